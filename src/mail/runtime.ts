import type { Payload } from 'payload'
import { underLease } from '../lease.ts'
import { clearFolder, filePostman } from './file-postman.ts'
import { mailsKeptDays } from '../privacy/retention.ts'
import { gatherNews, startDigests } from './gather.ts'
import { type Sending, sendWaiting, settleUnknown } from './send.ts'
import { mailSettings } from './settings.ts'
import { smtpPostman } from './smtp-postman.ts'

const minuteMs = 60 * 1000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
/** Another process may be at it, and have looked before what we were nudged for. */
const againMs = 5 * 1000

interface MailRuntime {
  nudge: () => void
}

// Next builds instrumentation and each route into bundles of their own; only the
// global object is one for all of them.
const holder = globalThis as typeof globalThis & { straksMail?: MailRuntime }

/** Something happened that people may be written to about. Nothing where mail has not started. */
export const nudgeMail = (): void => holder.straksMail?.nudge()

/** Mails that were written to files go when their rows do; see src/privacy/retention.ts. */
export const clearOutbox = (now: Date): Promise<void> =>
  clearFolder(mailSettings(process.env).folder, new Date(now.getTime() - mailsKeptDays * dayMs))

/**
 * Everything there is to do about mail just now. What is due follows from what is stored:
 * wherever an earlier pass died, this one goes on from there.
 *
 * @see docs/decisions/0012-mails-follow-the-database.md
 */
export async function mailPass(sending: Sending, withReviews: boolean): Promise<void> {
  const { payload, now } = sending
  await settleUnknown(sending)
  await gatherNews(payload, { now: now(), withReviews })
  await startDigests(payload, now())
  await sendWaiting(sending)
}

/**
 * Looks once a minute, and when nudged, for as long as the process lives.
 *
 * @throws {Error} where the environment says of mail what cannot be meant.
 */
export function startMail(payload: Payload): void {
  const { smtpUrl, folder, from, site } = mailSettings(process.env)
  let isStopping = false
  const sending: Sending = {
    payload,
    postman: smtpUrl === undefined ? filePostman(folder, from) : smtpPostman(smtpUrl, from),
    site,
    now: () => new Date(),
    isStopping: () => isStopping,
  }
  let running = false
  let isNudged = false
  let reviewedAt = 0
  let again: NodeJS.Timeout | undefined

  async function look(): Promise<void> {
    const startedAt = Date.now()
    const wasNudged = isNudged
    isNudged = false
    // No act makes one due, and where much is overdue each look reads a great deal.
    const withReviews = startedAt - reviewedAt >= hourMs
    const isDone = await underLease(payload, 'mail', () => mailPass(sending, withReviews))
    if (isDone && withReviews) reviewedAt = startedAt
    if (!isDone && (wasNudged || withReviews)) again ??= setTimeout(tryAgain, againMs).unref()
  }

  async function run(): Promise<void> {
    // One at a time; whoever nudges meanwhile gets a look of their own.
    if (running) return
    running = true
    try {
      do await look()
      while (isNudged && !isStopping)
    } catch (err) {
      payload.logger.error({ err, msg: 'mail: a pass failed; trying again in a minute' })
    } finally {
      running = false
    }
  }

  function nudge(): void {
    isNudged = true
    void run()
  }

  function tryAgain(): void {
    again = undefined
    nudge()
  }

  holder.straksMail = { nudge }
  process.once('SIGTERM', () => (isStopping = true))
  setInterval(() => void run(), minuteMs).unref()
  nudge()
}
