import type { Notice } from '../publishing/notices.ts'
import type { DeskView } from './desk-view.ts'
import { askedIn } from './field-words.ts'
import { noticeMark } from './setting-acts.ts'

/** Hits that an agent sees without scrolling: what they are about is what the call is about. */
const hitsLookedAt = 3

/**
 * Notices to show above the results: those that nobody may miss until they are read,
 * and those that are about what was found or is shown.
 */
export function noticesThatMatch(view: DeskView): Notice[] {
  const { front, search, reader } = view
  if (!front || askedIn(view) === '') return []
  const read = new Set(front.settings.readNotices)
  const shown = reader.card
  const hits = (search.answer?.hits ?? []).slice(0, hitsLookedAt)
  const references = new Set([...hits.map(({ reference }) => reference), shown?.reference])
  const centres = new Set([...hits.map(({ centre }) => centre), shown?.centre?.name])
  return front.notices.filter(
    (notice) =>
      (notice.severity === 'critical' && !read.has(noticeMark(notice))) ||
      notice.references.some((reference) => references.has(reference)) ||
      notice.centres.some(({ name }) => centres.has(name)),
  )
}
