import { brokenLinks, type EditionRow } from './edition-row.ts'

/** A row as it lies in the database. */
export type WrittenRow = Omit<EditionRow, 'content'> & { content: unknown }

/** An act of publishing or withdrawing, as the event log has it. */
export interface LoggedAct {
  article: string
  reference: string
  edition: number
  kind: EditionRow['kind']
}

/** Where the history does not fit, and how it shows. */
export interface HistoryFault {
  reference: string
  /** Sequence of the row; unset where the row itself is gone. */
  sequence?: number
  edition?: number
  why: 'altered' | 'gone'
}

/**
 * What does not fit in the published history, by reference and in the order of the rows:
 * a row that is not what its checksum says or does not follow the one before it, and an
 * act that the event log knows and that has no row.
 */
export function historyFaults(
  rows: readonly WrittenRow[],
  acts: readonly LoggedAct[],
): HistoryFault[] {
  const byArticle = new Map<string, WrittenRow[]>()
  for (const row of rows) {
    byArticle.set(row.article, [...(byArticle.get(row.article) ?? []), row])
  }
  const altered = [...byArticle.values()].flatMap((ofOne) =>
    brokenLinks(ofOne).map((sequence): HistoryFault => {
      const row = ofOne.find((one) => one.sequence === sequence)
      return {
        reference: row?.reference ?? '',
        sequence,
        ...(row && { edition: row.number }),
        why: 'altered',
      }
    }),
  )
  const gone = acts
    .filter(
      ({ article, edition, kind }) =>
        !byArticle.get(article)?.some((row) => row.number === edition && row.kind === kind),
    )
    .map(({ reference, edition }): HistoryFault => ({ reference, edition, why: 'gone' }))
  return [...altered, ...gone].toSorted(
    (a, b) =>
      a.reference.localeCompare(b.reference) || (a.sequence ?? Infinity) - (b.sequence ?? Infinity),
  )
}
