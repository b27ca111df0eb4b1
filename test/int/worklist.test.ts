import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorOf } from '../../src/access/actor.ts'
import type { Role } from '../../src/access/roles.ts'
import { worklistOf } from '../../src/admin/worklist.ts'
import { logMiss } from '../../src/insights/miss-log.ts'
import { searchRuntime } from '../../src/search/runtime.ts'
import { databases } from '../databases.ts'
import { type MailRoom, openMailRoom } from './mail-room.ts'

const now = new Date()
const dayMs = 24 * 60 * 60 * 1000
const inDays = (days: number): Date => new Date(now.getTime() + days * dayMs)
const author = 'author2@straks.example'
const misses = 'Søgt uden at finde noget'

describe.each(databases)('what waits for someone, on $name,', (database) => {
  let room: MailRoom

  beforeAll(async () => {
    room = await openMailRoom(database)
  }, 240_000)
  afterAll(async () => {
    // A process has one search, over the database that it opened first: here it opens another.
    searchRuntime(room.payload).sync.stop()
    Reflect.deleteProperty(globalThis, 'straksSearch')
    await room.stop()
  })

  async function userCalled(email: string) {
    const { docs } = await room.payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      depth: 0,
      overrideAccess: true,
    })
    const [user] = docs
    if (!user) throw new Error(`no ${email}`)
    return { ...user, collection: 'users' as const }
  }
  /** The parts that someone sees, with other roles than their own where given. */
  async function partsOf(email: string, roles?: Role[]) {
    const user = await userCalled(email)
    const actor = actorOf({ ...user, ...(roles && { roles }) })
    if (!actor) throw new Error(`${email} is nobody`)
    return worklistOf({ payload: room.payload, user, actor, now, atMost: 500 })
  }
  const rowsIn = (parts: Awaited<ReturnType<typeof partsOf>>, title: string) =>
    parts.find((part) => part.title === title)?.rows
  const noteOn = (rows: ReturnType<typeof rowsIn>, reference: string) =>
    rows?.find(({ text }) => text.startsWith(reference))?.note

  it('is for a small centre what it was asked for, also where others are asked for more', async () => {
    for (let at = 0; at < 60; at += 1) {
      for (const time of [1, 2]) await logMiss(room.payload, `xqzv${at} kørekort`, inDays(-time))
    }
    await logMiss(room.payload, 'storskrald qvx', inDays(-1))

    expect(rowsIn(await partsOf(author), misses)).toContainEqual(
      expect.objectContaining({ text: '»storskrald qvx«', note: 'én gang' }),
    )
  })

  it('is an author’s share and an editor’s where one is both, each row once', async () => {
    await room.write(author, 'AF01', 'Sådan her nu.', inDays(-3))
    await room.write(author, 'AF02', 'Sådan her nu.', inDays(-3))
    await room.act(author, 'AF02', 'submit', inDays(-2))
    await room.write(author, 'AF03', 'Sådan her nu.', inDays(-3))
    await room.act(author, 'AF03', 'submit', inDays(-2))
    await room.act('editor@straks.example', 'AF03', 'requestChanges', inDays(-1), {
      reason: 'Skriv det kortere.',
    })

    for (const second of ['editor', 'manager'] as const) {
      const parts = await partsOf(author, ['author', second])
      expect(noteOn(rowsIn(parts, 'Mine kladder'), 'AF01')).toBe('')
      expect(noteOn(rowsIn(parts, 'Hos redaktøren'), 'AF02')).toMatch(/^sendt \d/)
      expect(noteOn(rowsIn(parts, 'Sendt tilbage til mig'), 'AF03')).toContain('kortere')
      for (const [title, reference] of [
        ['Kladder', 'AF01'],
        ['Til godkendelse', 'AF02'],
        ['Ændringer ønsket', 'AF03'],
      ] as const) {
        expect(rowsIn(parts, title), title).toBeDefined()
        expect(noteOn(rowsIn(parts, title), reference), title).toBeUndefined()
      }
    }
  })

  it('says to an editor which of the texts that wait another must approve', async () => {
    await room.write('editor@straks.example', 'AF02', 'Rettet af redaktøren.', inDays(-1))
    const waits = async (email: string) => rowsIn(await partsOf(email), 'Til godkendelse')

    expect(noteOn(await waits('editor@straks.example'), 'AF02')).toContain(
      'din egen ændring: en anden godkender',
    )
    expect(noteOn(await waits('editor2@straks.example'), 'AF02')).not.toContain('din egen')
  })

  it('is a guidance that runs out before its next edition comes, and says until when', async () => {
    await room.write(author, 'AF04', 'Kun til om en uge.', inDays(-3))
    await room.act(author, 'AF04', 'submit', inDays(-2))
    await room.act('editor@straks.example', 'AF04', 'approve', inDays(-1), { validTo: inDays(7) })
    await room.write(author, 'AF04', 'Igen om to måneder.', inDays(-0.9))
    await room.act(author, 'AF04', 'submit', inDays(-0.8))
    await room.act('editor@straks.example', 'AF04', 'approve', inDays(-0.7), {
      validFrom: inDays(60),
    })

    expect(noteOn(rowsIn(await partsOf(author), 'Udløber snart'), 'AF04')).toMatch(
      /^gælder til \d.* · intet før \d/,
    )
    expect(rowsIn(await partsOf('author@straks.example'), 'Udløber snart')).not.toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/^AF04/) as string }),
    )
  })
})
