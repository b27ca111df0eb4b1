import * as z from 'zod/mini'
import { Refusal } from '../errors.ts'
import { problemsIn } from '../problems.ts'

/** A guidance with everything in it is some 20 kB; more than this is no guidance. */
const largestBody = 2 * 1024 * 1024

/** A body that is not what it should be, said in Danish. */
export const unreadable = (message: string): Refusal =>
  new Refusal([{ code: 'bad-input', message }])

/** The body, read no further than is allowed; the request keeps its own. */
export async function bodyOf(
  request: Request,
  largest: number = largestBody,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) {
    throw new Refusal('too-large')
  }
  const reader = request.clone().body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    size += part.value.byteLength
    if (size > largest) throw new Refusal('too-large')
    parts.push(part.value)
  }
  const whole = new Uint8Array(size)
  parts.reduce((at, part) => {
    whole.set(part, at)
    return at + part.byteLength
  }, 0)
  return whole
}

/** @throws {Refusal} on what is no JSON object. */
export function readJson(sent: Uint8Array | string): object {
  const text = typeof sent === 'string' ? sent : new TextDecoder().decode(sent)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw unreadable('Det sendte er ikke gyldig JSON.')
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw unreadable('Det sendte skal være et JSON-objekt.')
  }
  return json
}

/**
 * The JSON body of a request to a route of ours, checked.
 *
 * @throws {Refusal} with one problem for each field.
 */
export async function readBody<Schema extends z.core.$ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const parsed = z.safeParse(schema, readJson(await bodyOf(request)))
  if (parsed.success) return parsed.data
  throw new Refusal(problemsIn(parsed.error))
}
