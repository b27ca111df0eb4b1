import { z } from 'zod'
import { Refusal } from '../errors.ts'

const messages: Readonly<Record<string, string>> = {
  q: 'Søgningen må højst fylde 200 tegn.',
  limit: 'Antallet skal være fra 1 til 50.',
  at: 'Tidspunktet skal skrives som 2026-03-01T09:00:00Z.',
  since: 'Tidspunktet skal skrives som 2026-03-01T09:00:00Z.',
}

/**
 * The query string of a request, checked; of a parameter given twice the last counts.
 *
 * @throws {Refusal} `bad-input`, with one problem for each parameter.
 */
export function readQuery<Schema extends z.ZodObject>(
  request: Request,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (parsed.success) return parsed.data
  throw new Refusal(
    parsed.error.issues.map(({ path }) => {
      const field = path.join('.')
      return { code: 'bad-input', field, ...(messages[field] && { message: messages[field] }) }
    }),
  )
}
