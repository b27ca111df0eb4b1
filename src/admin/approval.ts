import type { Payload } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import type { Actor } from '../access/roles.ts'
import { hasRole } from '../access/roles.ts'
import type { AnswerCard } from '../publishing/answer-card.ts'
import { cardAt, cardOfContent } from '../publishing/card.ts'
import { cardDiff, type DiffPart, partTexts } from '../publishing/card-diff.ts'
import { type Check, checksOf } from '../publishing/checks/checks.ts'
import { readAround, wantedIn } from '../publishing/checks/read-around.ts'
import { contentOf } from '../publishing/content-of.ts'
import { type ContentPart, contentPartNames } from '../publishing/content-parts.ts'
import { nextNumber, rowsOfArticle } from '../publishing/edition-rows.ts'
import { type Slot, slots } from '../publishing/guidance-terms.ts'
import { publishedAlone } from '../publishing/published-alone.ts'
import type { RemarkSlot } from '../publishing/remark-slots.ts'
import { type Remark, remarksOn } from '../publishing/remarks.ts'
import { workingContent } from '../publishing/working-content.ts'
import { isOwnChange } from '../publishing/writers.ts'
import { takenPhrases } from '../search/taken-phrases.ts'
import { approvalWarnings } from './approval-warnings.ts'

/** One line of the comparison: a slot, or what stands around the slots. */
export interface Compared {
  key: ContentPart
  /** What a remark on it is filed under. */
  remarkSlot: RemarkSlot
  /** Number of the slot on the card; none around them. */
  number: number | null
  name: string
  /** As it is to be; the whole text where nothing changed. */
  text: string
  /** Unset where nothing changed. */
  parts?: DiffPart[]
}

/** All that an editor judges by. */
export interface Approval {
  article: Article
  contentHash: string
  before: AnswerCard | undefined
  after: AnswerCard
  compared: Compared[]
  checks: Check[]
  remarks: Remark[]
  /** What approving does beside; see approval-warnings.ts. */
  warnings: string[]
  /** Has nobody but its publisher stood behind the edition that is compared with? */
  isUnseen: boolean
  /** Why this person cannot approve it, in words; unset for those who can. */
  barred?: string
}

/**
 * All that the approval page of a guidance shows to this person at this moment.
 *
 * @param id of the article.
 * @throws {Refusal} `not-found` where there is no such article.
 */
export async function approvalOf(
  payload: Payload,
  id: string,
  actor: Actor,
  now: Date,
): Promise<Approval> {
  const { article, content, hash } = await workingContent(payload, id)
  const [rows, before, remarks, taken] = await Promise.all([
    rowsOfArticle(payload, article.id),
    cardAt(payload, article.reference, { now }),
    remarksOn(payload, article.id),
    takenPhrases(payload, article.reference, content.citizenPhrases),
  ])
  const [after, around] = await Promise.all([
    cardOfContent(
      payload,
      content,
      {
        edition: nextNumber(rows),
        contentHash: hash,
        changeLine: article.changeLine ?? null,
      },
      now,
    ),
    readAround(payload, content, wantedIn(article), taken, now),
  ])
  const alone = await publishedAlone(payload, rows, now)
  const barred = barredBy(article, actor)
  return {
    article,
    contentHash: hash,
    before,
    after,
    compared: comparedIn(before ?? blankOf(after), after),
    checks: checksOf(content, around),
    remarks,
    warnings: approvalWarnings(rows, alone, now),
    isUnseen: alone !== null,
    ...(barred !== undefined && { barred }),
  }
}

function comparedIn(before: AnswerCard, after: AnswerCard): Compared[] {
  const texts = partTexts(after)
  const changes = new Map(cardDiff(before, after).map(({ part, parts }) => [part, parts]))
  const slotNames = Object.keys(slots)
  return (Object.keys(contentPartNames) as ContentPart[]).map((key): Compared => {
    const parts = changes.get(key)
    return {
      key,
      remarkSlot: isSlot(key) ? key : 'around',
      number: isSlot(key) ? slotNames.indexOf(key) + 1 : null,
      name: contentPartNames[key],
      text: texts[key],
      ...(parts && { parts }),
    }
  })
}

const isSlot = (part: ContentPart): part is Slot => Object.hasOwn(slots, part)

/** What a first edition is compared with: nothing. */
const blankOf = (after: AnswerCard): AnswerCard => ({
  ...after,
  centre: null,
  contactPoints: [],
  selfServices: [],
  content: contentOf({ reference: after.reference }, { references: new Map(), topics: new Map() }),
})

function barredBy(article: Article, actor: Actor): string | undefined {
  if (article.state !== 'inReview') return 'Vejledningen venter ikke på godkendelse.'
  if (!hasRole(actor, 'editor')) return 'Kun redaktører kan godkende.'
  return isOwnChange(article.changedBy, actor)
    ? 'To par øjne: Du har selv ændret teksten eller udgivet den alene, siden to par øjne sidst så den. En anden redaktør skal godkende den.'
    : undefined
}
