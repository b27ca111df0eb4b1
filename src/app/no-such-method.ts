import { errorResponse, Refusal } from '../errors.ts'

/** A method that a route does not know; Next's own answer has no body. */
const noSuchMethod = (): Response => errorResponse(new Refusal('not-found'))

export {
  noSuchMethod as DELETE,
  noSuchMethod as GET,
  noSuchMethod as PATCH,
  noSuchMethod as POST,
  noSuchMethod as PUT,
}
