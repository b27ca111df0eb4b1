import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dateInCopenhagen } from '../../src/routing/copenhagen.ts'
import { raiseFlag } from '../../src/publishing/flags.ts'
import { remark } from '../../src/publishing/remarks.ts'
import { databases } from '../databases.ts'
import { type MailRoom, openMailRoom, site } from './mail-room.ts'
import { at, daysAfter, workingDays } from './working-days.ts'

/** A morning on which people work, with two such days after it. */
const [today = '', tomorrow = '', dayAfter = ''] = workingDays(
  daysAfter(dateInCopenhagen(new Date()), 1),
  3,
)
const editors = ['editor2@straks.example', 'editor@straks.example']
const flytning = 'BS07 Flytning inden for Danmark'
const everyKind = {
  sentBack: 'now',
  flag: 'now',
  forced: 'now',
  submitted: 'now',
  review: 'now',
  approved: 'now',
  published: 'now',
} as const

describe.each(databases)('mail on $name', (database) => {
  let room: MailRoom

  beforeAll(async () => {
    room = await openMailRoom(database)
    // What waits in the demo when it is first looked at is no part of what follows.
    await room.pass(at(today, '06:00'))
    await room.pass(at(today, '07:00'))
    for (const email of [...editors, 'author@straks.example', 'author2@straks.example']) {
      await room.account(email, { mails: everyKind })
    }
  }, 300_000)
  afterAll(() => room.stop())
  beforeEach(() => void room.smtp.mails.splice(0))

  const sent = () => room.smtp.mails.map(({ to, subject }) => `${to}: ${subject}`).toSorted()
  const linkTo = async (reference: string, more = '') =>
    `${site}/admin/collections/articles/${(await room.article(reference)).id}${more}`

  describe('about a text on its way', () => {
    it('reaches every editor when it is submitted, with a link to the comparison', async () => {
      await room.write('author@straks.example', 'BS07', 'Meld flytning.', at(today, '09:00'))
      await room.act('author@straks.example', 'BS07', 'submit', at(today, '09:01'))
      await room.pass(at(today, '09:02'))

      expect(sent()).toEqual(editors.map((to) => `${to}: ${flytning} venter på godkendelse`))
      expect(room.smtp.mails[0]?.text).toContain(`Frida Falk har sendt ${flytning}`)
      expect(room.smtp.mails[0]?.links[0]).toBe(await linkTo('BS07', '/godkend'))
    })

    it('is not sent a second time by the next look', async () => {
      await room.pass(at(today, '09:03'))

      expect(sent()).toEqual([])
    })

    it('reaches the author when it is sent back, in the editor’s words, at the field remarked on', async () => {
      const { id } = await room.article('BS07')
      const editor = { id: 'x', name: 'Rikke Rask', roles: ['editor' as const], centres: [] }
      const words = { slot: 'shortAnswer' as const, words: 'Nævn også bøden.' }
      await remark(room.payload, { articleId: id, actor: editor, now: at(today, '09:09') }, words)
      await room.act('editor@straks.example', 'BS07', 'requestChanges', at(today, '09:10'), {
        reason: 'Næsten. Ring til 010180-1234 først.',
      })
      await room.pass(at(today, '09:11'))

      expect(sent()).toEqual([`author@straks.example: ${flytning} er sendt tilbage`])
      const { text = '', html = '', links = [] } = room.smtp.mails[0] ?? {}
      expect(text).toContain('Rikke Rask har bedt om ændringer')
      expect(text).toContain('> Kort svar: Nævn også bøden.')
      expect(links[0]).toBe(await linkTo('BS07', '#field-shortAnswer'))
      // A CPR number of somebody's, which the editor should not have written.
      expect(text + html).not.toContain('010180')
      expect(text).toContain('> Næsten. Ring til først.')
    })

    it('reaches whoever wrote in it when it is approved, and not the approver', async () => {
      await room.write('editor2@straks.example', 'BS07', 'Meld flytning nu.', at(today, '09:20'))
      await room.act('author@straks.example', 'BS07', 'submit', at(today, '09:21'))
      await room.act('editor@straks.example', 'BS07', 'approve', at(today, '09:22'))
      await room.pass(at(today, '09:23'))

      expect(sent()).toEqual([
        `author@straks.example: ${flytning} er godkendt`,
        `editor2@straks.example: ${flytning} er godkendt`,
      ])
      expect(room.smtp.mails[0]?.links[0]).toBe(`${site}/v/BS07/2`)
    })

    it('reaches who wrote it again on the day from which it holds', async () => {
      await room.write('author@straks.example', 'BS08', 'Fra i morgen.', at(today, '10:00'))
      await room.act('author@straks.example', 'BS08', 'submit', at(today, '10:01'))
      await room.act('editor@straks.example', 'BS08', 'approve', at(today, '10:02'), {
        validFrom: at(tomorrow, '08:00'),
      })
      await room.pass(at(today, '10:03'))
      expect(sent()).toEqual(
        expect.arrayContaining([expect.stringMatching(/^author@.*BS08.* er godkendt$/)]),
      )
      expect(room.smtp.mails.at(-1)?.text).toContain('kl. 8.00')
      room.smtp.mails.splice(0)

      await room.pass(at(tomorrow, '07:59'))
      expect(sent()).toEqual([])
      await room.pass(at(tomorrow, '08:00'))
      await room.pass(at(tomorrow, '08:01'))

      expect(sent()).toEqual([expect.stringMatching(/^author@.*BS08.* gælder nu$/)])
      expect(room.smtp.mails[0]?.links[0]).toBe(`${site}/v/BS08/2`)
    })

    it('says nothing of a date that came after it was withdrawn', async () => {
      await room.write('author@straks.example', 'BS09', 'Fra overmorgen.', at(tomorrow, '09:00'))
      await room.act('author@straks.example', 'BS09', 'submit', at(tomorrow, '09:01'))
      await room.act('editor@straks.example', 'BS09', 'approve', at(tomorrow, '09:02'), {
        validFrom: at(dayAfter, '08:00'),
      })
      await room.act('editor@straks.example', 'BS09', 'withdraw', at(tomorrow, '09:03'), {
        reason: 'Loven blev ikke vedtaget.',
      })
      await room.pass(at(tomorrow, '09:04'))
      await room.pass(at(dayAfter, '08:01'))

      expect(sent().filter((line) => line.includes('BS09') && !line.includes('venter'))).toEqual([])
    })

    it('reaches the other editors when one publishes alone, and the author who wrote in it', async () => {
      await room.write('author@straks.example', 'BS10', 'Det brænder.', at(dayAfter, '09:00'))
      await room.write('editor@straks.example', 'BS10', 'Det brænder nu.', at(dayAfter, '09:01'))
      await room.act('editor@straks.example', 'BS10', 'force', at(dayAfter, '09:02'), {
        reason: 'Linjen er nede.',
      })
      await room.pass(at(dayAfter, '09:03'))

      expect(sent()).toEqual([
        expect.stringMatching(/^author@.*BS10.* er udgivet$/),
        expect.stringMatching(/^editor2@.*BS10.* er udgivet uden fire øjne$/),
      ])
      expect(room.smtp.mails.map(({ text }) => text).join()).toContain('> Linjen er nede.')
    })
  })

  describe('about what the contact centre flags', () => {
    it('reaches whoever writes for the centre, with the words and a link to the flag', async () => {
      const flag = { kind: 'missing' as const, reference: 'AF01', words: 'Gælder det også jul?' }
      const { id } = await raiseFlag(room.payload, flag, at(dayAfter, '10:00'))
      await room.pass(at(dayAfter, '10:01'))

      expect(sent()).toEqual(['author2@straks.example: Melding på AF01: mangler noget'])
      expect(room.smtp.mails[0]?.text).toContain('> Gælder det også jul?')
      expect(room.smtp.mails[0]?.text).toContain('kl. 10.00')
      expect(room.smtp.mails[0]?.links[0]).toBe(`${site}/admin/collections/flags/${id}`)
    })

    it('reaches the editors where there is no guidance, without what was searched for', async () => {
      const flag = { kind: 'missing' as const, query: 'hemmelig søgning' }
      await raiseFlag(room.payload, flag, at(dayAfter, '10:10'))
      await room.pass(at(dayAfter, '10:11'))

      expect(sent()).toEqual(
        editors.map((to) => `${to}: Melding fra kontaktcentret: mangler noget`),
      )
      expect(JSON.stringify(room.smtp.mails)).not.toContain('hemmelig')
    })
  })

  describe('about a review date', () => {
    const reviewDate = daysAfter(dayAfter, 40)

    it('reaches whoever writes for the centre two weeks before, on the date, and each week after', async () => {
      const { id } = await room.article('AF02')
      const data = { reviewDate: at(reviewDate, '12:00').toISOString() }
      await room.payload.update({
        collection: 'articles',
        id,
        data,
        depth: 0,
        overrideAccess: true,
      })
      const days = [-15, -14, -13, -1, 0, 1, 6, 7, 8, 14]
      const told: number[] = []
      for (const day of days) {
        room.smtp.mails.splice(0)
        // Noon plus: on the date itself the hour of the review has come.
        await room.pass(at(daysAfter(reviewDate, day), '12:30'))
        await room.pass(at(daysAfter(reviewDate, day), '12:31'))
        const mine = sent().filter((line) => line.startsWith('author2@') && line.includes('AF02'))
        told.push(...mine.map(() => day))
      }

      expect(told).toEqual([-14, 0, 7, 14])
    })

    it('stops when the owner has confirmed', async () => {
      const later = daysAfter(reviewDate, 15)
      await room.act('author2@straks.example', 'AF02', 'confirm', at(later, '09:00'))
      for (const day of [6, 7, 14]) await room.pass(at(daysAfter(later, day), '12:30'))

      expect(sent().filter((line) => line.includes('AF02'))).toEqual([])
    })
  })

  describe('for who has forgotten their password', () => {
    const email = 'byg@straks.example'
    const ask = () =>
      room.payload.forgotPassword({ collection: 'users', data: { email }, overrideAccess: true })
    const longAgo = (seconds: number) =>
      room.payload.db.updateOne({
        collection: 'users',
        where: { email: { equals: email } },
        data: { resetPasswordRequestedAt: new Date(Date.now() - seconds * 1000).toISOString() },
      })

    it('comes once in two minutes: whoever asks again puts no link out of use', async () => {
      const answers: unknown[] = [await ask()]
      for (const seconds of [0, 60, 115, 121]) {
        await longAgo(seconds)
        answers.push(await ask())
      }
      const letters = (await room.rows()).filter(({ kind }) => kind === 'account')

      expect(answers.map((token) => typeof token === 'string')).toEqual([
        ...[true, false, false, false, true],
      ])
      expect(letters).toHaveLength(2)
    })
  })
})
