import type { Opening } from './opening.ts'
import { daysBetween, lastMomentBefore, sayClock, sayDay, sayEndClock } from './say-time.ts'

/**
 * An opening in a sentence, as the card says it: "Åben til kl. 15.00", "Åben hele
 * døgnet", "Lukket nu. Åbner i morgen kl. 9.00", and "Lukket" with no opening in sight.
 *
 * @param at the moment for which the opening was found; "i dag" is its day in Denmark.
 */
export function sayOpening(opening: Opening, at: Date): string {
  if (opening.openNow) return `Åben ${sayUntil(opening.closesAt, at)}`
  if (!opening.opensAt) return 'Lukket'
  return `Lukket nu. Åbner ${sayDay(opening.opensAt, at)} kl. ${sayClock(opening.opensAt)}`
}

/**
 * The same beside a name and ● or ○, in the list "Åbent nu": "til kl. 15.00", "hele
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
