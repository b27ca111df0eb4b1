import { describe, expect, it, vi } from 'vitest'
import { hour, rowsAfter, stored } from '../publishing/edition.fixture.ts'
import type { StoredEdition } from '../publishing/edition-rows.ts'
import { guidance } from '../publishing/guidance.fixture.ts'
import { EditionFeed, type EditionTable } from './edition-feed.ts'

/** A table of rows that answers as the database does. */
function tableOf(rows: StoredEdition[]) {
  const read = vi.fn<EditionTable['since']>((since) =>
    Promise.resolve(rows.filter(({ appendedAt }) => !since || appendedAt >= since)),
  )
  const count = () => Promise.resolve(rows.length)
  return { rows, read, feed: new EditionFeed({ count, since: read }) }
}
const passport = rowsAfter([{ at: hour(1) }, { at: hour(2) }]).map(stored)
const waste = rowsAfter([{ at: hour(3), content: guidance({ reference: 'AF01' }) }]).map(stored)

const numberOf = (row: StoredEdition | undefined) => row?.row.number

describe('the feed of editions', () => {
  it('reads everything first, and says that there was something', async () => {
    const { feed, read } = tableOf([...passport, ...waste])

    expect(await feed.refresh()).toBe(true)

    expect(read).toHaveBeenCalledWith(undefined)
    expect([...feed.allInForce(hour(4)).keys()]).toEqual(['BS01', 'AF01'])
  })

  it('then only counts, as long as no row has come', async () => {
    const { feed, read } = tableOf([...passport])
    await feed.refresh()

    expect(await feed.refresh()).toBe(false)

    expect(read).toHaveBeenCalledTimes(1)
  })

  it('asks for what came since, with a minute of overlap', async () => {
    const { feed, read, rows } = tableOf([...passport])
    await feed.refresh()
    rows.push(...waste)

    expect(await feed.refresh()).toBe(true)

    expect(read).toHaveBeenLastCalledWith(new Date(hour(2).getTime() - 60_000))
  })

  it('finds a row from a clock an hour behind', async () => {
    const { feed, rows } = tableOf([...passport])
    await feed.refresh()
    rows.push(...waste.map((row) => ({ ...row, appendedAt: hour(1) })))

    expect(await feed.refresh()).toBe(true)
    expect(feed.inForce('AF01', hour(4))).toBeDefined()
  })

  it('forgets what is gone when the database is an older copy', async () => {
    const { feed, rows } = tableOf([...passport, ...waste])
    await feed.refresh()
    rows.pop()

    expect(await feed.refresh()).toBe(true)
    expect(feed.inForce('AF01', hour(4))).toBeUndefined()
  })

  it('finds what came since', async () => {
    const { feed, rows } = tableOf(passport.slice(0, 1))
    await feed.refresh()
    rows.push(...passport.slice(1))

    expect(await feed.refresh()).toBe(true)
    expect(numberOf(feed.inForce('BS01', hour(4)))).toBe(2)
  })

  it('finds a row that became visible after a later one', async () => {
    const halfAMinuteBefore = new Date(hour(2).getTime() - 30_000)
    const { feed, rows } = tableOf([...passport])
    await feed.refresh()
    rows.push(...waste.map((row) => ({ ...row, appendedAt: halfAMinuteBefore })))

    expect(await feed.refresh()).toBe(true)
    expect(feed.inForce('AF01', hour(4))).toBeDefined()
  })

  it('keeps what it knows when reading fails, and goes on from there', async () => {
    const { feed, read, rows } = tableOf(passport.slice(0, 1))
    await feed.refresh()
    rows.push(...passport.slice(1))
    read.mockRejectedValueOnce(new Error('database away'))

    await expect(feed.refresh()).rejects.toThrow('database away')
    expect(numberOf(feed.inForce('BS01', hour(4)))).toBe(1)
    await feed.refresh()
    expect(numberOf(feed.inForce('BS01', hour(4)))).toBe(2)
  })

  it('knows what is in force at any moment, whatever order rows are read in', async () => {
    const { feed } = tableOf(passport.toReversed())
    await feed.refresh()

    expect(feed.inForce('BS01', hour(0))).toBeUndefined()
    expect(numberOf(feed.inForce('BS01', hour(1)))).toBe(1)
    expect(numberOf(feed.inForce('BS01', hour(2)))).toBe(2)
    expect(feed.inForce('unknown', hour(2))).toBeUndefined()
  })

  it('leaves out what was withdrawn', async () => {
    const { feed } = tableOf(
      rowsAfter([{ at: hour(1) }, { isWithdrawal: true, at: hour(2) }]).map(stored),
    )
    await feed.refresh()

    expect(feed.allInForce(hour(1)).size).toBe(1)
    expect(feed.allInForce(hour(2)).size).toBe(0)
  })

  it('knows which withdrawn guidance leads to what is in force, over several steps', async () => {
    const withdrawn = (reference: string, successor: string) =>
      rowsAfter([
        { at: hour(1), content: guidance({ reference }) },
        { at: hour(2), isWithdrawal: true, successor, content: guidance({ reference }) },
      ]).map(stored)
    const { feed } = tableOf([
      ...waste,
      ...withdrawn('AF02', 'AF01'),
      ...withdrawn('AF03', 'AF02'),
      ...withdrawn('AF04', 'AF05'),
      ...withdrawn('AF05', 'AF04'),
    ])
    await feed.refresh()

    expect(feed.formerly(hour(4))).toEqual(new Map([['AF01', ['AF02', 'AF03']]]))
    expect(feed.formerly(hour(1))).toEqual(new Map())
  })

  it('knows when time next changes something, in any guidance', async () => {
    const { feed } = tableOf([
      ...rowsAfter([{ at: hour(1), validFrom: hour(9), validTo: hour(20) }]).map(stored),
      ...rowsAfter([
        { at: hour(1), validTo: hour(12), content: guidance({ reference: 'AF01' }) },
      ]).map(stored),
    ])
    await feed.refresh()

    expect(feed.nextChange(hour(1))).toEqual(hour(9))
    expect(feed.nextChange(hour(9))).toEqual(hour(12))
    expect(feed.nextChange(hour(12))).toEqual(hour(20))
    expect(feed.nextChange(hour(20))).toBeUndefined()
  })
})
