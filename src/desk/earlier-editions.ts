import type { AnswerCard } from '../publishing/answer-card.ts'
import { editionsSchema } from './answers.ts'
import { askServer, type Fetch, type Reply } from './ask-server.ts'
import type { CardShelf } from './card-shelf.ts'

/** The editions of a guidance that agents have seen, the latest first. */
export const editionsOf = (fetch: Fetch, reference: string) =>
  askServer(fetch, `/api/guidance/${encodeURIComponent(reference)}/editions`, editionsSchema)

/**
 * The card of the edition that agents saw before this one: mostly the one numbered
 * before it, but that may have been replaced before it came into force.
 *
 * @returns `undefined` where they saw none.
 */
export async function cardBefore(
  { fetch, shelf }: { fetch: Fetch; shelf: Pick<CardShelf, 'read'> },
  { reference, edition }: AnswerCard,
): Promise<Reply<AnswerCard> | undefined> {
  if (edition === 1) return undefined
  const reply = await shelf.read(reference, edition - 1)
  if (reply.kind !== 'refused' || reply.status !== 404) return reply
  const editions = await editionsOf(fetch, reference)
  if (editions.kind !== 'answer') return editions
  const earlier = editions.value.editions.find(
    (line) => line.kind === 'edition' && line.edition < edition,
  )
  return earlier && shelf.read(reference, earlier.edition)
}
