import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFor } from '../../collections/database.ts'
import { logMiss } from '../../src/insights/miss-log.ts'
import { allAskedSince } from '../../src/insights/misses.ts'
import { logSearch } from '../../src/insights/search-log.ts'
import { databases } from '../databases.ts'
import { testSecret } from '../run.ts'
import { demoIn } from './mail-room.ts'

process.env.PAYLOAD_SECRET ??= testSecret
const { default: config } = await import('../../payload.config.ts')

const today = new Date('2026-11-27T10:00:00Z')
const yesterday = new Date('2026-11-26T10:00:00Z')
const longAgo = new Date('2026-01-01T10:00:00Z')

describe.each(databases)('what is searched for, on $name,', (database) => {
  let payload: Payload

  beforeAll(async () => {
    const at = database.url() ?? (await demoIn(database))
    payload = await getPayload({
      config: config.then((built) => Object.assign({ ...built }, { db: databaseFor(at) })),
      key: at,
    })
    await payload.db.deleteMany({ collection: 'searches', where: {} })
    await payload.db.deleteMany({ collection: 'search-misses', where: {} })
  }, 120_000)
  afterAll(() => payload.destroy())

  const rows = async () =>
    (
      await payload.find({
        ...{ collection: 'searches', depth: 0, pagination: false, overrideAccess: true },
      })
    ).docs

  it('is counted in one row for each wording and day, also when many search at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => logSearch(payload, ' Pas ', today)))
    await logSearch(payload, 'pas', yesterday)
    await logSearch(payload, 'flytning', today)
    await logSearch(payload, 'flytning', longAgo)

    expect((await rows()).map(({ query, times }) => [query, times]).toSorted()).toEqual([
      ['flytning', 1],
      ['flytning', 1],
      ['pas', 1],
      ['pas', 12],
    ])
    expect(await allAskedSince(payload, yesterday)).toEqual([
      { query: 'pas', times: 12 },
      { query: 'flytning', times: 1 },
    ])
  })

  it('counts a row from before there were counts as one search', async () => {
    for (let once = 0; once < 3; once += 1) {
      await payload.create({
        collection: 'searches',
        data: { query: 'kørekort', day: today.toISOString() },
        depth: 0,
        overrideAccess: true,
      })
    }
    expect((await allAskedSince(payload, yesterday)).slice(0, 2)).toEqual([
      { query: 'pas', times: 12 },
      { query: 'kørekort', times: 3 },
    ])
  })

  it('is found with what was not found, once where words were both', async () => {
    await logMiss(payload, 'kørekort', yesterday)
    await logMiss(payload, 'flyveblad', longAgo)

    expect((await allAskedSince(payload, yesterday)).slice(0, 2)).toEqual([
      { query: 'pas', times: 12 },
      { query: 'kørekort', times: 4 },
    ])
  })

  it('is kept without a CPR number, also one that is not whole', async () => {
    await logSearch(payload, 'byggesag 010180-123', today)
    await logMiss(payload, 'drone 010180-1234', today)
    await logMiss(payload, 'drone 010180', today)
    await logMiss(payload, '01 01 80 12', today)

    const asked = await allAskedSince(payload, yesterday)
    expect(asked).toContainEqual({ query: 'byggesag', times: 1 })
    expect(asked).toContainEqual({ query: 'drone', times: 2 })
    expect(asked.map(({ query }) => query).join('')).not.toMatch(/\d/)
  })
})
