import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparedEditions } from '../../src/admin/edition-changes.ts'
import { timelineOf } from '../../src/admin/timeline.ts'
import { databases } from '../databases.ts'
import { type MailRoom, openMailRoom } from './mail-room.ts'

const now = new Date()
const dayMs = 24 * 60 * 60 * 1000
const inDays = (days: number): Date => new Date(now.getTime() + days * dayMs)
const author = 'author2@straks.example'
const editor = 'editor@straks.example'
const planned = 'Sådan bliver det næste måned.'

describe.each(databases)('the history of a guidance, on $name,', (database) => {
  let room: MailRoom
  let first: number
  let next: number

  beforeAll(async () => {
    room = await openMailRoom(database)
    await room.write(author, 'AF01', planned, inDays(-3))
    await room.act(author, 'AF01', 'submit', inDays(-2))
    await room.act(editor, 'AF01', 'approve', inDays(-1), { validFrom: inDays(30) })
    const { numbers } = await timeline()
    next = numbers[0] ?? 0
    first = numbers[1] ?? 0
  }, 240_000)
  afterAll(() => room.stop())

  const timeline = async () => timelineOf(room.payload, (await room.article('AF01')).id, now)
  const editionsIn = async () => (await timeline()).entries.flatMap(({ edition }) => edition ?? [])
  const changesTo = (edition: number) =>
    comparedEditions(room.payload, 'AF01', { from: first, to: edition }, now)

  it('compares the edition in force with one that is planned, and one that was cancelled', async () => {
    const expected = [expect.objectContaining({ part: 'shortAnswer' })]

    expect(await changesTo(next)).toEqual(expected)
    expect(await changesTo(99)).toBeUndefined()

    await room.act(editor, 'AF01', 'cancel', inDays(-0.5), { reason: 'Kommer ikke alligevel.' })
    expect(await changesTo(next)).toEqual(expected)
  })

  it('leads to the card of an edition that agents have seen, and to no other', async () => {
    const seen = (await editionsIn()).map(({ number, wasInForce }) => [number, wasInForce])

    expect(seen).toContainEqual([first, true])
    expect(seen).toContainEqual([next, false])
  })

  it('offers to go back to what is in force when the draft says something else, and only then', async () => {
    const isOffered = async (number: number) =>
      (await editionsIn()).find((one) => one.number === number)?.isWorkingCopy === false

    expect(await isOffered(first)).toBe(true)
    expect(await isOffered(next)).toBe(false)
  })

  it('takes back an old version whose review date has passed, and keeps the date there is now', async () => {
    const { id, reviewDate } = await room.article('AF03')
    await room.payload.db.updateOne({
      collection: 'articles',
      where: { id: { equals: id } },
      data: { reviewDate: inDays(-20).toISOString() },
    })
    await room.write(author, 'AF03', 'Teksten fra dengang.', inDays(-30))
    await room.payload.db.updateOne({
      collection: 'articles',
      where: { id: { equals: id } },
      data: { reviewDate: reviewDate ?? null },
    })
    await room.write(author, 'AF03', 'Teksten i dag.', inDays(-2))
    const { docs } = await room.payload.findVersions({
      collection: 'articles',
      where: { 'version.shortAnswer': { equals: 'Teksten fra dengang.' } },
      depth: 0,
      overrideAccess: true,
    })
    const { docs: users } = await room.payload.find({
      collection: 'users',
      where: { email: { equals: author } },
      depth: 0,
      overrideAccess: true,
    })
    const [user] = users
    await room.payload.restoreVersion({
      collection: 'articles',
      id: docs[0]?.id ?? '',
      ...(user && { user: { ...user, collection: 'users' as const } }),
      depth: 0,
      overrideAccess: false,
    })

    expect(await room.article('AF03')).toMatchObject({
      shortAnswer: 'Teksten fra dengang.',
      reviewDate,
    })
  })
})
