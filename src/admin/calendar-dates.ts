import type { Payload, Where } from 'payload'
import { holdsWhere } from '../publishing/holds.ts'
import {
  type CalendarEntry,
  type CalendarKind,
  editionDates,
  monthSpan,
} from '../publishing/calendar.ts'
import { timesOfArticles } from '../publishing/edition-rows.ts'

/** A date in the calendar, with the guidance that it is about. */
export interface CalendarDate extends CalendarEntry {
  kind: CalendarKind
  article: string
  reference: string
  title: string
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/**
 * Every date of a month, as it looks now.
 *
 * @param month 'YYYY-MM'.
 * @param centre id; unset: of all centres.
 */
export async function datesIn(
  payload: Payload,
  month: string,
  centre: string | undefined,
  now: Date,
): Promise<CalendarDate[]> {
  const span = monthSpan(month)
  const within = {
    greater_than_equal: span.from.toISOString(),
    less_than: span.to.toISOString(),
  }
  const touched = await payload.find({
    ...everything,
    collection: 'editions',
    where: { or: [{ validFrom: within }, { validTo: within }] },
    select: { article: true },
  })
  const ids = [...new Set(touched.docs.map(({ article }) => article))]
  const ofCentre: Where = centre === undefined ? {} : { centre: { equals: centre } }
  const [times, articles, due] = await Promise.all([
    timesOfArticles(payload, ids),
    payload.find({
      ...everything,
      collection: 'articles',
      where: { and: [{ id: { in: ids } }, ofCentre] },
      select: { reference: true, title: true },
    }),
    payload.find({
      ...everything,
      collection: 'articles',
      where: { and: [{ reviewDate: within }, holdsWhere(now), ofCentre] },
      select: { reference: true, title: true, reviewDate: true },
    }),
  ])
  return [
    ...articles.docs.flatMap(({ id, reference, title }) =>
      editionDates(times.get(id) ?? [], span).map((entry) => ({
        ...entry,
        ...{ article: id, reference, title },
      })),
    ),
    ...due.docs.flatMap(({ id, reference, title, reviewDate }): CalendarDate[] =>
      reviewDate
        ? [{ kind: 'review', at: new Date(reviewDate), article: id, reference, title }]
        : [],
    ),
  ]
}
