import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../test/free-port.ts'
import { readMail } from '../../test/read-mail.ts'
import { startSmtp, type TestSmtp } from '../../test/smtp.ts'
import { clearFolder, filePostman } from './file-postman.ts'
import { NotTaken, type Parcel, type Postman } from './postman.ts'
import { smtpPostman } from './smtp-postman.ts'

const from = { name: 'Straks', address: 'straks@straks.test' }
const parcel: Parcel = {
  kind: 'sentBack',
  messageId: '<0123456789abcdef@straks.test>',
  to: { name: 'Frida "Frie" Fælk', address: 'frida@kommune.test' },
  subject: 'BS07 Flytning – æøå – er sendt tilbage',
  text: 'Hej Frida\n\n.\nPunktum først på linjen, og 🍐.\n',
  html: '<p>Hej Frida</p>',
}
const expected = {
  to: 'frida@kommune.test',
  from: 'straks@straks.test',
  subject: parcel.subject,
  messageId: parcel.messageId,
  text: expect.stringContaining('Punktum først på linjen, og 🍐.') as string,
}
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('mail by a mail server', () => {
  let smtp: TestSmtp
  let postman: Postman
  beforeEach(async () => {
    smtp = await startSmtp()
    postman = smtpPostman(smtp.url, from)
  })
  afterEach(() => smtp.stop())

  it('arrives as it was written', async () => {
    await postman.ready()
    await postman.hand(parcel)

    expect(smtp.mails).toMatchObject([expected])
  })

  it('that is refused was certainly not taken, and says why', async () => {
    smtp.behave('refuses')

    expect(await failure(postman.hand(parcel))).toMatchObject({
      name: 'NotTaken',
      problem: 'Mailserveren sagde nej: 550 No such user here',
    })
  })

  it('that finds nobody was certainly not taken', async () => {
    const nobody = smtpPostman(`smtp://127.0.0.1:${await freePort()}`, from)

    expect(await failure(nobody.ready())).toBeInstanceOf(NotTaken)
    expect(await failure(nobody.hand(parcel))).toBeInstanceOf(NotTaken)
  })

  it('whose server hangs up before it wanted the text was certainly not taken', async () => {
    smtp.behave('hangsUpBeforeText')

    expect(await failure(postman.hand(parcel))).toBeInstanceOf(NotTaken)
  })

  it('whose server hangs up after the text may have been taken', async () => {
    smtp.behave('takesAndHangsUp')

    const error = await failure(postman.hand(parcel))
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(NotTaken)
    expect(smtp.mails).toHaveLength(1)
  })

  it('whose server refuses the whole text was certainly not taken', async () => {
    smtp.behave('refusesText')

    expect(await failure(postman.hand(parcel))).toMatchObject({
      problem: 'Mailserveren sagde nej: 452 Mailbox full',
    })
  })

  it('never tells the password, whatever goes wrong', async () => {
    const nobody = smtpPostman(`smtp://straks:hemmelig@127.0.0.1:${await freePort()}`, from)
    const error = await failure(nobody.ready())

    expect(error).toMatchObject({ problem: expect.not.stringContaining('hemmelig') as string })
  })
})

describe('mail by files', () => {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'straks-')), 'outbox')
  const postman = filePostman(folder, from)

  it('is one file for each, whole and named by time and kind', async () => {
    await postman.ready()
    await postman.hand(parcel)
    const [name = '', ...others] = readdirSync(folder)

    expect(others).toEqual([])
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-sentBack-01234567\.eml$/)
    expect(readMail(readFileSync(path.join(folder, name), 'utf8'))).toMatchObject(expected)
  })

  it('that cannot be written was certainly not taken', async () => {
    const file = path.join(folder, 'en fil')
    writeFileSync(file, '')
    const blocked = filePostman(path.join(file, 'outbox'), from)

    expect(await failure(blocked.ready())).toMatchObject({
      name: 'NotTaken',
      problem: 'Mailen kunne ikke skrives i mappen (ENOTDIR).',
    })
  })

  it('goes when it is old, and nothing else in the folder does', async () => {
    const old = new Date('2026-01-01T00:00:00Z')
    for (const name of ['gammel.eml', 'halv.eml.part', 'andet.txt']) {
      writeFileSync(path.join(folder, name), '')
      utimesSync(path.join(folder, name), old, old)
    }
    await clearFolder(folder, new Date('2026-02-01T00:00:00Z'))
    const left = readdirSync(folder)

    expect(left).toContain('andet.txt')
    expect(left).not.toContain('gammel.eml')
    expect(left).not.toContain('halv.eml.part')
    expect(left).toHaveLength(3)
  })

  it('need not be there to be cleared', async () => {
    await expect(clearFolder(path.join(folder, 'ingen'), new Date())).resolves.toBeUndefined()
  })
})
