import type { AnswerCard } from '../publishing/answer-card.ts'
import type { Front } from './answers.ts'
import type { ReaderView } from './card-reader.ts'
import { pointInPlay } from './foot-actions.ts'
import { noticeMark } from './setting-acts.ts'
import type { Situation } from './situation.ts'

/** What changes on the desk without the agent: seen in place, so told to screen readers. */

/** The server's clock may be a little behind. */
const afterTheHourMs = 500

/**
 * What has happened to the card that is read, in words; `null` where nothing has, or where
 * the agent did it.
 *
 * @param enterKey the key that takes a new edition, as people say it; empty where there is none.
 */
export function cardNews(
  before: ReaderView,
  after: ReaderView,
  situation: Situation,
  enterKey: string,
): string | null {
  const { card: was } = before
  const { card: is, newer, successor } = after
  // Another card is the agent's own wish, and so is the same one asked for anew.
  if (!was || !is || before.wanted !== after.wanted || !isSameText(was, is)) return null
  if (was.isCurrent && !is.isCurrent) {
    const instead = successor === null ? '' : ` Brug ${successor} i stedet.`
    return `${is.reference} er netop trukket tilbage og gælder ikke nu.${instead}`
  }
  if (newer && newer.contentHash !== before.newer?.contentHash) {
    const take = enterKey === '' ? '' : ` ${enterKey} i søgefeltet viser den.`
    return `Ny udgave ${newer.edition} af ${newer.reference} venter.${take}`
  }
  const [point, pointNow] = [pointInPlay(was, situation), pointInPlay(is, situation)]
  return pointNow && point?.id === pointNow.id && point.openNow !== pointNow.openNow
    ? `${pointNow.name}: ${pointNow.says}`
    : null
}

const isSameText = (a: AnswerCard, b: AnswerCard): boolean =>
  a.reference === b.reference && a.edition === b.edition

/** Critical notices that were not there before and have not been read; `null` where there are none. */
export function noticeNews(before: Front | null, after: Front): string | null {
  // What the page opens with is no news.
  if (!before) return null
  const known = new Set([...before.notices.map(noticeMark), ...after.settings.readNotices])
  const titles = after.notices
    .filter((notice) => notice.severity === 'critical' && !known.has(noticeMark(notice)))
    .map(({ title }) => title)
  return titles.length === 0 ? null : `Kritisk driftsbesked: ${titles.join('. ')}.`
}

/** Milliseconds until a contact point on the card opens or closes; `Infinity` where none will. */
export function untilHoursTurn(card: AnswerCard | null, nowMs: number): number {
  const turns = (card?.contactPoints ?? [])
    .flatMap(({ opensAt, closesAt }) => [opensAt, closesAt])
    .map((moment) => (moment === null ? Infinity : Date.parse(moment) - nowMs + afterTheHourMs))
    .filter((delay) => delay > 0)
  return Math.min(...turns)
}
