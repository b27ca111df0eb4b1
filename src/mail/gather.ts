import type { Payload } from 'payload'
import { z } from 'zod'
import { dateInCopenhagen } from '../routing/copenhagen.ts'
import { digestMoment, digestsDue } from './digest-time.ts'
import { newsIn } from './news.ts'
import { knownAmong, mailsWhere, putOnce, recipientOf } from './outbox.ts'
import { readFacts } from './read-facts.ts'
import { waysOf } from './ways.ts'

const minuteMs = 60 * 1000
const dayMs = 24 * 60 * minuteMs

/** A row may come into the database later than it says: a slow request, another clock. */
const overlapMs = 10 * minuteMs
/** What is older is of no use in a mail; the front page still has what waits. */
const lookBackMs = 7 * dayMs

/** How far the past has been looked at, kept in the database. */
const mark = 'straks-mail'
const markSchema = z.object({ seenTo: z.iso.datetime() })

/**
 * Finds what people are to be told, and puts it into the outbox. Nothing is lost where
 * this dies half-way, and nothing comes twice where it is done again: the mark moves last,
 * and the outbox takes each thing once.
 */
export async function gatherNews(
  payload: Payload,
  { now, withReviews }: { now: Date; withReviews: boolean },
): Promise<void> {
  const seen = markSchema.safeParse(await payload.kv.get(mark)).data
  // At the very first look nothing of the past is news.
  const seenTo = seen ? new Date(seen.seenTo) : now
  const since = new Date(Math.max(seenTo.getTime() - overlapMs, now.getTime() - lookBackMs))
  const news = newsIn(
    await readFacts(payload, { since: seen ? since : now, now, withReviews }),
    now,
  )
  const known = await knownAmong(
    payload,
    news.map(({ key }) => key),
  )
  const fresh = news.filter(({ key }) => !known.has(key))
  for (const { news: one, way } of waysOf(fresh, now)) {
    await putOnce(payload, { ...one, to: one.to.id, state: way }, now)
  }
  if (!seen || now > seenTo) await payload.kv.set(mark, { seenTo: now.toISOString() })
}

/** Puts a digest into the outbox for everyone who is to have one now. */
export async function startDigests(payload: Payload, now: Date): Promise<void> {
  const moment = digestMoment(now)
  if (!moment) return
  const gathered = await mailsWhere(payload, {
    and: [{ state: { equals: 'gathered' } }, { at: { less_than_equal: moment.toISOString() } }],
  })
  if (gathered.length === 0) return
  const digests = await mailsWhere(payload, {
    and: [
      { kind: { equals: 'digest' } },
      {
        or: [
          { state: { equals: 'waiting' } },
          { handedAt: { greater_than: new Date(now.getTime() - 2 * dayMs).toISOString() } },
        ],
      },
    ],
  })
  const due = digestsDue(
    now,
    gathered.map((mail) => ({ to: recipientOf(mail), at: new Date(mail.at) })),
    digests.map((mail) => ({
      to: recipientOf(mail),
      handedAt: mail.state === 'waiting' || !mail.handedAt ? null : new Date(mail.handedAt),
    })),
  )
  for (const to of due) {
    const key = `digest:${to}:${dateInCopenhagen(now)}`
    await putOnce(
      payload,
      { key, kind: 'digest', about: 'Samlet mail', to, state: 'waiting', at: now },
      now,
    )
  }
}
