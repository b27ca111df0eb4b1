import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fallbacksFrom, leadsBack } from '../routing/fallbacks.ts'
import { inOrder, judgeFallbacks, type JudgedRow, keyProblems } from './judge-records.ts'
import type { Stored } from './record-kind.ts'

interface Point {
  key: string
  name: string
  fallback: string | null
}
const fallback = { heading: 'Når her er lukket', of: (point: Point) => point.fallback }

const stored = (...points: readonly [key: string, fallback: string | null][]): Stored<Point>[] =>
  points.map(([key, to]) => ({
    ...{ id: key, updatedAt: '2026-01-01' },
    portable: { key, name: key, fallback: to },
  }))
const rowsOf = (
  there: readonly Stored<Point>[],
  ...points: readonly [key: string, fallback: string | null][]
): JudgedRow<Point>[] =>
  points.map(([key, to], at) => ({
    line: at + 2,
    existing: there.find(({ portable }) => portable.key === key),
    portable: { key, name: key, fallback: to },
    problems: [],
  }))
const codes = (rows: readonly JudgedRow<Point>[]) =>
  rows.map(({ problems }) => problems.map(({ code }) => code))

describe('the key of a row', () => {
  const after = (inFile: readonly string[]) => ({
    stored: new Set(['vagt']),
    inFile: new Set(inFile),
    spelt: new Map(['vagt', ...inFile].map((key) => [key.toLowerCase(), key])),
  })

  it.each([
    ['', [], 'cell-invalid'],
    ['pas', ['pas'], 'already-exists'],
    ['Vagt', [], 'already-exists'],
    ['PAS', ['pas'], 'already-exists'],
  ])('is refused: %j after %j', (key, inFile, code) => {
    expect(keyProblems(key, after(inFile))).toMatchObject([{ code, heading: 'Nøgle' }])
  })

  it('is one that is there, or a new one', () => {
    expect(keyProblems('vagt', after(['pas']))).toEqual([])
    expect(keyProblems('ny', after(['pas']))).toEqual([])
  })
})

describe('where the records of a file lead when closed', () => {
  it('is refused in a ring, at each row that makes it', () => {
    const there = stored(['a', null], ['b', 'a'])
    const rows = rowsOf(there, ['a', 'b'], ['b', 'a'], ['c', 'c'])

    judgeFallbacks(rows, there, fallback)

    expect(codes(rows)).toEqual([['fallback-ring'], [], ['fallback-ring']])
  })

  it('may be turned about within one file', () => {
    const there = stored(['a', 'b'], ['b', null])
    const rows = rowsOf(there, ['b', 'a'], ['a', null])

    judgeFallbacks(rows, there, fallback)

    expect(codes(rows)).toEqual([[], []])
    expect(inOrder(rows, there, fallback).map(({ line }) => line)).toEqual([3, 2])
  })

  it('is refused where it leads to a row that is kept out, and so on backwards', () => {
    const rows = rowsOf([], ['a', null], ['b', 'a'], ['c', 'b'])
    rows[0]?.problems.push({ level: 'error', code: 'cell-invalid', heading: 'Navn', message: '' })

    judgeFallbacks(rows, [], fallback)

    expect(codes(rows)).toEqual([['cell-invalid'], ['unknown-reference'], ['unknown-reference']])
  })

  it('is never a ring at any moment while sound rows are written in their order', () => {
    const keys = ['a', 'b', 'c', 'd', 'e']
    const anyWay = fc.option(fc.constantFrom(...keys))
    const forest = fc
      .tuple(...keys.map(() => anyWay))
      .map((ways) => new Map(keys.map((key, at) => [key, ways[at] ?? null])))
      .filter((ways) => keys.every((key) => !leadsBack(key, (one) => ways.get(one))))
    fc.assert(
      fc.property(
        forest,
        fc.array(fc.tuple(fc.constantFrom(...keys, 'f'), anyWay)),
        (ways, sent) => {
          const there = stored(...ways)
          const rows = rowsOf(there, ...new Map(sent))
          judgeFallbacks(rows, there, fallback)
          const now = new Map<string, string | null>(ways)
          for (const { portable } of inOrder(rows, there, fallback)) {
            expect(portable.fallback === null || now.has(portable.fallback)).toBe(true)
            now.set(portable.key, portable.fallback)
            expect(leadsBack(portable.key, (key) => now.get(key))).toBe(false)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the way from a contact point', () => {
  const ways: Record<string, string> = { a: 'b', b: 'c', c: 'b' }
  const way = (key: string) => ways[key]

  it('ends where it would come round again', () => {
    expect(fallbacksFrom('a', way)).toEqual(['b', 'c'])
  })

  it('leads back to those in a ring, and not to who only leads into it', () => {
    expect(['a', 'b', 'c'].filter((key) => leadsBack(key, way))).toEqual(['b', 'c'])
  })
})
