import type { Payload } from 'payload'
import type { Article } from '../../../collections/payload-types.ts'
import { dateInCopenhagen } from '../../routing/copenhagen.ts'
import { contactPointsById } from '../card-contact-points.ts'
import type { GuidanceContent } from '../content.ts'
import { leadsOnTo, pointsIn } from '../drawn-in.ts'
import { rowsOfReference } from '../edition-rows.ts'
import { inForce } from '../in-force.ts'
import { mandatorySelfServices } from '../mandatory-self-services.ts'
import { type Around, referencesLinked } from './checks.ts'

/** The period that a working copy is wished to hold in; what is no date counts as none. */
export const wantedIn = ({
  wantedFrom,
  wantedTo,
}: Pick<Partial<Article>, 'wantedFrom' | 'wantedTo'>): Around['wanted'] => ({
  from: momentIn(wantedFrom),
  to: momentIn(wantedTo),
})

function momentIn(written: string | null | undefined): string | null {
  const moment = new Date(written ?? '')
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

/**
 * Reads what a content is judged by.
 *
 * @param takenPhrases known to the search, which this room does not know.
 */
export async function readAround(
  payload: Payload,
  content: GuidanceContent,
  wanted: Around['wanted'],
  takenPhrases: Around['takenPhrases'],
  now: Date,
): Promise<Around> {
  const [mandatory, contactPoints, references] = await Promise.all([
    mandatorySelfServices(payload, content),
    contactPointsById(payload, pointsIn(content), undefined),
    inForceOf(payload, [...leadsOnTo(content), ...referencesLinked(content)], now),
  ])
  return {
    mandatorySelfServices: mandatory,
    contactPoints,
    inForce: references,
    takenPhrases,
    wanted,
    now,
    today: dateInCopenhagen(now),
  }
}

async function inForceOf(
  payload: Payload,
  references: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const found = await Promise.all(
    [...new Set(references)].map(async (reference) =>
      inForce(await rowsOfReference(payload, reference), now) ? [reference] : [],
    ),
  )
  return new Set(found.flat())
}
