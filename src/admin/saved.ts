/** What Payload's `submit()` of a form gives back, where it does not show itself what is wrong. */
interface Submitted {
  res: Pick<Response, 'ok' | 'headers'>
}

/**
 * Did a form get saved? Payload gives back an answer also where it is a refusal that says
 * nothing of errors, as a proxy's page "too large" or "no server there" does, or its log-in.
 */
export const isSaved = (submitted: Submitted | undefined): boolean =>
  submitted !== undefined &&
  submitted.res.ok &&
  (submitted.res.headers.get('content-type') ?? '').includes('application/json')
