import type { Payload } from 'payload'
import { z } from 'zod'
import { signatureOf } from '../access/actor.ts'
import { hasRole, type Actor } from '../access/roles.ts'
import { Refusal } from '../errors.ts'
import { oneOf } from '../one-of.ts'
import { wordsUpTo } from '../privacy/words.ts'
import { type RemarkSlot, remarkSlots } from './remark-slots.ts'

const longest = 1000

export const remarkSchema = z.object({
  slot: oneOf(remarkSlots),
  words: wordsUpTo(longest).pipe(z.string().min(1)),
})
export const answerSchema = z.object({ answer: wordsUpTo(longest).optional() })

/** An editor's remark on a slot, with what the author did about it. Times are ISO 8601 in UTC. */
export interface Remark {
  id: string
  slot: RemarkSlot
  words: string
  byName: string
  at: string
  answer: string | null
  /** Set when the author has ticked it off. */
  doneAt: string | null
  doneByName: string | null
}

const common = { collection: 'remarks', depth: 0, overrideAccess: true } as const

/** Remarks on a working copy, the open ones first, then the newest. */
export async function remarksOn(payload: Payload, article: string): Promise<Remark[]> {
  const { docs } = await payload.find({
    ...common,
    where: { article: { equals: article } },
    sort: '-at',
    pagination: false,
  })
  return docs
    .map(({ id, slot, words, byName, at, answer, doneAt, doneByName }) => ({
      id,
      slot,
      words,
      byName,
      at: new Date(at).toISOString(),
      answer: answer ?? null,
      doneAt: doneAt ? new Date(doneAt).toISOString() : null,
      doneByName: doneByName ?? null,
    }))
    .toSorted((a, b) => Number(a.doneAt !== null) - Number(b.doneAt !== null))
}

/** @throws {Refusal} where it is not an editor's to remark, or nobody waits for it. */
export async function remark(
  payload: Payload,
  { articleId, actor, now }: { articleId: string; actor: Actor; now: Date },
  { slot, words }: z.output<typeof remarkSchema>,
): Promise<{ id: string }> {
  if (!hasRole(actor, 'editor')) throw new Refusal('not-allowed')
  const article = await articleFor(payload, articleId)
  if (article.state !== 'inReview') throw new Refusal('wrong-state')
  const { id } = await payload.create({
    ...common,
    data: {
      article: article.id,
      reference: article.reference,
      slot,
      words,
      by: actor.id,
      byName: signatureOf(actor),
      at: now.toISOString(),
    },
  })
  return { id }
}

/** Ticks a remark off, with or without words. @throws {Refusal} for another centre's guidance. */
export async function settleRemark(
  payload: Payload,
  who: { articleId: string; remarkId: string; actor: Actor; now: Date },
  { answer }: z.output<typeof answerSchema>,
): Promise<void> {
  const { articleId, remarkId, actor, now } = who
  if (!hasRole(actor, 'author', 'editor')) throw new Refusal('not-allowed')
  const article = await articleFor(payload, articleId)
  const centre = typeof article.centre === 'string' ? article.centre : article.centre.id
  if (!hasRole(actor, 'editor') && !actor.centres.includes(centre)) {
    throw new Refusal('other-centre')
  }
  const { docs } = await payload.update({
    ...common,
    where: {
      and: [
        { id: { equals: remarkId } },
        { article: { equals: article.id } },
        { doneAt: { exists: false } },
      ],
    },
    data: { answer: answer ?? null, doneAt: now.toISOString(), doneByName: signatureOf(actor) },
  })
  if (docs.length === 0) throw new Refusal('not-found')
}

async function articleFor(payload: Payload, id: string) {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    select: { reference: true, state: true, centre: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (!docs[0]) throw new Refusal('not-found')
  return docs[0]
}
