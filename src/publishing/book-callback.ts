import type { Payload } from 'payload'
import { z } from 'zod'
import { createOnce, idByKey } from '../create-once.ts'
import { Refusal } from '../errors.ts'
import { oneOf } from '../one-of.ts'
import { wordsUpTo } from '../privacy/words.ts'
import type { AnswerCard, CardBooking } from './answer-card.ts'
import { cardAt } from './card.ts'
import { pointFor } from './drawn-in.ts'
import { callbackChannels } from '../routing/callback-terms.ts'

/** What was promised stays bookable while the agent writes. */
const promiseHoldsMs = 15 * 60 * 1000

/** What the panel sends. What it says of the citizen goes into the sealed fields and nowhere else. */
export const callbackSchema = z.object({
  /** Chosen by the desk, so that what is sent twice is booked once. */
  key: z.uuid().optional(),
  reference: z.string().max(20),
  /** Escalation row, counted from 1. */
  criterion: z.number().int().min(1).max(50).nullish(),
  /** Beginning of the window that was promised. */
  from: z.iso.datetime(),
  phone: wordsUpTo(40).regex(/^\+?[\d ]{8,}$/, 'phone-invalid'),
  channel: z._default(oneOf(callbackChannels), 'phone'),
  reachable: wordsUpTo(120).nullish(),
  about: wordsUpTo(500).nullish(),
  /** The checklist of the criterion: what, whether it is cleared, and what the citizen said. */
  cleared: z
    .array(
      z.object({ what: wordsUpTo(200), isCleared: z.boolean(), said: wordsUpTo(200).nullish() }),
    )
    .max(20)
    .default([]),
})
export type CallbackToBook = z.output<typeof callbackSchema>

/**
 * Books a call-back with the fagcenter that the guidance hands over to, once however
 * often it is sent.
 *
 * @throws {Refusal} `not-in-force`; `window-gone` for a window that can no longer be promised.
 */
export async function bookCallback(
  payload: Payload,
  { key = crypto.randomUUID(), ...asked }: CallbackToBook,
  now: Date,
): Promise<{ id: string }> {
  // Sent again, when the window may be over: it is booked, and stays so.
  const booked = await idByKey(payload, 'callbacks', key)
  if (booked !== undefined) return { id: booked }
  const card = await cardAt(payload, asked.reference, { now })
  if (!card) throw new Refusal([{ code: 'not-in-force', field: 'reference' }])
  const { booking, criterion } = whatToBook(card, asked.criterion ?? null)
  const window = await windowFrom(payload, card, { booking, from: asked.from, now })
  const id = await createOnce(payload, 'callbacks', {
    key,
    title: titleOf(card, asked.criterion ?? null),
    promisedFrom: window.from,
    promisedTo: window.to,
    state: 'waiting',
    phone: asked.phone,
    channel: asked.channel,
    reachable: asked.reachable ?? null,
    about: asked.about ?? null,
    cleared: asked.cleared.map(clearedLine).join('\n') || null,
    criterion,
    reference: card.reference,
    edition: card.edition,
    contactPoint: booking.contactPoint,
    centre: await centreOf(payload, booking, card),
  })
  return { id }
}

/** The window that was promised: of those that can be now, or could when the agent began to write. */
async function windowFrom(
  payload: Payload,
  card: AnswerCard,
  { booking, from, now }: { booking: CardBooking; from: string; now: Date },
): Promise<CardBooking['windows'][number]> {
  const isIt = (window: { from: string }) => window.from === from
  const current = booking.windows.find(isIt)
  if (current) return current
  const before = new Date(now.getTime() - promiseHoldsMs)
  const earlier = await cardAt(payload, card.reference, { now: before })
  const window = earlier && windowsOf(earlier, booking.contactPoint).find(isIt)
  if (!window) throw new Refusal([{ code: 'window-gone', field: 'from' }])
  return window
}

const windowsOf = ({ contactPoints }: AnswerCard, booked: string): CardBooking['windows'] =>
  contactPoints.find(({ booking }) => booking?.contactPoint === booked)?.booking?.windows ?? []

function whatToBook(
  { content, contactPoints }: AnswerCard,
  row: number | null,
): { booking: CardBooking; criterion: string | null } {
  const escalation = row === null ? undefined : content.escalations[row - 1]
  if (row !== null && !escalation) {
    throw new Refusal([{ code: 'unknown-reference', field: 'criterion' }])
  }
  const wanted = pointFor(content, row)
  const booking = contactPoints.find(({ id }) => id === wanted)?.booking
  if (!booking) throw new Refusal([{ code: 'window-gone', field: 'from' }])
  return { booking, criterion: escalation?.criterion ?? null }
}

const titleOf = ({ reference, content }: AnswerCard, row: number | null): string =>
  `${reference} ${content.title}${row === null ? '' : ` · 7${String.fromCharCode(96 + row)}`}`

const clearedLine = ({ what, isCleared, said }: CallbackToBook['cleared'][number]): string =>
  `${isCleared ? '✓' : '–'} ${what}${said ? `: ${said}` : ''}`

/** The fagcenter of the contact point that calls; of the guidance where it has none. */
async function centreOf(
  payload: Payload,
  { contactPoint }: CardBooking,
  card: AnswerCard,
): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'contact-points',
    where: { id: { equals: contactPoint } },
    select: { centre: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const centre = docs[0]?.centre
  return (typeof centre === 'object' ? centre.id : centre) ?? card.centre?.id ?? null
}
