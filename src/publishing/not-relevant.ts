import type { AnswerCard } from './answer-card.ts'
import type { Slot } from './guidance-terms.ts'
import { plainText } from './rich-text.ts'

const marked =
  (slot: Slot) =>
  ({ content }: AnswerCard): boolean =>
    content.notRelevant.includes(slot)

/** What hides the words of a slot on the card: mostly the mark, in three slots what is there. */
const hidden: Readonly<Record<Slot, (card: AnswerCard) => boolean>> = {
  ongoingCase: marked('ongoingCase'),
  shortAnswer: marked('shortAnswer'),
  askFirst: marked('askFirst'),
  selfService: ({ selfServices }) => selfServices.length === 0,
  exempt: ({ content }) =>
    plainText(content.exempt) === '' && content.specialConsiderations === null,
  mandate: marked('mandate'),
  escalation: marked('escalation'),
  handOver: ({ content: { handOver, notRelevant }, contactPoints }) =>
    !contactPoints.some(({ id }) => id === handOver.contactPoint) &&
    (notRelevant.includes('handOver') || handOver.note === null),
  deadlinesAndFees: marked('deadlinesAndFees'),
  legalBasis: marked('legalBasis'),
}

/** Does the card say "Ikke relevant" in a slot, whatever else stands in the content? */
export const saysNotRelevant = (slot: Slot, card: AnswerCard): boolean => hidden[slot](card)
