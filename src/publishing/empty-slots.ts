import type { Problem } from '../errors.ts'
import type { GuidanceContent } from './content.ts'
import { slots, type Slot } from './guidance-terms.ts'
import { plainText } from './rich-text.ts'

/** Characters an agent can read aloud before the caller interrupts. */
export const shortAnswerMax = 280

const said = (text: string | null): boolean => (text ?? '').trim() !== ''

/** For each slot: is anything in it, and at which field does the author mend it? */
const slotRules: Readonly<
  Record<
    Slot,
    {
      field: string
      isFilled: (content: GuidanceContent) => boolean
      /** Of several fields that fill a slot: the one that is empty. */
      emptyField?: (content: GuidanceContent) => string
    }
  >
> = {
  ongoingCase: {
    field: 'ongoingCase.text',
    isFilled: ({ ongoingCase }) => plainText(ongoingCase.text) !== '',
  },
  shortAnswer: { field: 'shortAnswer', isFilled: ({ shortAnswer }) => said(shortAnswer) },
  askFirst: {
    field: 'askFirst',
    isFilled: ({ askFirst }) => askFirst.some(({ question }) => said(question)),
  },
  selfService: { field: 'selfServices', isFilled: ({ selfServices }) => selfServices.length > 0 },
  exempt: { field: 'exempt', isFilled: ({ exempt }) => plainText(exempt) !== '' },
  mandate: {
    field: 'mandate.level',
    emptyField: ({ mandate }) => (mandate.level === null ? 'mandate.level' : 'mandate.may'),
    isFilled: ({ mandate }) => mandate.level !== null && mandate.may.some(said),
  },
  escalation: {
    field: 'escalations',
    isFilled: ({ escalations }) => escalations.some(({ criterion }) => said(criterion)),
  },
  handOver: {
    field: 'handOver.contactPoint',
    isFilled: ({ handOver }) => handOver.contactPoint !== null,
  },
  deadlinesAndFees: {
    field: 'deadlinesAndFees',
    isFilled: ({ deadlinesAndFees }) =>
      deadlinesAndFees.some(({ label, value }) => said(label) && said(value)),
  },
  legalBasis: {
    field: 'legalBasis',
    isFilled: ({ legalBasis }) => legalBasis.some(({ act }) => said(act)),
  },
}

export const slotNames = Object.keys(slots) as Slot[]

/** The form field that stands for a slot, where its problems are shown. */
export const fieldOfSlot = (slot: Slot): string => slotRules[slot].field

/**
 * What keeps a guidance from being submitted: one problem for each slot that is
 * neither filled nor marked "ikke relevant", and one for each row begun but not
 * finished.
 *
 * @param mandatorySelfServices ids of self-services that are mandatory by law;
 *   such a one cannot be published without its alternative (slot 5).
 */
export function undecided(
  content: GuidanceContent,
  mandatorySelfServices: ReadonlySet<string>,
): Problem[] {
  const isOpen = (slot: Slot) => !content.notRelevant.includes(slot)
  const empty = slotNames
    .filter((slot) => isOpen(slot) && !slotRules[slot].isFilled(content))
    .map((slot): Problem => ({
      code: 'slot-empty',
      field: slotRules[slot].emptyField?.(content) ?? slotRules[slot].field,
      message: `${slots[slot]}: udfyld feltet, eller marker det "ikke relevant".`,
    }))
  return [
    ...empty,
    ...tooLong(content),
    // Whether or not its slot is marked: the card shows every self-service that is listed.
    ...withoutAlternative(content, mandatorySelfServices),
    ...(isOpen('askFirst') ? deadEnds(content) : []),
    ...(isOpen('escalation') ? unfinishedEscalations(content) : []),
    // In a slot that is empty altogether that is all that is said.
    ...begunRows(content)
      .filter(({ slot }) => isOpen(slot) && slotRules[slot].isFilled(content))
      .map(({ field }): Problem => ({ code: 'row-incomplete', field })),
  ]
}

/** The fields that rows lack in which something else is written; a card would show half of them. */
const begunRows = ({
  askFirst,
  deadlinesAndFees,
  legalBasis,
}: GuidanceContent): { slot: Slot; field: string }[] => [
  ...askFirst.flatMap(({ question, answers }, at) => [
    ...(said(question) || !answers.some(({ answer }) => said(answer))
      ? []
      : [{ slot: 'askFirst' as const, field: `askFirst.${at}.question` }]),
    ...answers.flatMap(({ answer, leadsTo }, row) =>
      said(answer) || leadsTo === null
        ? []
        : [{ slot: 'askFirst' as const, field: `askFirst.${at}.answers.${row}.answer` }],
    ),
  ]),
  ...deadlinesAndFees.flatMap(({ label, value }, at) =>
    said(label) === said(value)
      ? []
      : [
          {
            slot: 'deadlinesAndFees' as const,
            field: `deadlinesAndFees.${at}.${said(label) ? 'value' : 'label'}`,
          },
        ],
  ),
  ...legalBasis.flatMap(({ act, section }, at) =>
    said(section) && !said(act)
      ? [{ slot: 'legalBasis' as const, field: `legalBasis.${at}.act` }]
      : [],
  ),
]

// Code points, not UTF-16 units: a person counts "🙂" as one.
const tooLong = ({ shortAnswer }: GuidanceContent): Problem[] =>
  [...(shortAnswer ?? '')].length > shortAnswerMax
    ? [{ code: 'short-answer-too-long', field: 'shortAnswer' }]
    : []

const withoutAlternative = (
  { selfServices, exempt, notRelevant }: GuidanceContent,
  mandatory: ReadonlySet<string>,
): Problem[] =>
  selfServices.some((id) => mandatory.has(id)) &&
  (notRelevant.includes('exempt') || plainText(exempt) === '')
    ? [{ code: 'alternative-missing', field: 'exempt' }]
    : []

const deadEnds = (content: GuidanceContent): Problem[] =>
  content.askFirst.flatMap(({ answers }, question) =>
    answers
      .map((answer, index) => ({ answer, index }))
      .filter(({ answer }) => !leadsOn(answer, content))
      .map(({ answer, index }): Problem => {
        const hidden = hiddenSlot(answer, content)
        return {
          code: 'answer-leads-nowhere',
          field: `askFirst.${question}.answers.${index}.leadsTo`,
          ...(hidden && {
            message: `Svaret fører til "${hidden}", som er markeret "ikke relevant".`,
          }),
        }
      }),
  )

type Answer = GuidanceContent['askFirst'][number]['answers'][number]

/** Does an agent who gives the answer come to something that stands on the card? */
function leadsOn(answer: Answer, content: GuidanceContent): boolean {
  if (hiddenSlot(answer, content) !== undefined) return false
  switch (answer.leadsTo) {
    case null:
      return false
    case 'guidance':
      return answer.guidance !== null
    case 'say':
      return said(answer.say)
    case 'escalation':
      return answer.row !== null && answer.row >= 1 && answer.row <= content.escalations.length
    default:
      // A slot: empty, it has a problem of its own.
      return true
  }
}

/** Name of the slot that an answer leads to, where the card will not show it. */
function hiddenSlot({ leadsTo }: Answer, { notRelevant }: GuidanceContent): string | undefined {
  const slot = notRelevant.find((marked) => marked === leadsTo)
  return slot === undefined ? undefined : slots[slot]
}

/** Each row that is begun says what it lacks, at the field that lacks it. */
const unfinishedEscalations = ({ escalations }: GuidanceContent): Problem[] =>
  escalations.flatMap(({ criterion, action, contactPoint }, index): Problem[] => {
    const isNumberMissing = action === 'emergency' && contactPoint === null
    const missing = [
      ...(said(criterion) ? [] : ['criterion']),
      ...(action === null ? ['action'] : []),
      ...(contactPoint === null ? ['contactPoint'] : []),
    ]
    return missing.map((name) => ({
      code: 'escalation-incomplete',
      field: `escalations.${index}.${name}`,
      ...(isNumberMissing && name === 'contactPoint' && { message: numberMissing }),
    }))
  })

/** Who says "ring 112" says it by a number that can be dialled from the card. */
const numberMissing = 'Vælg omstillingspunktet for nødsituationen, fx Alarm 112.'
