import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { underLease } from '../../src/lease.ts'
import { databases } from '../databases.ts'
import { type MailRoom, openMailRoom } from './mail-room.ts'

const ahead = (ms: number) => new Date(Date.now() + ms).toISOString()

describe.each(databases)('a lease on $name', (database) => {
  let room: MailRoom
  beforeAll(async () => {
    room = await openMailRoom(database)
  }, 300_000)
  afterAll(() => room.stop())

  /** Work that goes on until it is told to end. */
  function longWork() {
    let begun = 0
    let end = () => {}
    const ended = new Promise<void>((resolve) => (end = resolve))
    const work = () => {
      begun += 1
      return ended
    }
    return { work, end, begun: () => begun }
  }
  const heldFor = (name: string, ms: number) =>
    room.payload.db.updateOne({
      collection: 'leases',
      where: { name: { equals: name } },
      data: { holder: 'another', until: ahead(ms) },
    })

  it('lets one of many who ask at once do the work, the very first time too', async () => {
    for (const _round of ['first', 'again']) {
      const { work, end, begun } = longWork()
      const asked = Array.from({ length: 20 }, () => underLease(room.payload, 'work', work))
      await Promise.race(asked)
      end()
      const done = await Promise.all(asked)

      expect(begun()).toBe(1)
      expect(done.filter(Boolean)).toHaveLength(1)
    }
  })

  it('is let go of when the work is done, or has failed', async () => {
    await underLease(room.payload, 'work', () => Promise.resolve())
    await expect(
      underLease(room.payload, 'work', () => Promise.reject(new Error('no'))),
    ).rejects.toThrow('no')

    expect(await underLease(room.payload, 'work', () => Promise.resolve())).toBe(true)
  })

  it('is one for each kind of work', async () => {
    const isOther = { begun: false }
    await underLease(room.payload, 'work', async () => {
      isOther.begun = await underLease(room.payload, 'other work', () => Promise.resolve())
    })

    expect(isOther.begun).toBe(true)
  })

  it('of one who died is free once it has run out, and not before', async () => {
    await heldFor('work', 60_000)
    expect(await underLease(room.payload, 'work', () => Promise.resolve())).toBe(false)
    await heldFor('work', -1)

    expect(await underLease(room.payload, 'work', () => Promise.resolve())).toBe(true)
  })

  it('that another has taken meanwhile is not taken from them by who comes to an end', async () => {
    await underLease(room.payload, 'work', async () => {
      await heldFor('work', 60_000)
    })

    expect(await underLease(room.payload, 'work', () => Promise.resolve())).toBe(false)
  })
})
