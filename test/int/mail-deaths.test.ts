import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raiseFlag } from '../../src/publishing/flags.ts'
import { dateInCopenhagen } from '../../src/routing/copenhagen.ts'
import { databases } from '../databases.ts'
import { Died, dying } from './dying.ts'
import { type MailRoom, openMailRoom } from './mail-room.ts'
import { at, daysAfter, nextDay } from './working-days.ts'

const author = 'author2@straks.example'
const final: ReadonlySet<string> = new Set(['sent', 'told', 'unknown', 'dropped'])
const anyDeath = fc.record({ atCall: fc.integer({ min: 1, max: 60 }), isAfter: fc.boolean() })

describe.each(databases)('mail on $name', (database) => {
  let room: MailRoom
  let day = dateInCopenhagen(new Date())

  beforeAll(async () => {
    room = await openMailRoom(database)
  }, 300_000)
  afterAll(() => room.stop())

  /**
   * Three urgent things for the author of AF01, on a day of their own and before its daily
   * mail, and two for that mail. Answers what must reach them.
   */
  async function newDay(): Promise<string[]> {
    day = nextDay(daysAfter(day, 4), { working: true })
    await room.account(author, { mails: { flag: 'now' } })
    await room.pass(at(day, '00:10'))
    await room.pass(at(day, '00:30'))
    room.smtp.mails.splice(0)
    const flags: string[] = []
    for (const number of [1, 2, 3]) {
      const flag = { kind: 'wrong' as const, reference: 'AF01', words: `Haster ${day} ${number}` }
      const { id } = await raiseFlag(room.payload, flag, at(day, '06:50'))
      flags.push(id)
    }
    return flags
  }
  /** How often each flag has reached the author, in whatever mail. */
  const timesTold = (flags: readonly string[]) =>
    flags.map(
      (id) => room.smtp.mails.filter(({ links }) => links.some((link) => link.endsWith(id))).length,
    )
  const rowsOf = async (flags: readonly string[]) =>
    (await room.rows()).filter(({ source }) => flags.includes(source ?? ''))
  const dyingPass = (death: { atCall: number; isAfter: boolean }, now: Date) =>
    room.pass(now, { payload: dying(room.payload, death).payload }).catch((error: unknown) => {
      if (!(error instanceof Died)) throw error
    })

  it.each([
    ['at once', 'now'],
    ['in the daily mail', 'daily'],
  ] as const)(
    'that is sent %s comes at most once, and is accounted for, wherever the process dies',
    async (_how, choice) => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyDeath, { minLength: 1, maxLength: 4 }), async (deaths) => {
          const flags = await newDay()
          await room.account(author, { mails: { flag: choice } })
          let minute = 51
          for (const death of deaths) await dyingPass(death, at(day, `06:${(minute += 1)}`))
          for (const time of ['07:00', '07:01', '07:30']) {
            for (const death of deaths) await dyingPass(death, at(day, time))
          }
          for (const time of ['07:31', '07:50', '08:10']) await room.pass(at(day, time))
          await room.pass(at(nextDay(daysAfter(day, 1), { working: true }), '07:00'))

          const told = timesTold(flags)
          const rows = await rowsOf(flags)
          const digests = new Map((await room.rows()).map((row) => [row.id, row.state]))
          expect(Math.max(...told)).toBeLessThanOrEqual(1)
          expect(rows.map(({ state }) => state).filter((state) => !final.has(state))).toEqual([])
          // What has not come is shown to be of unknown fate: by itself, or with its daily mail.
          for (const [index, id] of flags.entries()) {
            const row = rows.find(({ source }) => source === id)
            const fate = row?.state === 'told' ? digests.get(row.digest ?? '') : row?.state
            expect(told[index] === 1 ? ['sent', 'unknown'] : ['unknown']).toContain(fate)
          }
        }),
        { numRuns: 15 },
      )
    },
    300_000,
  )

  it('comes once when several processes look at the same moment, none waiting for another', async () => {
    const flags = await newDay()

    await Promise.all([1, 2, 3, 4].map(() => room.pass(at(day, '06:55'))))

    expect(timesTold(flags)).toEqual([1, 1, 1])
  })

  it('comes once in one daily mail when several processes make it at the same moment', async () => {
    const flags = await newDay()
    await room.account(author, { mails: { flag: 'daily' } })
    await room.pass(at(day, '06:55'))

    await Promise.all([1, 2, 3, 4].map(() => room.pass(at(day, '07:00'))))

    expect(timesTold(flags)).toEqual([1, 1, 1])
    expect(room.smtp.mails.filter(({ to }) => to === author)).toHaveLength(1)
  })
})
