import * as z from 'zod/mini'

/** Why nothing can be asked of the server just now. */
export type NotThere = 'offline' | 'loggedOut'

/** Longer than that nobody waits with a button that says "Henter …". */
export const patienceMs = 10_000

const accountSchema = z.object({ user: z.nullable(z.looseObject({})) })

/**
 * Is the server there, and does it know who asks?
 *
 * @param ask for `/api/users/me`; rejects where there is no answer.
 * @returns why not; nothing where both are well. A page in our server's place is none of its answers.
 */
export async function whyNotThere(
  ask: () => Promise<Response> = askWhoIAm,
): Promise<NotThere | undefined> {
  try {
    const { user } = accountSchema.parse(await (await ask()).json())
    return user === null ? 'loggedOut' : undefined
  } catch {
    return 'offline'
  }
}

const askWhoIAm = (): Promise<Response> =>
  fetch('/api/users/me', { credentials: 'same-origin', signal: AbortSignal.timeout(patienceMs) })

/** An answer, unless it is longer in coming than anyone waits; nothing then, and where it fails. */
export const soon = <Answer>(
  answer: Promise<Answer>,
  waitMs = patienceMs,
): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    const tired = setTimeout(() => resolve(undefined), waitMs)
    answer
      .then(resolve, () => resolve(undefined))
      .finally(() => {
        clearTimeout(tired)
      })
  })
