import type { Payload } from 'payload'
import { z } from 'zod'
import { createOnce } from '../create-once.ts'
import { Refusal } from '../errors.ts'
import { oneOf } from '../one-of.ts'
import { contactTypes } from '../routing/contact-types.ts'
import { outcomes, undoneWithinMs } from './outcomes.ts'

/** What was logged without connection may come in this much later. */
const keptAtMostMs = 7 * 24 * 60 * 60 * 1000

/** What a desk sends: no name, no number, no words of the citizen's. */
export const contactSchema = z.object({
  key: z.uuid().optional(),
  outcome: oneOf(outcomes),
  reference: z.string().max(20).nullish(),
  edition: z.number().int().positive().nullish(),
  criterion: z.number().int().min(1).max(50).nullish(),
  contactType: z.nullish(oneOf(contactTypes)),
  isOngoingCase: z.boolean().nullish(),
  at: z.iso.datetime().nullish(),
})
export type ContactToLog = z.output<typeof contactSchema>

/**
 * Logs how a contact ended, once however often it is sent.
 *
 * @param editionAt number of the edition in force for a reference at a moment.
 * @returns the key by which it can be taken back.
 * @throws {Refusal} `unknown-reference` for guidance that was not in force then.
 */
export async function logContact(
  payload: Payload,
  { key = crypto.randomUUID(), ...contact }: ContactToLog,
  { now, editionAt }: { now: Date; editionAt: (reference: string, at: Date) => number | undefined },
): Promise<{ key: string }> {
  const at = momentOf(contact.at, now)
  const reference = contact.reference ?? null
  const edition = reference === null ? null : (contact.edition ?? editionAt(reference, at) ?? null)
  if (reference !== null && edition === null) {
    throw new Refusal([{ code: 'unknown-reference', field: 'reference' }])
  }
  await createOnce(payload, 'contacts', {
    key,
    outcome: contact.outcome,
    reference,
    edition,
    criterion: contact.criterion ?? null,
    contactType: contact.contactType ?? null,
    isOngoingCase: contact.isOngoingCase ?? null,
    at: toTheMinute(at),
    receivedAt: now.toISOString(),
  })
  return { key }
}

/** @throws {Refusal} `not-found` for what is not logged, `too-late` after 30 seconds. */
export async function undoContact(payload: Payload, key: string, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'contacts',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [logged] = docs
  if (!logged) throw new Refusal('not-found')
  const age = now.getTime() - Date.parse(logged.receivedAt)
  if (age > undoneWithinMs) throw new Refusal('too-late')
  await payload.db.deleteMany({ collection: 'contacts', where: { key: { equals: key } } })
}

/** @throws {Refusal} for a moment that no desk can mean. */
function momentOf(sent: string | null | undefined, now: Date): Date {
  const at = sent ? new Date(sent) : now
  if (now.getTime() - at.getTime() > keptAtMostMs) {
    throw new Refusal([
      { code: 'bad-input', field: 'at', message: 'Udfald kan logges op til syv dage efter.' },
    ])
  }
  // A desk whose clock is ahead means now.
  return at > now ? now : at
}

/** Two agents who log in the same minute cannot be told apart by it. */
const toTheMinute = (at: Date): string => `${at.toISOString().slice(0, 16)}:00.000Z`
