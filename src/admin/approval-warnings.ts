import { plannedIn } from '../publishing/in-force.ts'
import type { StoredEdition } from '../publishing/edition-rows.ts'
import type { PublishedAlone } from '../publishing/published-alone.ts'
import { sayMoment } from '../routing/say-time.ts'

/**
 * What approving does beside putting a text in force, and what the comparison does not show.
 *
 * @param rows every row of the article, in the order appended.
 * @param alone the edition in force, where nobody but its publisher has stood behind it.
 */
export function approvalWarnings(
  rows: readonly StoredEdition[],
  alone: PublishedAlone | null,
  now: Date,
): string[] {
  const numberOf = (wanted: number) => rows.find(({ sequence }) => sequence === wanted)?.row.number
  const planned = plannedIn(rows, now).map(({ what, sequence, at }) =>
    what === 'beginning'
      ? `Udgave ${numberOf(sequence)} er planlagt fra ${sayMoment(at)}. Skal din udgave gælde før da, træder den planlagte aldrig i kraft.`
      : `Udgave ${numberOf(sequence)} slutter ${sayMoment(at)}. Uden "Gælder til" slutter din udgave ikke.`,
  )
  const unseen =
    alone &&
    `Udgave ${alone.edition} blev udgivet uden fire øjne, og ingen har godkendt den siden. Her ses kun, hvad der er ændret efter den: Læs hele teksten.`
  return unseen ? [unseen, ...planned] : planned
}
