import type { Centre, SelfService } from '../../collections/payload-types.ts'
import type { AnswerCard, CardSelfService } from './answer-card.ts'
import type { GuidanceContent } from './content.ts'

/** What a card draws in from records of their own: which, and how it shows them. */

/** Contact points of a guidance: that of slot 8 first, then those of the escalations. */
export const pointsIn = ({ handOver, escalations }: GuidanceContent): string[] => [
  ...new Set(
    [handOver.contactPoint, ...escalations.map(({ contactPoint }) => contactPoint)].filter(
      (id) => id !== null,
    ),
  ),
]

/**
 * Id of the contact point that a call goes on to: that of the escalation row, else that of
 * slot 8. Never slot 8's for an emergency or another authority: danger to life is not put
 * through to an ordinary queue.
 *
 * @param row counted from 1; `null` where none is chosen.
 */
export function pointFor(
  { handOver, escalations }: GuidanceContent,
  row: number | null,
): string | null {
  const chosen = row === null ? undefined : escalations[row - 1]
  const leavesTheHouse = chosen?.action === 'emergency' || chosen?.action === 'otherAuthority'
  return chosen?.contactPoint ?? (leavesTheHouse ? null : handOver.contactPoint)
}

/** References of the guidance that a guidance leads on to. */
export const leadsOnTo = ({ related, askFirst }: GuidanceContent): string[] => [
  ...new Set(
    [
      ...related,
      ...askFirst.flatMap(({ answers }) => answers.map(({ guidance }) => guidance)),
    ].filter((reference) => reference !== null),
  ),
]

/** What a card says of the centre that owns it. */
export const centreOnCard = ({
  id,
  name,
  abbreviation,
}: Centre): NonNullable<AnswerCard['centre']> => ({ id, name, abbreviation })

/** A self-service as a card carries it, with empty words where nothing is known. */
export const selfServiceOnCard = (service: SelfService): CardSelfService => ({
  id: service.id,
  name: service.name,
  url: service.url,
  authority: service.authority ?? '',
  requiresMitId: service.requiresMitId ?? false,
  mandatory: service.mandatory ?? false,
  alternative: service.alternative ?? null,
  benefit: service.benefit ?? '',
  walkThrough: (service.walkThrough ?? []).map(({ step }) => step),
  whenStuck: service.whenStuck ?? null,
})
