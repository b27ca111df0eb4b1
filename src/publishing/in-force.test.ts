import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type EditionTimes,
  holdsNowOrLater,
  inForce,
  nextChange,
  plannedIn,
  reigns,
  standing,
} from './in-force.ts'

const hour = (hours: number): Date => new Date(Date.UTC(2026, 5, 1) + hours * 3_600_000)
const justBefore = (moment: Date): Date => new Date(moment.getTime() - 1)
const noon = hour(12)

const edition = (sequence: number, own: Partial<EditionTimes> = {}): EditionTimes => ({
  kind: 'edition',
  sequence,
  validFrom: hour(0),
  validTo: null,
  ...own,
})
const withdrawal = (sequence: number, validFrom: Date): EditionTimes =>
  edition(sequence, { kind: 'withdrawal', validFrom })

const cancellation = (sequence: number, cancels: number, validFrom: Date): EditionTimes =>
  edition(sequence, { kind: 'cancellation', cancels, validFrom })

// Few different moments, so that rows often begin, end and are asked about in the same one.
const anyHour = fc.integer({ min: 0, max: 8 }).map(hour)
const anyRows = fc
  .array(
    fc.record({
      kind: fc.constantFrom('edition' as const, 'edition' as const, 'withdrawal' as const),
      validFrom: anyHour,
      validTo: fc.option(anyHour, { nil: null }),
    }),
    { maxLength: 6 },
  )
  .map((rows) => rows.map((row, index): EditionTimes => ({ ...row, sequence: index + 1 })))
const anyRowsShuffled = anyRows.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
  ),
)
const after = (rows: readonly EditionTimes[]) => rows.length + 1

describe('what is in force', () => {
  it('is nothing where nothing was ever published', () => {
    const never: EditionTimes[] = []

    expect(inForce(never, noon)).toBeUndefined()
  })

  it('begins with validFrom itself, and not a moment before', () => {
    const row = edition(1, { validFrom: noon })

    expect(inForce([row], noon)).toBe(row)
    expect(inForce([row], justBefore(noon))).toBeUndefined()
  })

  it('ends with validTo itself, and not a moment before', () => {
    const row = edition(1, { validTo: noon })

    expect(inForce([row], justBefore(noon))).toBe(row)
    expect(inForce([row], noon)).toBeUndefined()
  })

  it('stays the edition before until the new one begins', () => {
    const now = edition(1)
    const planned = edition(2, { validFrom: noon })

    expect(inForce([now, planned], justBefore(noon))).toBe(now)
    expect(inForce([now, planned], noon)).toBe(planned)
  })

  it('is decided by the sequence when two were approved in the same millisecond', () => {
    const first = edition(1, { validFrom: noon })
    const second = edition(2, { validFrom: noon })

    expect(inForce([second, first], noon)).toBe(second)
  })

  it('is the edition appended last, also over one planned earlier for a later day', () => {
    const planned = edition(1, { validFrom: noon })
    const publishedMeanwhile = edition(2, { validFrom: hour(6) })

    expect(inForce([planned, publishedMeanwhile], noon)).toBe(publishedMeanwhile)
  })

  it('is nothing after a withdrawal, until something new is published', () => {
    const rows = [edition(1), withdrawal(2, hour(3))]
    const anew = edition(3, { validFrom: hour(6) })

    expect(inForce(rows, noon)).toBeUndefined()
    expect(inForce([...rows, anew], noon)).toBe(anew)
  })

  it('was still the edition before the withdrawal', () => {
    const row = edition(1)

    expect(inForce([row, withdrawal(2, noon)], justBefore(noon))).toBe(row)
  })

  it('is the same whatever order the rows are read in', () => {
    fc.assert(
      fc.property(anyRowsShuffled, anyHour, ([rows, shuffled], at) => {
        expect(inForce(shuffled, at)).toBe(inForce(rows, at))
      }),
    )
  })

  it('is never a withdrawal, nor an edition outside its own period', () => {
    fc.assert(
      fc.property(anyRows, anyHour, (rows, at) => {
        const row = inForce(rows, at)
        fc.pre(row !== undefined)

        expect(row.kind).toBe('edition')
        expect(row.validFrom.getTime()).toBeLessThanOrEqual(at.getTime())
        expect(row.validTo?.getTime() ?? Infinity).toBeGreaterThan(at.getTime())
      }),
    )
  })

  it('is never an older edition after a withdrawal', () => {
    fc.assert(
      fc.property(anyRows, anyHour, fc.nat(48), (rows, withdrawnAt, later) => {
        const at = new Date(withdrawnAt.getTime() + later * 3_600_000)

        expect(inForce([...rows, withdrawal(after(rows), withdrawnAt)], at)).toBeUndefined()
      }),
    )
  })

  it('is never an older edition after a validTo has passed', () => {
    fc.assert(
      fc.property(anyRows, anyHour, fc.nat(48), (rows, validTo, later) => {
        const last = edition(after(rows), { validFrom: hour(0), validTo })
        const at = new Date(validTo.getTime() + later * 3_600_000)

        expect(inForce([...rows, last], at)).toBeUndefined()
      }),
    )
  })

  it('is not guessed for an invalid date', () => {
    expect(() => inForce([edition(1)], new Date('i morgen'))).toThrow(RangeError)
  })
})

describe('what agents have seen', () => {
  it('is each edition in its turn, until the next came or its own end', () => {
    const rows = [
      edition(1),
      edition(2, { validFrom: hour(3), validTo: hour(5) }),
      edition(3, { validFrom: hour(8) }),
    ]

    expect(reigns(rows, noon).map(({ row, until }) => [row.sequence, until])).toEqual([
      [1, hour(3)],
      [2, hour(5)],
      [3, null],
    ])
  })

  it('is not an edition that was overtaken before its day, nor one still to come', () => {
    const planned = edition(2, { validFrom: hour(9) })
    const meanwhile = edition(3, { validFrom: hour(6) })
    const rows = [edition(1), planned, meanwhile, edition(4, { validFrom: hour(13) })]

    expect(reigns(rows, noon)).toEqual([
      { row: rows[0], until: hour(6) },
      { row: meanwhile, until: null },
    ])
  })

  it('is not an edition that was cancelled before its day', () => {
    const rows = [edition(1), edition(2, { validFrom: hour(9) }), cancellation(3, 2, hour(6))]

    expect(reigns(rows, noon)).toEqual([{ row: rows[0], until: null }])
  })

  it('is what was in force at each moment, and for as long', () => {
    fc.assert(
      fc.property(anyRows, anyHour, (rows, at) => {
        const seen = reigns(rows, noon).find(
          ({ row, until }) => row.validFrom <= at && (until === null || at < until),
        )

        expect(seen?.row.kind === 'withdrawal' ? undefined : seen?.row).toEqual(inForce(rows, at))
      }),
    )
  })
})

describe('what holds now or later', () => {
  it.each<[string, EditionTimes[], boolean]>([
    ['nothing published', [], false],
    ['one without an end', [edition(1)], true],
    ['one that ends later', [edition(1, { validTo: hour(13) })], true],
    ['one that ends now', [edition(1, { validTo: noon })], false],
    ['one still to come', [edition(1, { validFrom: hour(13) })], true],
    [
      'one that ran out, and one to come',
      [edition(1, { validTo: hour(6) }), edition(2, { validFrom: hour(13) })],
      true,
    ],
    [
      'one that has taken the place of one without an end, and ran out',
      [edition(1), edition(2, { validTo: noon })],
      false,
    ],
    ['one that was withdrawn', [edition(1), withdrawal(2, hour(6))], false],
  ])('is known of %s: %j', (_what, rows, holds) => {
    expect(holdsNowOrLater(rows, noon)).toBe(holds)
  })

  it('is what can be seen at some moment from now on', () => {
    fc.assert(
      fc.property(anyRows, anyHour, (rows, at) => {
        const moments = [at, ...rows.map(({ validFrom }) => validFrom)].filter((one) => one >= at)
        const isSeen = moments.some((moment) => inForce(rows, moment) !== undefined)

        expect(holdsNowOrLater(rows, at)).toBe(isSeen)
      }),
    )
  })
})

describe('the next change', () => {
  it('is the beginning of a planned edition', () => {
    expect(nextChange([edition(1), edition(2, { validFrom: noon })], hour(6))).toEqual(noon)
  })

  it('is the end of the edition in force', () => {
    expect(nextChange([edition(1, { validTo: noon })], hour(6))).toEqual(noon)
  })

  it('does not come where nothing is planned', () => {
    expect(nextChange([edition(1), withdrawal(2, hour(3))], hour(6))).toBeUndefined()
  })

  it('lies ahead, and is the earliest beginning or end that does', () => {
    fc.assert(
      fc.property(anyRows, anyHour, (rows, at) => {
        const ahead = rows
          .flatMap(({ validFrom, validTo }) => [validFrom, validTo])
          .flatMap((moment) => (moment && moment > at ? [moment.getTime()] : []))

        const next = nextChange(rows, at)

        expect(next?.getTime() ?? Infinity).toBe(Math.min(...ahead))
      }),
    )
  })

  it('is not missed: until then what is in force stays the same', () => {
    // Half hours too: moments at which nothing begins or ends.
    const anyLater = fc.integer({ min: 0, max: 24 }).map((halves) => halves * 1_800_000)
    fc.assert(
      fc.property(anyRows, anyHour, anyLater, (rows, at, later) => {
        const next = nextChange(rows, at) ?? new Date(8.64e15)
        const meanwhile = new Date(Math.min(at.getTime() + later, next.getTime() - 1))

        expect(inForce(rows, meanwhile)).toBe(inForce(rows, at))
      }),
    )
  })
})

describe('a cancellation', () => {
  it('leaves the edition before in force, where the one planned had not begun', () => {
    const [now, planned] = [edition(1), edition(2, { validFrom: hour(6) })]
    const rows = [now, planned, cancellation(3, 2, hour(3))]

    expect(inForce(rows, hour(2))).toBe(now)
    expect(inForce(rows, hour(7))).toBe(now)
    expect(plannedIn(rows, hour(3))).toEqual([])
  })

  it('takes the end away from an edition in force', () => {
    const rows = [edition(1, { validTo: hour(6) }), cancellation(2, 1, hour(3))]

    expect(inForce(rows, hour(7))).toMatchObject({ sequence: 1, validTo: null })
  })

  it('cannot take away what had come: agents saw it', () => {
    const begun = edition(2, { validFrom: hour(2), validTo: hour(3) })
    const rows = [edition(1), begun, cancellation(3, 2, hour(4))]

    expect(inForce(rows, hour(2))).toBe(begun)
    expect(inForce(rows, hour(4))).toBeUndefined()
  })

  it('never brings a withdrawn guidance back', () => {
    const rows = [
      edition(1),
      edition(2, { validFrom: hour(6) }),
      withdrawal(3, hour(2)),
      cancellation(4, 2, hour(3)),
    ]

    expect(inForce(rows, hour(7))).toBeUndefined()
  })

  it('changes nothing of what was in force up to its own moment', () => {
    fc.assert(
      fc.property(anyRows, anyHour, fc.nat(6), anyHour, (rows, when, which, at) => {
        const cancelled = [...rows, cancellation(after(rows), which, when)]
        fc.pre(at < when)

        expect(inForce(cancelled, at)?.sequence).toBe(inForce(rows, at)?.sequence)
      }),
    )
  })

  it('is the only thing that makes rows stand otherwise than they were written', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(standing(rows)).toEqual(rows)
      }),
    )
  })
})

describe('what is planned', () => {
  it('is each beginning that will come and the end of what is in force, the soonest first', () => {
    const rows = [edition(1, { validTo: hour(4) }), edition(2, { validFrom: hour(6) })]

    expect(plannedIn(rows, hour(1))).toEqual([
      { sequence: 1, what: 'end', at: hour(4) },
      { sequence: 2, what: 'beginning', at: hour(6) },
    ])
  })

  it('leaves out an edition that a later act has overtaken', () => {
    const rows = [
      edition(1),
      edition(2, { validFrom: hour(6) }),
      edition(3, { validFrom: hour(1) }),
    ]

    expect(plannedIn(rows, hour(2))).toEqual([])
  })

  it('is always still to come, and always makes a difference', () => {
    fc.assert(
      fc.property(anyRows, anyHour, (rows, now) => {
        for (const { sequence, what, at } of plannedIn(rows, now)) {
          expect(at > now).toBe(true)
          expect(inForce(rows, what === 'end' ? now : at)?.sequence).toBe(sequence)
        }
      }),
    )
  })
})
