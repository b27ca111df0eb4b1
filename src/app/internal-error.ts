import { errorResponse, Refusal } from '../errors.ts'

/**
 * Logs what nobody foresaw. Not through Payload, which may be the very thing that failed.
 *
 * @param what could not be done, for whoever reads the log.
 */
export function logUnforeseen(err: unknown, what: string): void {
  console.error(what, err)
}

/** The answer to what nobody foresaw: logged, and 500 in the shape every error has. */
export function internalError(err: unknown): Response {
  logUnforeseen(err, 'route failed')
  return errorResponse(new Refusal('internal'))
}
