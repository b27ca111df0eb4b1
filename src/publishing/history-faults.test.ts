import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash } from './content-hash.ts'
import { rowHashOf } from './edition-row.ts'
import { hour } from './edition.fixture.ts'
import { isChained, type WrittenEvent } from './event-row.ts'
import { guidance } from './guidance.fixture.ts'
import { articleFaults, headOf, historyFaults, type WrittenRow } from './history-faults.ts'
import {
  anyHistory,
  happening,
  type History,
  historyAfter,
  resealed,
  withNext,
} from './history.fixture.ts'

const whys = ({ rows, events }: History, head?: string) =>
  historyFaults(rows, events, head).map(({ why }) => why)
const expectFound = (history: History) => expect(whys(history)).not.toEqual([])

/** Another value of the same kind. */
const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return /^\d{4}-/.test(value) ? hour(-1).toISOString() : `${value}x`
  return value === null ? 'noget' : null
}

const replaced = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((one, index) => (index === at ? item : one))

const changed = <Item extends object>(item: Item, field: string): Item => {
  const was: unknown = Reflect.get(item, field)
  const isContent = field === 'content' && was !== null
  const words = guidance({ shortAnswer: 'Noget helt andet.' })
  return { ...item, [field]: isContent ? words : other(was) }
}

const asSet = (items: readonly object[]): string =>
  items
    .map((item) => JSON.stringify(item))
    .toSorted()
    .join()

/** Something at a random place of a list that has something. */
const pick = (length: number, nth: number): number => {
  fc.pre(length > 0)
  return nth % length
}

describe('the history of several guidance', () => {
  it('fits as it was written, whatever happened', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(whys(history)).toEqual([])
      }),
    )
  })

  it('fits though it is read in another order', () => {
    fc.assert(
      fc.property(anyHistory, ({ rows, events }) => {
        expect(whys({ rows: rows.toReversed(), events: events.toReversed() })).toEqual([])
      }),
    )
  })

  it('shows any one field of any event that was changed', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), fc.nat(), ({ rows, events }, nth, field) => {
        const at = pick(events.length, nth)
        const event = events[at] as WrittenEvent
        const names = Object.keys(event)
        const name = names[field % names.length] ?? ''
        expectFound({ rows, events: replaced(events, at, changed(event, name)) })
      }),
      { numRuns: 1000 },
    )
  })

  it('shows any one field of any row that was changed', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), fc.nat(), ({ rows, events }, nth, field) => {
        const at = pick(rows.length, nth)
        const row = rows[at] as WrittenRow
        // Rows from before their names were hashed cannot show that those were changed.
        const names = Object.keys(row).filter(
          (name) => row.form !== null || (name !== 'label' && name !== 'approvedByName'),
        )
        const name = names[field % names.length] ?? ''
        expectFound({ rows: replaced(rows, at, changed(row, name)), events })
      }),
      { numRuns: 1000 },
    )
  })

  it('shows a changed row though its checksum was made anew, in the older form too', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), fc.boolean(), ({ rows, events }, nth, isDowngraded) => {
        const at = pick(rows.length, nth)
        const row = rows[at] as WrittenRow
        const forged = { ...row, reason: 'En anden', form: isDowngraded ? null : row.form }
        const sealed = { ...forged, rowHash: rowHashOf(forged) }
        expectFound({ rows: replaced(rows, at, sealed), events })
      }),
    )
  })

  it('shows a changed event though its checksum was made anew, but for the newest', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ rows, events }, nth) => {
        const at = pick(events.length - 1, nth)
        const event = events[at] as WrittenEvent
        const forged = { ...event, actorName: 'En anden' }
        const sealed = isChained(event) ? resealed(forged) : forged
        expectFound({ rows, events: replaced(events, at, sealed) })
      }),
    )
  })

  it('shows an event that was taken out, but for the newest where it tells of no row', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ rows, events }, nth) => {
        const at = pick(events.length, nth)
        const isNewest = at === events.length - 1
        const tellsOfRow = rows.some(({ rowHash }) => rowHash === events[at]?.key)
        fc.pre(!isNewest || tellsOfRow)
        expectFound({ rows, events: events.toSpliced(at, 1) })
      }),
    )
  })

  it('shows a row that was taken out', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ rows, events }, nth) => {
        expectFound({ rows: rows.toSpliced(pick(rows.length, nth), 1), events })
      }),
    )
  })

  it('shows two that changed places', () => {
    const swapped = <Item extends object>(
      items: Item[],
      one: number,
      two: number,
      name: string,
    ) => {
      const a = items[one] as Item
      const b = items[two] as Item
      const ofA: unknown = Reflect.get(a, name)
      const ofB: unknown = Reflect.get(b, name)
      fc.pre(ofA !== ofB)
      return replaced(replaced(items, one, { ...a, [name]: ofB }), two, { ...b, [name]: ofA })
    }
    fc.assert(
      fc.property(anyHistory, fc.nat(), fc.nat(), ({ rows, events }, one, two) => {
        const [a, b] = [pick(events.length, one), pick(events.length, two)]
        for (const name of ['place', 'sequence', 'at', 'key']) {
          if (Reflect.get(events[a] ?? {}, name) === Reflect.get(events[b] ?? {}, name)) continue
          const mixed = swapped(events, a, b, name)
          // Two from before there were checksums may say the same but for that.
          if (asSet(mixed) !== asSet(events)) expectFound({ rows, events: mixed })
        }
        if (rows.length < 2) return
        const [c, d] = [one % rows.length, two % rows.length]
        if (rows[c]?.sequence === rows[d]?.sequence) return
        expectFound({ rows: swapped(rows, c, d, 'sequence'), events })
      }),
    )
  })

  it('shows one that was added: a copy, one from before, and a row that nothing tells of', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ rows, events }, nth) => {
        const event = events[pick(events.length, nth)] as WrittenEvent
        const unlinked = {
          ...{ key: null, sequence: null, previousHash: null },
          ...{ place: null, previousInSystem: null, eventHash: null },
        }
        expectFound({ rows, events: [...events, event] })
        expectFound({ rows, events: [...events, { ...event, ...unlinked }] })
        const more = withNext({ rows, events }, { reference: 'BS01', what: 'publish' }, hour(99))
        expectFound({ rows: more.rows, events })
      }),
    )
  })

  it('shows the newest rows of a guidance taken out together with their events', () => {
    fc.assert(
      fc.property(anyHistory, happening, (history, after) => {
        const cut = withNext(history, { reference: 'BS07', what: 'publish' }, hour(98))
        const { rows, events } = withNext(cut, after, hour(99))
        const isLeft = ({ reference }: { reference: string }) => reference !== 'BS07'

        expect(whys({ rows: rows.filter(isLeft), events: events.filter(isLeft) })).toContain(
          'log-unlinked',
        )
      }),
    )
  })

  it('shows the newest events of all taken out, to whoever has noted a checksum', () => {
    fc.assert(
      fc.property(anyHistory, happening, (before, last) => {
        const whole = withNext(before, last, hour(99))
        const head = headOf(whole.events)?.eventHash ?? ''

        expect(whys(whole, head)).toEqual([])
        expect(whys(before, head)).toEqual(['head-gone'])
        expect(whys(whole, headOf(before.events)?.eventHash)).toEqual([])
      }),
    )
  })
})

describe('what does not fit', () => {
  const history = historyAfter(
    [{ reference: 'BS01', what: 'publish' }],
    [
      { reference: 'BS01', what: 'edit' },
      { reference: 'BS01', what: 'force' },
      { reference: 'BS01', what: 'withdraw' },
      { reference: 'AE03', what: 'publish' },
    ],
  )
  const { rows, events } = history

  it('is named, with what is wrong: words that were changed under a checksum', () => {
    const at = rows.findIndex(({ sequence }) => sequence === 2)
    const altered = { ...(rows[at] as WrittenRow), content: guidance({ title: 'Et andet' }) }

    expect(historyFaults(replaced(rows, at, altered), events)).toEqual([
      { reference: 'BS01', sequence: 2, edition: 2, why: 'altered' },
    ])
  })

  it('is named: the name of who approved, and the name of who did something', () => {
    const named = { ...(rows[1] as WrittenRow), approvedByName: 'En anden' }
    const done = { ...(events[2] as WrittenEvent), actorName: 'En anden' }

    expect(whys({ rows: replaced(rows, 1, named), events })).toEqual(['altered'])
    expect(historyFaults(rows, replaced(events, 2, done))).toEqual([
      { reference: 'BS01', sequence: 2, why: 'event-altered' },
    ])
  })

  it('is named: a row without its event, and an event without its row', () => {
    const withoutEvent = events.slice(0, -1)
    const withoutRow = rows.slice(0, -1)

    expect(historyFaults(rows, withoutEvent)).toEqual([
      { reference: 'AE03', sequence: 1, edition: 1, why: 'unlogged' },
    ])
    expect(historyFaults(withoutRow, events)).toEqual([
      { reference: 'AE03', edition: 1, why: 'gone' },
    ])
  })

  it('is named: an event from before there were checksums', () => {
    const old = { ...(events[0] as WrittenEvent), comment: 'Ikke sandt' }

    expect(whys({ rows, events: replaced(events, 0, old) })).toEqual(['old-altered', 'old-altered'])
  })

  it('is named: an approval that tells of another text, though its checksum was made anew', () => {
    const forged = { ...(events.at(-1) as WrittenEvent), contentHash: contentHash('andet') }

    expect(historyFaults(rows, replaced(events, events.length - 1, resealed(forged)))).toEqual([
      { reference: 'AE03', sequence: 1, why: 'event-of-other-text' },
    ])
  })

  it('is found in the guidance alone, without the rest of the system', () => {
    const ofOne = ({ reference }: { reference: string }) => reference === 'BS01'
    const [rowsOfOne, eventsOfOne] = [rows.filter(ofOne), events.filter(ofOne)]

    expect(articleFaults(rowsOfOne, eventsOfOne)).toEqual([])
    expect(articleFaults(rowsOfOne, eventsOfOne.toSpliced(1, 1))).toMatchObject([
      { sequence: 2, why: 'event-unlinked' },
    ])
  })

  it('is not missed where a checksum is one of another text', () => {
    const forged = { ...(events.at(-1) as WrittenEvent), eventHash: contentHash('andet') }

    expect(whys({ rows, events: replaced(events, events.length - 1, forged) })).toEqual([
      'event-altered',
    ])
  })
})
