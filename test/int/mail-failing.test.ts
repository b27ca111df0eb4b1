import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { raiseFlag } from '../../src/publishing/flags.ts'
import { dateInCopenhagen } from '../../src/routing/copenhagen.ts'
import { databases } from '../databases.ts'
import { type MailRoom, openMailRoom } from './mail-room.ts'
import { at, daysAfter, nextDay } from './working-days.ts'

const minuteMs = 60_000
const author = 'author2@straks.example'

describe.each(databases)('a mail on $name', (database) => {
  let room: MailRoom
  let day = daysAfter(dateInCopenhagen(new Date()), 1)
  let flags = 0

  beforeAll(async () => {
    room = await openMailRoom(database)
    await room.pass(at(day, '06:00'))
  }, 300_000)
  afterAll(() => room.stop())
  beforeEach(async () => {
    // Some days on, with what was in the house before it out of it.
    day = nextDay(daysAfter(day, 6), { working: true })
    await room.smtp.start()
    room.smtp.behave('takes')
    await room.pass(at(day, '08:00'))
    await room.pass(at(day, '08:00'))
    room.smtp.mails.splice(0)
  })

  /** Something urgent for one person. */
  const flag = (minutes = 0) =>
    raiseFlag(
      room.payload,
      { kind: 'wrong', reference: 'AF01', words: `Melding ${(flags += 1)}` },
      later(minutes),
    )
  const later = (minutes: number) => new Date(at(day, '09:00').getTime() + minutes * minuteMs)
  const lastRow = async () => (await room.rows()).findLast(({ kind }) => kind === 'flag')
  const arrived = () => room.smtp.mails.filter(({ to }) => to === author).length

  describe('that finds no server', () => {
    it('waits, says so, and is sent once when the server is back', async () => {
      await room.smtp.stop()
      await flag()
      for (const minutes of [1, 2, 3]) await room.pass(later(minutes))
      expect(await lastRow()).toMatchObject({
        state: 'waiting',
        problem: 'Ingen forbindelse til mailserveren (ESOCKET).',
      })
      await room.smtp.start()
      for (const minutes of [30, 31, 32]) await room.pass(later(minutes))

      expect(arrived()).toBe(1)
      expect(await lastRow()).toMatchObject({ state: 'sent', problem: null })
    })

    it('is tried with growing pauses', async () => {
      await room.smtp.stop()
      await flag()
      const tried: number[] = []
      let attempts = 0
      for (let minutes = 1; minutes <= 120; minutes += 1) {
        await room.pass(later(minutes))
        const row = await lastRow()
        if (row?.attempts === attempts) continue
        attempts = row?.attempts ?? 0
        tried.push(minutes)
      }

      expect(tried).toEqual([1, 2, 4, 9, 24, 54, 114])
    })

    it('goes as soon as another has found the server back', async () => {
      await room.smtp.stop()
      await flag()
      for (const minutes of [1, 2, 4, 9, 24]) await room.pass(later(minutes))
      await room.smtp.start()
      await flag(25)
      await room.pass(later(25))

      expect(arrived()).toBe(2)
    })

    it('is given up after three days, and the administrator sees it', async () => {
      await room.smtp.stop()
      await flag()
      for (let hours = 0; hours <= 80; hours += 1) await room.pass(later(60 * hours + 1))

      expect(await lastRow()).toMatchObject({
        state: 'givenUp',
        problem: 'Ingen forbindelse til mailserveren (ESOCKET).',
      })
    })

    it('is left out when it is no longer so by the time the server is back', async () => {
      await room.smtp.stop()
      const { id } = await flag()
      await room.pass(later(1))
      await room.payload.update({
        collection: 'flags',
        id,
        data: { answer: 'Rettet.', result: 'corrected' },
        depth: 0,
        overrideAccess: true,
      })
      await room.smtp.start()
      await room.pass(later(10))

      expect(arrived()).toBe(0)
      expect(await lastRow()).toMatchObject({ state: 'dropped' })
    })
  })

  it('that is refused waits, in the server’s own words, and holds up no other', async () => {
    room.smtp.behave('refuses')
    await flag()
    await room.pass(later(1))
    expect(await lastRow()).toMatchObject({
      state: 'waiting',
      problem: 'Mailserveren sagde nej: 550 No such user here',
    })
    room.smtp.behave('takes')
    await room.pass(later(2))

    expect(arrived()).toBe(1)
    expect(await lastRow()).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('that a server took without a word is not sent again, and shown as of unknown fate', async () => {
    room.smtp.behave('takesAndHangsUp')
    await flag()
    await room.pass(later(1))
    room.smtp.behave('takes')
    for (const minutes of [2, 10, 600]) await room.pass(later(minutes))

    expect(arrived()).toBe(1)
    expect(await lastRow()).toMatchObject({ state: 'unknown', sealed: null })
  })

  it('that was marked by a process that died is not sent again, and shown as of unknown fate', async () => {
    await room.smtp.stop()
    await flag()
    await room.pass(later(1))
    await room.smtp.start()
    const row = await lastRow()
    await room.payload.db.updateOne({
      collection: 'mails',
      id: row?.id ?? '',
      data: { state: 'handing', handedAt: later(2).toISOString() },
    })
    await room.pass(later(4))
    expect(await lastRow()).toMatchObject({ state: 'handing' })
    await room.pass(later(6))

    expect(await lastRow()).toMatchObject({ state: 'unknown' })
    expect(arrived()).toBe(0)
  })
})
