import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditionRow } from './edition-row.ts'
import { approver, hour, rowsAfter } from './edition.fixture.ts'
import type { WrittenEvent } from './event-row.ts'
import { eventOfRow } from './logged-acts.ts'
import { unseenIn } from './unseen-writers.ts'

/** An event as it lies there; `null`: from before events had a place in the log. */
const placed = (
  told: Pick<WrittenEvent, 'action' | 'actor' | 'at' | 'edition' | 'key'>,
  sequence: number | null,
): WrittenEvent => ({
  ...told,
  ...{ article: 'article-BS01', reference: 'BS01', actorName: null, comment: null },
  ...{ contentHash: null, previousHash: null, previousInSystem: null, eventHash: null },
  ...{ sequence, place: sequence },
})
const wrote = (actor: string, at: Date, sequence: number | null) =>
  placed({ action: 'edit', actor, at: at.toISOString(), edition: null, key: null }, sequence)
const published = (row: EditionRow | undefined, sequence: number | null) => {
  if (!row) throw new Error('no such row')
  const { key, ...told } = eventOfRow(row)
  return placed({ ...told, key: sequence === null ? null : key }, sequence)
}
const unsealed = (row: EditionRow): EditionRow => ({ ...row, form: null })

describe('who has written what four eyes have not seen', () => {
  it('is who wrote after the approval, though the clock where they wrote was behind', () => {
    const rows = rowsAfter([{ at: hour(5) }])
    const events = [
      wrote('før', hour(1), 1),
      published(rows[0], 2),
      wrote('efter', hour(4), 3),
      wrote('senere', hour(6), 4),
    ]

    expect(unseenIn(rows, events)).toEqual(new Set(['efter', 'senere']))
  })

  it('is who wrote what was published alone, though the clock where they wrote was ahead', () => {
    const rows = rowsAfter([{ at: hour(5), forced: true }])
    const events = [
      wrote('forud', hour(6), 1),
      published(rows[0], 2),
      wrote('bagefter', hour(7), 3),
    ]

    expect(unseenIn(rows, events, { upTo: rows[0] as EditionRow })).toEqual(
      new Set(['forud', approver.id]),
    )
  })

  it('is nobody from before an edition that is approved afterwards in this moment', () => {
    const rows = rowsAfter([{ at: hour(5), forced: true }])
    const events = [wrote('før', hour(1), 1), published(rows[0], 2), wrote('udkast', hour(3), 3)]

    expect(unseenIn(rows, events)).toEqual(new Set(['før', 'udkast', approver.id]))
    expect(unseenIn(rows, events, { endorsing: 1 })).toEqual(new Set(['udkast']))
  })

  it('is whoever is known to have written, where clocks alone tell who wrote after whom', () => {
    const rows = rowsAfter([{ at: hour(5) }]).map(unsealed)
    const old = [published(rows[0], null), wrote('bagud', hour(4), null)]

    expect(unseenIn(rows, old, { stored: ['bagud'] })).toEqual(new Set(['bagud']))
    // What has a place in the log came after all that has none.
    expect(unseenIn(rows, [...old, wrote('ny', hour(2), 1)])).toEqual(new Set(['ny']))
  })

  it('is what the order of the log says, whatever moments the events have', () => {
    const moments = fc.array(fc.nat({ max: 20 }), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 5 }), (at, nth) => {
        const rows = rowsAfter([{ at: hour(at[nth] ?? 0) }])
        const events = at.map((moment, index) =>
          index === nth ? published(rows[0], nth + 1) : wrote(`w${index}`, hour(moment), index + 1),
        )
        const byOrder = events.slice(nth + 1).map(({ actor }) => actor)
        const byClock = events
          .filter((event) => event.action === 'edit' && event.at > (rows[0]?.approvedAt ?? ''))
          .map(({ actor }) => actor)

        expect(unseenIn(rows, events)).toEqual(new Set([...byOrder, ...byClock]))
      }),
    )
  })
})
