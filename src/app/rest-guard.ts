import { errorBody, Refusal, errorResponse, type RefusalCode } from '../errors.ts'

type Route = (
  request: Request,
  context: { params: Promise<{ slug?: string[] }> },
) => Promise<Response>

/** A guidance with everything in it is some 20 kB; more than this is no guidance. */
const largestBody = 2 * 1024 * 1024

const byStatus: Readonly<Record<number, RefusalCode>> = {
  400: 'bad-input',
  401: 'not-logged-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-found',
  501: 'not-found',
}

/**
 * Payload's REST routes behind our contract: a body has a size, a JSON body is
 * JSON, and an answer that Payload wrote past its own error hook (a route that
 * does not exist, say) gets the shape every error has.
 */
export const guardedRest =
  (route: Route): Route =>
  async (request, context) => {
    const refusal = await refused(request)
    if (refusal) return errorResponse(refusal)
    return inContractShape(await route(request, context))
  }

async function refused(request: Request): Promise<Refusal | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) {
    return new Refusal('too-large')
  }
  if (!request.headers.get('content-type')?.includes('application/json')) return undefined
  const body = await request.clone().text()
  if (body.length > largestBody) return new Refusal('too-large')
  try {
    if (body !== '') JSON.parse(body)
    return undefined
  } catch {
    return new Refusal([{ code: 'bad-input', message: 'Det sendte er ikke gyldig JSON.' }])
  }
}

async function inContractShape(response: Response): Promise<Response> {
  if (response.status < 400) return response
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  if (isContractShape(body)) return response
  const code = byStatus[response.status] ?? (response.status < 500 ? 'bad-input' : 'internal')
  return Response.json(errorBody([{ code }]), {
    status: response.status === 501 ? 404 : response.status,
  })
}

const isContractShape = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  'errors' in body &&
  Array.isArray(body.errors) &&
  body.errors.every(
    (error: unknown) => typeof error === 'object' && error !== null && 'code' in error,
  )
