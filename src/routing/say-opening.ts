import type { ContactType } from './contact-types.ts'
import type { Opening } from './opening.ts'
import type { ToldOpening } from './opening-told.ts'
import { daysBetween, lastMomentBefore, sayClock, sayDay, sayEndClock } from './say-time.ts'

/** An opening in words; `at` is the moment it was found for, and "i dag" its day in Denmark. */
export interface OpeningInWords {
  /** "Åben til kl. 15.00", "Åben hele døgnet", "Lukket nu", "Lukket" with no opening in sight. */
  state: string
  /** Of a closed point: "i morgen kl. 9.00". */
  opens: string | null
  /** "for hjælp til selvbetjening", where that alone is taken. */
  only: string | null
}

/** An opening part by part, where each has a place of its own. */
export function sayParts(opening: ToldOpening, at: Date): OpeningInWords {
  const { openNow, opensAt, closesAt } = opening
  const only = sayFor(opening.only)
  if (openNow) return { state: `Åben ${sayUntil(closesAt, at)}`, opens: null, only }
  if (!opensAt) return { state: 'Lukket', opens: null, only }
  return { state: 'Lukket nu', opens: `${sayDay(opensAt, at)} kl. ${sayClock(opensAt)}`, only }
}

/**
 * The same in a sentence, as the card says it: "Åben til kl. 18.00 for hjælp til
 * selvbetjening", "Lukket nu. Åbner i morgen kl. 9.00".
 */
export function sayOpening(opening: ToldOpening, at: Date): string {
  const { state, opens, only } = sayParts(opening, at)
  const sentence = opens === null ? state : `${state}. Åbner ${opens}`
  return only === null ? sentence : `${sentence} ${only}`
}

/**
 * An opening beside a name and ● or ○, in the list "Åbent nu": "til kl. 15.00", "hele
 * døgnet", "åbner kl. 12.00" today, "åbner i morgen kl. 9.00", "lukket".
 */
export function sayOpeningShort(opening: Opening, at: Date): string {
  if (opening.openNow) return sayUntil(opening.closesAt, at)
  if (!opening.opensAt) return 'lukket'
  return `åbner ${dayUnlessToday(opening.opensAt, at)}kl. ${sayClock(opening.opensAt)}`
}

const sayUntil = (closesAt: Date | undefined, at: Date): string =>
  closesAt
    ? `til ${dayUnlessToday(lastMomentBefore(closesAt), at)}kl. ${sayEndClock(closesAt)}`
    : 'hele døgnet'

const dayUnlessToday = (moment: Date, at: Date): string =>
  daysBetween(at, moment) === 0 ? '' : `${sayDay(moment, at)} `

/** What a contact point is open for, after "for". */
const openFor: Readonly<Record<ContactType, string>> = {
  selfServiceHelp: 'hjælp til selvbetjening',
  gettingStarted: 'at komme i gang',
  received: 'spørgsmål til det indsendte',
  reporting: 'enkle indberetninger',
  lookUp: 'enkle opslag',
  fact: 'faktuelle spørgsmål',
  advice: 'generel rådgivning',
}

const list = new Intl.ListFormat('da', { type: 'conjunction' })

/** "for hjælp til selvbetjening og faktuelle spørgsmål". */
const sayFor = (types: readonly ContactType[]): string | null =>
  types.length === 0 ? null : `for ${list.format(types.map((type) => openFor[type]))}`
