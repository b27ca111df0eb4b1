import type { Payload } from 'payload'
import { z } from 'zod'
import { createOnce } from '../create-once.ts'
import { Refusal } from '../errors.ts'
import { oneOf } from '../one-of.ts'
import { wordsToSearchFor } from '../privacy/cpr.ts'
import { wordsUpTo } from '../privacy/words.ts'
import { rowsOfReference } from './edition-rows.ts'
import { flagKinds, type FlagResult, hoursToFirstAnswer } from './flag-terms.ts'
import { inForce } from './in-force.ts'

/** What a desk sends: about guidance, or about what there is none for. */
export const flagSchema = z.object({
  /** Chosen by the desk, so that what is sent twice is one task. */
  key: z.uuid().optional(),
  kind: oneOf(flagKinds),
  words: wordsUpTo(500).nullish(),
  /** What the agent had searched for. */
  query: wordsUpTo(200).transform(wordsToSearchFor).nullish(),
  reference: z.string().max(20).nullish(),
  slot: z.number().int().min(1).max(10).nullish(),
})

/**
 * Puts a flag on the worklist of the fagcenter that owns the guidance; of the editors
 * where there is none. Once however often it is sent.
 *
 * @throws {Refusal} `not-in-force`, or `bad-input` for a flag that says nothing.
 */
export async function raiseFlag(
  payload: Payload,
  { key = crypto.randomUUID(), ...flag }: z.output<typeof flagSchema>,
  now: Date,
): Promise<{ id: string; dueAt: string }> {
  // Sent again, when the guidance may be withdrawn: it is raised, and due when it was.
  const known = await raisedBefore(payload, key)
  if (known) return known
  const { kind, words, query, reference, slot } = flag
  const about = reference ? inForce(await rowsOfReference(payload, reference), now) : undefined
  if (reference && !about?.row.content) {
    throw new Refusal([{ code: 'not-in-force', field: 'reference' }])
  }
  if (!about && !words && !query) {
    throw new Refusal([{ code: 'bad-input', field: 'words', message: 'Skriv, hvad der mangler.' }])
  }
  const dueAt = new Date(now.getTime() + hoursToFirstAnswer * 60 * 60 * 1000).toISOString()
  const id = await createOnce(payload, 'flags', {
    key,
    title: `${about ? about.row.reference : 'Ingen vejledning'}: ${flagKinds[kind].toLowerCase()}`,
    kind,
    words: words ?? null,
    query: query ?? null,
    reference: about?.row.reference ?? null,
    edition: about?.row.number ?? null,
    slot: slot ?? null,
    centre: about?.row.content?.centre ?? null,
    at: now.toISOString(),
    dueAt,
  })
  return { id, dueAt }
}

async function raisedBefore(
  payload: Payload,
  key: string,
): Promise<{ id: string; dueAt: string } | undefined> {
  const { docs } = await payload.find({
    collection: 'flags',
    where: { key: { equals: key } },
    select: { dueAt: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

/** How many flags on a guidance nobody has answered. */
export async function openFlagsOn(payload: Payload, reference: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'flags',
    where: { and: [{ reference: { equals: reference } }, { answeredAt: { exists: false } }] },
    overrideAccess: true,
  })
  return totalDocs
}

/** A flag and what the fagcenter answered. */
export interface AnsweredFlag {
  /** `null` where there was no guidance. */
  reference: string | null
  /** What was flagged, in the agent's words or those of the kind. */
  about: string
  result: FlagResult
  answer: string
  answeredAt: string
}

/** Latest first. */
export async function answeredFlags(
  payload: Payload,
  since: Date,
  atMost: number,
): Promise<AnsweredFlag[]> {
  const { docs } = await payload.find({
    collection: 'flags',
    where: { answeredAt: { greater_than: since.toISOString() } },
    sort: '-answeredAt',
    limit: atMost,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ reference, kind, words, result, answer, answeredAt }) =>
    result && answer && answeredAt
      ? [
          {
            reference: reference ?? null,
            about: words ?? flagKinds[kind],
            result,
            answer,
            answeredAt,
          },
        ]
      : [],
  )
}
