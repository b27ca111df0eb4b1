import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, type Difference } from './difference.ts'
import type { Indexed } from './engine.ts'

const anyIndex = fc.uniqueArray(
  fc.record({
    reference: fc.constantFrom('BS01', 'BS02', 'BS03', 'AF01', '__proto__'),
    version: fc.constantFrom('a', 'b'),
  }),
  { selector: ({ reference }) => reference },
)

/** What an index holds after the difference was moved. */
function moved(indexed: readonly Indexed[], { upsert, remove }: Difference, wanted: Indexed[]) {
  const left = indexed.filter(
    ({ reference }) => !remove.includes(reference) && !upsert.includes(reference),
  )
  return [...left, ...wanted.filter(({ reference }) => upsert.includes(reference))]
}
const sorted = (index: readonly Indexed[]) =>
  index.toSorted((a, b) => a.reference.localeCompare(b.reference))

describe('the difference', () => {
  it('puts in what is new and what has another version, and takes out the rest', () => {
    const wanted = [
      { reference: 'BS01', version: 'a' },
      { reference: 'BS02', version: 'b' },
      { reference: 'BS03', version: 'a' },
    ]
    const indexed = [
      { reference: 'BS01', version: 'a' },
      { reference: 'BS02', version: 'a' },
      { reference: 'AF01', version: 'a' },
    ]

    expect(difference(wanted, indexed)).toEqual({ upsert: ['BS02', 'BS03'], remove: ['AF01'] })
  })

  it('brings any index to exactly what is in force', () => {
    fc.assert(
      fc.property(anyIndex, anyIndex, (wanted, indexed) => {
        const after = moved(indexed, difference(wanted, indexed), wanted)

        expect(sorted(after)).toEqual(sorted(wanted))
      }),
    )
  })

  it('is empty between an index and itself, in any order', () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        expect(difference(index, index.toReversed())).toEqual({ upsert: [], remove: [] })
      }),
    )
  })

  it('moves nothing that already stands as it should', () => {
    fc.assert(
      fc.property(anyIndex, anyIndex, (wanted, indexed) => {
        const { upsert, remove } = difference(wanted, indexed)
        const settled = wanted.filter(({ reference, version }) =>
          indexed.some((held) => held.reference === reference && held.version === version),
        )

        for (const { reference } of settled) expect([...upsert, ...remove]).not.toContain(reference)
      }),
    )
  })
})
