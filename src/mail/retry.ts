import type { MailKind } from './kinds.ts'

const minuteMs = 60 * 1000
const hourMs = 60 * minuteMs

/** From one try to the next; the last goes for all that follow. */
const pauses = [1, 2, 5, 15, 30, 60, 180, 360].map((minutes) => minutes * minuteMs)
const longestWaitMs = 72 * hourMs
/** What a forgotten password is set anew with is good for so long. */
export const accountLinkMs = hourMs
/** Who asks for another link sooner gets the same answer, and keeps the one they have. */
export const nextLinkAfterMs = 2 * minuteMs

/**
 * When a mail that was not taken is tried again; `undefined` once it is of no use any more.
 *
 * @param attempts how many there have been, from 1.
 */
export function nextTry(
  mail: { kind: MailKind; queuedAt: Date; attempts: number },
  now: Date,
): Date | undefined {
  const waited = now.getTime() - mail.queuedAt.getTime()
  if (waited >= (mail.kind === 'account' ? accountLinkMs : longestWaitMs)) return undefined
  const pause = pauses[Math.min(mail.attempts, pauses.length) - 1] ?? minuteMs
  return new Date(now.getTime() + pause)
}
