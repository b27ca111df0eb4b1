import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { raiseFlag } from '../../src/publishing/flags.ts'
import { dateInCopenhagen } from '../../src/routing/copenhagen.ts'
import { databases } from '../databases.ts'
import { type MailRoom, openMailRoom } from './mail-room.ts'
import { at, daysAfter, isWorkingDay, nextDay } from './working-days.ts'

const nextWorkingDay = (after: string) => nextDay(daysAfter(after, 1), { working: true })
/** Days on which people work; what lies between them depends on when this is run. */
const monday = nextWorkingDay(dateInCopenhagen(new Date()))
const tuesday = nextWorkingDay(monday)
const wednesday = nextWorkingDay(tuesday)
const thursday = nextWorkingDay(wednesday)
const friday = nextWorkingDay(thursday)
const later = nextWorkingDay(friday)
const editor = 'editor@straks.example'

describe.each(databases)('the daily mail on $name', (database) => {
  let room: MailRoom

  beforeAll(async () => {
    room = await openMailRoom(database)
    await room.pass(at(monday, '06:00'))
    await room.pass(at(monday, '07:00'))
  }, 300_000)
  afterAll(() => room.stop())
  beforeEach(() => void room.smtp.mails.splice(0))

  const to = (email: string) => room.smtp.mails.filter((mail) => mail.to === email)
  const submit = async (reference: string, date: string) => {
    await room.write('author@straks.example', reference, `Ny tekst ${date}.`, at(date, '09:00'))
    await room.act('author@straks.example', reference, 'submit', at(date, '09:01'))
  }

  it('gathers what is not urgent until 7 o’clock on the next working day', async () => {
    await submit('BS01', monday)
    await submit('BS02', monday)
    for (const time of ['09:02', '23:59']) await room.pass(at(monday, time))
    await room.pass(at(tuesday, '06:59'))
    expect(to(editor)).toEqual([])

    await room.pass(at(tuesday, '07:00'))
    await room.pass(at(tuesday, '07:01'))

    expect(to(editor).map(({ subject }) => subject)).toEqual(['Straks: 2 til godkendelse'])
    const { id } = await room.article('BS01')
    expect(to(editor)[0]?.links).toContain(
      `http://straks.test/admin/collections/articles/${id}/godkend`,
    )
  })

  it('does not say again what it has said', async () => {
    await room.pass(at(tuesday, '08:00'))
    await room.pass(at(wednesday, '07:00'))

    expect(to(editor)).toEqual([])
  })

  it('is one a day, however much comes after it', async () => {
    await submit('BS03', wednesday)
    await room.pass(at(wednesday, '09:02'))
    for (const time of ['07:00', '07:01']) await room.pass(at(thursday, time))
    await submit('BS04', thursday)
    for (const time of ['09:02', '12:00', '23:00']) await room.pass(at(thursday, time))

    expect(to(editor).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^BS03 .* venter på godkendelse$/),
    ])
  })

  it('leaves out what was decided meanwhile', async () => {
    await submit('BS05', friday)
    await room.act('editor2@straks.example', 'BS04', 'requestChanges', at(friday, '06:00'), {
      reason: 'Kortere.',
    })
    await room.act('editor2@straks.example', 'BS05', 'approve', at(friday, '11:00'))
    await room.pass(at(friday, '12:00'))
    await room.pass(at(later, '07:00'))

    expect(to(editor)).toEqual([])
    expect(to('author@straks.example').map(({ subject }) => subject)).toEqual([
      // Urgent, and sent at once.
      expect.stringMatching(/^BS04 .* er sendt tilbage$/),
      expect.stringMatching(/^BS05 .* er godkendt$/),
    ])
  })

  it('does not come on a day off', async () => {
    const dayOff = nextDay(daysAfter(later, 2), { working: false })
    const before = daysAfter(dayOff, -1)
    await submit('BS06', before)
    await room.pass(at(before, '09:02'))
    for (let day = dayOff; !isWorkingDay(day); day = daysAfter(day, 1)) {
      await room.pass(at(day, '07:00'))
      await room.pass(at(day, '12:00'))
    }
    expect(to(editor)).toEqual([])

    await room.pass(at(nextDay(dayOff, { working: true }), '07:00'))

    expect(to(editor)).toHaveLength(1)
  })

  describe('when the server was off', () => {
    const back = nextDay(daysAfter(later, 20), { working: true })
    const weekBefore = daysAfter(back, -6)

    it('has what is still so in one mail, and not a mail for each thing that was', async () => {
      // The last look before the week, and none in it.
      await room.pass(at(daysAfter(back, -7), '12:00'))
      room.smtp.mails.splice(0)
      for (const reference of ['BS11', 'BS12', 'BS13', 'BS14', 'BS15', 'BS16']) {
        await submit(reference, weekBefore)
        await room.act(
          'editor2@straks.example',
          reference,
          'requestChanges',
          at(weekBefore, '12:00'),
          {
            reason: `Kortere, ${reference}.`,
          },
        )
      }
      await submit('BS11', daysAfter(weekBefore, 1))
      await room.pass(at(back, '10:00'))
      await room.pass(at(back, '10:01'))

      const [mail, ...others] = to('author@straks.example')
      expect(others).toEqual([])
      expect(mail?.subject).toMatch(/^Straks: 5 sendt tilbage/)
      // Sent in again meanwhile.
      expect(mail?.text).not.toContain('BS11')
      expect(to(editor).map(({ subject }) => subject)).toEqual([
        expect.stringMatching(/^BS11 .* venter på godkendelse$/),
      ])
    })

    it('sends at most five at once of what is urgent and has come in a heap', async () => {
      const day = nextWorkingDay(back)
      await room.pass(at(day, '08:59'))
      room.smtp.mails.splice(0)
      for (let count = 0; count < 9; count += 1) {
        const flag = { kind: 'wrong' as const, reference: 'AF01', words: `Nummer ${count}` }
        await raiseFlag(room.payload, flag, at(day, '09:00'))
      }
      await room.pass(at(day, '09:01'))
      expect(to('author2@straks.example')).toHaveLength(5)

      const next = nextWorkingDay(day)
      await room.pass(at(next, '07:00'))

      expect(to('author2@straks.example')[5]?.subject).toContain('4 meldinger')
    })
  })

  describe('and what each person has chosen', () => {
    const day = nextDay(daysAfter(later, 40), { working: true })
    const next = nextWorkingDay(day)

    it('is followed: at once, together, or not at all', async () => {
      await room.pass(at(day, '08:00'))
      await room.account(editor, { mails: { submitted: 'now' } })
      await room.account('editor2@straks.example', { mails: { submitted: 'never' } })
      room.smtp.mails.splice(0)
      await submit('BS17', day)
      await room.pass(at(day, '09:02'))
      await room.pass(at(next, '07:00'))

      expect(to(editor).map(({ subject }) => subject)).toEqual([
        expect.stringMatching(/^BS17 .* venter på godkendelse$/),
      ])
      expect(to('editor2@straks.example').filter(({ text }) => text.includes('BS17'))).toEqual([])
    })

    it('counts when the daily mail is sent, too', async () => {
      await room.account(editor, { mails: { submitted: 'daily' } })
      await submit('BS18', next)
      await room.pass(at(next, '09:02'))
      await room.account(editor, { mails: { submitted: 'never' } })
      await room.pass(at(nextWorkingDay(next), '07:00'))

      expect(to(editor).filter(({ text }) => text.includes('BS18'))).toEqual([])
    })

    it('is nothing to whoever is deactivated', async () => {
      const later = nextDay(daysAfter(next, 2), { working: true })
      await room.account(editor, { mails: { submitted: 'daily' } })
      await submit('BS19', later)
      await room.pass(at(later, '09:02'))
      await room.account(editor, { deactivated: true })
      await room.pass(at(nextWorkingDay(later), '07:00'))
      const left = (await room.rows()).filter(({ state }) => state === 'gathered')

      expect(to(editor)).toEqual([])
      expect(left.map(({ about }) => about).filter((about) => about.startsWith('BS19'))).toEqual([])
      await room.account(editor, { deactivated: false })
    })
  })
})
