import { refusalSchema } from './answers.ts'

const noConnection = 'Der er ingen forbindelse til Straks lige nu. Prøv igen om lidt.'

/**
 * Posts what a form of an account says.
 *
 * @param otherwise said where the server refuses in words that are not ours.
 * @returns why not, for people; `null` when it went well.
 */
export async function sendForm(
  path: string,
  body: Readonly<Record<string, FormDataEntryValue | null>>,
  otherwise: string,
): Promise<string | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    if (response.status >= 500) return noConnection
    const refusal = refusalSchema.safeParse(await response.json())
    // Payload's own words may be English; ours carry a code.
    const [first] = refusal.data?.errors ?? []
    return first?.code !== undefined ? first.message : otherwise
  } catch {
    return noConnection
  }
}
