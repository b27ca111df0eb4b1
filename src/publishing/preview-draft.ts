import type { Payload } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import type { AnswerCard } from './answer-card.ts'
import { cardOfContent } from './card.ts'
import { type Around, type Check, checksOf } from './checks/checks.ts'
import { readAround, wantedIn } from './checks/read-around.ts'
import { contentHash } from './content-hash.ts'
import { contentOf } from './content-of.ts'
import type { GuidanceContent } from './content.ts'
import { nextNumber, rowsOfReference } from './edition-rows.ts'
import { namesFor } from './names.ts'

/** What a working copy would look like on the desk, and what is to be said of it. */
export interface DraftPreview {
  card: AnswerCard
  checks: Check[]
}

/**
 * Looks at a working copy as it stands in the form, saved or not.
 *
 * @param takenPhrasesOf known to the search, which this room does not know.
 * @throws {Refusal} on what no field can hold.
 */
export async function previewDraft(
  payload: Payload,
  draft: Partial<Article>,
  takenPhrasesOf: (content: GuidanceContent) => Promise<Around['takenPhrases']>,
  now: Date,
): Promise<DraftPreview> {
  const content = contentOf(draft, await namesFor(payload, draft))
  const around = await readAround(
    payload,
    content,
    wantedIn(draft),
    await takenPhrasesOf(content),
    now,
  )
  const card = await cardOfContent(
    payload,
    content,
    {
      edition: nextNumber(await rowsOfReference(payload, content.reference)),
      contentHash: contentHash(content),
      changeLine: draft.changeLine ?? null,
    },
    now,
  )
  return { card, checks: checksOf(content, around) }
}
