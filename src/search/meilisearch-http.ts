import http from 'node:http'
import https from 'node:https'

/** A refusal by the server itself: it answered, with a status of 400 or more. */
export class MeilisearchRefusal extends Error {
  constructor(
    readonly status: number,
    /** Meilisearch's own word for it: `index_not_found`. */
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** The server's own refusal behind an error of the client, which wraps what its way to the server throws. */
export function refusalBehind(error: unknown): MeilisearchRefusal | undefined {
  if (error instanceof MeilisearchRefusal) return error
  return error instanceof Error && error.cause !== undefined
    ? refusalBehind(error.cause)
    : undefined
}

const agents = {
  'http:': new http.Agent({ keepAlive: true, noDelay: true }),
  'https:': new https.Agent({ keepAlive: true, noDelay: true }),
} as const

/**
 * The official client's way to the server, without the 40 ms that its default
 * `fetch` waits now and then: head and body leave in one packet on a connection
 * kept open.
 *
 * @throws {MeilisearchRefusal} when the server says no.
 */
export function meilisearchHttp(
  input: string | URL | Request,
  init: RequestInit = {},
): Promise<unknown> {
  const url = new URL(input instanceof Request ? input.url : input)
  const isSecure = url.protocol === 'https:'
  const body = typeof init.body === 'string' ? Buffer.from(init.body) : undefined
  return new Promise((resolve, reject) => {
    const request = (isSecure ? https : http).request(
      url,
      {
        method: init.method ?? 'GET',
        agent: agents[isSecure ? 'https:' : 'http:'],
        headers: {
          ...Object.fromEntries(new Headers(init.headers)),
          ...(body && { 'content-length': body.length }),
        },
        ...(init.signal && { signal: init.signal }),
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          try {
            resolve(answerOf(response.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')))
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)))
          }
        })
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

function answerOf(status: number, text: string): unknown {
  const answer: unknown = text === '' ? undefined : JSON.parse(text)
  if (status < 400) return answer
  const { code, message } = refusalIn(answer)
  throw new MeilisearchRefusal(status, code, message)
}

const refusalIn = (answer: unknown): { code: string; message: string } => {
  const said: Partial<Record<'code' | 'message', unknown>> =
    typeof answer === 'object' && answer !== null ? answer : {}
  return {
    code: typeof said.code === 'string' ? said.code : 'unknown',
    message: typeof said.message === 'string' ? said.message : 'Meilisearch refused',
  }
}
