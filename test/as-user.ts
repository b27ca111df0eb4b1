import { z } from 'zod'
import { demoPassword } from '../seed/people.ts'

const loginSchema = z.object({ token: z.string(), user: z.object({ id: z.string() }) })

export interface Answer {
  status: number
  body: unknown
  /** Codes of the errors in the body; empty when there are none. */
  codes: string[]
  /** Fields of the errors in the body. */
  fields: string[]
}

/** Someone logged in to a server, who asks it things over HTTP. */
export interface Caller {
  id: string
  get: (path: string) => Promise<Answer>
  post: (path: string, body?: unknown) => Promise<Answer>
  patch: (path: string, body: unknown) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
  token: string
}

const errorsSchema = z.object({
  errors: z.array(z.object({ code: z.string(), field: z.string().optional() })),
})

export async function request(
  address: string,
  method: string,
  path: string,
  { token, body }: { token?: string | undefined; body?: unknown } = {},
): Promise<Answer> {
  const response = await fetch(address + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(token !== undefined && { authorization: `JWT ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return answerOf(response)
}

/** What a response says, read once. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  let parsed: unknown = text
  try {
    parsed = JSON.parse(text)
  } catch {
    // A page, not an answer of the API.
  }
  const errors = errorsSchema.safeParse(parsed)
  return {
    status: response.status,
    body: parsed,
    codes: errors.success ? errors.data.errors.map(({ code }) => code) : [],
    fields: errors.success ? errors.data.errors.flatMap(({ field }) => field ?? []) : [],
  }
}

/** Logs a demo account in. */
export async function asUser(address: string, email: string): Promise<Caller> {
  const { body } = await request(address, 'POST', '/api/users/login', {
    body: { email, password: demoPassword },
  })
  const { token, user } = loginSchema.parse(body)
  const ask = (method: string) => (path: string, sent?: unknown) =>
    request(address, method, path, { token, body: sent })
  return {
    id: user.id,
    token,
    get: ask('GET'),
    post: ask('POST'),
    patch: ask('PATCH'),
    delete: ask('DELETE'),
  }
}
