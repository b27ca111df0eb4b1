import type { Payload, Where } from 'payload'
import {
  type CalendarEntry,
  type CalendarKind,
  editionDates,
  monthSpan,
} from '../publishing/calendar.ts'
import type { EditionTimes } from '../publishing/in-force.ts'

/** A date in the calendar, with the guidance that it is about. */
export interface CalendarDate extends CalendarEntry {
  kind: CalendarKind
  article: string
  reference: string
  title: string
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** Every date of a month. @param centre id; unset: of all centres. */
export async function datesIn(
  payload: Payload,
  month: string,
  centre: string | undefined,
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
    timesOf(payload, ids),
    payload.find({
      ...everything,
      collection: 'articles',
      where: { and: [{ id: { in: ids } }, ofCentre] },
      select: { reference: true, title: true },
    }),
    payload.find({
      ...everything,
      collection: 'articles',
      where: { and: [{ reviewDate: within }, { state: { equals: 'published' } }, ofCentre] },
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

async function timesOf(
  payload: Payload,
  articles: readonly string[],
): Promise<Map<string, EditionTimes[]>> {
  const { docs } = await payload.find({
    ...everything,
    collection: 'editions',
    where: { article: { in: [...articles] } },
    select: {
      ...{ article: true, kind: true, sequence: true },
      ...{ validFrom: true, validTo: true, cancels: true },
    },
  })
  const byArticle = new Map<string, EditionTimes[]>()
  for (const { article, kind, sequence, validFrom, validTo, cancels } of docs) {
    const row = {
      ...{ kind, sequence, cancels: cancels ?? null },
      validFrom: new Date(validFrom),
      validTo: validTo ? new Date(validTo) : null,
    }
    byArticle.set(article, [...(byArticle.get(article) ?? []), row])
  }
  return byArticle
}
