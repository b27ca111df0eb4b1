import {
  errorBody,
  errorResponse,
  isRefusalCode,
  type Problem,
  Refusal,
  type RefusalCode,
  refusals,
} from '../errors.ts'
import { bodyOf, readJson, unreadable } from './body.ts'
import { internalError } from './internal-error.ts'

interface Context {
  params: Promise<{ slug?: string[] }>
}
type Route = (request: Request, context: Context) => Promise<Response>

/** Headers by which Payload takes a POST for a GET. */
const overrides = ['x-payload-http-method-override', 'x-http-method-override']

const byStatus: Readonly<Record<number, RefusalCode>> = {
  400: 'bad-input',
  401: 'not-logged-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-found',
  501: 'not-found',
}

/**
 * Payload's REST routes behind our contract: a body has a size and is what it
 * says it is, and an answer that Payload wrote past its own error hook (a route
 * that does not exist, a bulk operation) gets the shape every error has.
 */
export const guardedRest =
  (route: Route): Route =>
  async (request, context) => {
    try {
      const { slug = [] } = await context.params
      // Payload looks its collections up in a plain object, where "constructor" is found too.
      if (slug.some((part) => part in Object.prototype)) throw new Refusal('not-found')
      return await inContractShape(await route(await readable(request), context))
    } catch (error) {
      return error instanceof Refusal ? errorResponse(error) : internalError(error)
    }
  }

/**
 * The request as Payload understands it: JSON sent without its type gets one.
 *
 * @throws {Refusal} on a body that is too large, or that Payload would pass over or choke on.
 */
async function readable(request: Request): Promise<Request> {
  const bytes = await bodyOf(request)
  if (bytes.byteLength === 0) return request
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/')) {
    await checkForm(bytes, type)
    return request
  }
  // A query too long for an address comes as a form, with a header that says so.
  const isQuery = overrides.some((name) => request.headers.get(name) === 'GET')
  if (isQuery && type === 'application/x-www-form-urlencoded') return request
  readJson(bytes)
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/json')
  return new Request(request, { headers })
}

/** The admin panel saves with a form whose field `_payload` is JSON. */
async function checkForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<void> {
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw unreadable('Det sendte er ikke en gyldig formular.')
    })
  const sent = form.get('_payload')
  if (typeof sent !== 'string') throw unreadable('Det sendte er ikke en gyldig formular.')
  readJson(sent)
}

async function inContractShape(response: Response): Promise<Response> {
  if (response.status < 400) return response
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  const errors = errorsIn(body)
  if (errors.length > 0 && errors.every((error) => 'code' in error)) return response
  const problems = ofBulk(errors)
  if (problems.length > 0) return errorResponse(new Refusal(problems))
  const code = byStatus[response.status] ?? (response.status < 500 ? 'bad-input' : 'internal')
  return Response.json(errorBody([{ code }]), { status: refusals[code].status })
}

const errorsIn = (body: unknown): object[] =>
  typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors)
    ? body.errors.filter((error: unknown) => typeof error === 'object' && error !== null)
    : []

/** A bulk operation tells of each row only the words of its error, which in a `Refusal` are codes. */
const ofBulk = (errors: readonly object[]): Problem[] =>
  errors
    .flatMap((error) =>
      'message' in error && typeof error.message === 'string' ? error.message.split(', ') : [],
    )
    .filter(isRefusalCode)
    .filter((code, index, all) => all.indexOf(code) === index)
    .map((code) => ({ code }))
