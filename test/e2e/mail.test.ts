import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { docsIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { startSmtp, type TestSmtp } from '../smtp.ts'
import { browserFor } from './browser.ts'
import { logIn } from './sign-in.ts'
import { violationsIn } from './violations.ts'

const browser: Browser | undefined = await browserFor('mail')

describe.skipIf(!browser)('a mail, in the browser of who gets it,', () => {
  let smtp: TestSmtp
  let server: TestServer
  let editor: Caller

  beforeAll(async () => {
    smtp = await startSmtp()
    server = await startTestServer({ demo: true, env: { SMTP_URL: smtp.url } })
    editor = await asUser(server.address, 'editor@straks.example')
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
    await smtp.stop()
  })

  async function newPage(): Promise<Page> {
    const context = await browser?.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
    })
    if (!context) throw new Error('no browser')
    return context.newPage()
  }
  const to = (name: string, part: string) =>
    smtp.arrived((mail) => mail.to === `${name}@straks.example` && mail.subject.includes(part))

  it('brings an agent who has forgotten their password back to the desk', async () => {
    const page = await newPage()
    await page.goto(`${server.address}/`)
    await page.getByRole('link', { name: 'Glemt adgangskoden?' }).click()
    await page.getByLabel('E-mail').fill('agent@straks.example')
    expect(await violationsIn(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Se i din indbakke' }).waitFor()
    expect(await violationsIn(page)).toEqual([])
    const mail = await to('agent', 'ny adgangskode')

    await page.goto(mail.links[0] ?? '')
    await page.getByLabel('Ny adgangskode', { exact: true }).fill('en ny adgangskode')
    await page.getByLabel('Ny adgangskode igen').fill('en anden')
    await page.keyboard.press('Enter')
    await page.getByText('De to adgangskoder er ikke ens.').waitFor()
    expect(await violationsIn(page)).toEqual([])
    await page.getByLabel('Ny adgangskode igen').fill('en ny adgangskode')
    await page.keyboard.press('Enter')
    await page.getByText('Åbent nu').waitFor()

    expect(new URL(page.url()).pathname).toBe('/')
  })

  it('says of a link that has been used that it is dead, and where to get another', async () => {
    const page = await newPage()
    const mail = await to('agent', 'ny adgangskode')
    await page.goto(mail.links[0] ?? '')
    for (const label of ['Ny adgangskode', 'Ny adgangskode igen']) {
      await page.getByLabel(label, { exact: true }).fill('en tredje adgangskode')
    }
    await page.keyboard.press('Enter')
    await page.getByText('Linket er brugt eller for gammelt. Bed om et nyt.').waitFor()
    await page.getByRole('link', { name: 'Få et nyt' }).click()

    await page.waitForURL('**/glemt-adgangskode')
  })

  it('leads an author to the very field that the editor remarked on', async () => {
    const author = await asUser(server.address, 'author@straks.example')
    const found = await editor.get('/api/articles?where[reference][equals]=BS07')
    const id = docsIn(found.body)[0]?.id ?? ''
    await author.patch(`/api/articles/${id}`, { shortAnswer: 'Meld flytning.' })
    await author.post(`/api/articles/${id}/submit`)
    await editor.post(`/api/articles/${id}/remarks`, { slot: 'legalBasis', words: 'Hvilken lov?' })
    await editor.post(`/api/articles/${id}/request-changes`, { reason: 'Se lovgrundlaget.' })
    const mail = await to('author', 'er sendt tilbage')
    const page = await newPage()
    await page.goto(`${server.address}/log-ind`)
    await logIn(page, 'author@straks.example')

    await page.goto(mail.links[0] ?? '')
    const field = page.locator('#field-legalBasis')
    await field.waitFor()
    // What stands above it grows while it loads.
    await page.waitForLoadState('networkidle')
    const { y = 0 } = (await field.boundingBox()) ?? {}

    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(768)
    expect(await field.evaluate((shown) => shown.contains(document.activeElement))).toBe(true)
  })

  it('comes no more of what its owner has chosen not to hear of', async () => {
    const page = await newPage()
    await page.goto(`${server.address}/log-ind`)
    await logIn(page, 'author2@straks.example')
    await page.goto(`${server.address}/admin/account`)
    const choice = page.locator('#field-mails__flag').getByRole('combobox')
    await choice.focus()
    await choice.press('ArrowDown')
    await page.getByRole('option', { name: 'Slet ikke' }).click()
    // Payload's select has no name for its input, on this page as on all others of the panel.
    expect(await violationsIn(page, '#field-mails', { but: ['.react-select'] })).toEqual([])
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    expect((await saved).status()).toBe(200)
    await editor.post('/api/flags', { kind: 'wrong', reference: 'AF01', words: 'Ikke til Aksel.' })
    await editor.post('/api/flags', { kind: 'wrong', reference: 'BS01', words: 'Til Frida.' })
    await to('author', 'Melding på BS01')

    expect(smtp.mails.filter(({ to: address }) => address.startsWith('author2'))).toEqual([])
  })

  it('that did not get through stands on the administrator’s front page', async () => {
    smtp.behave('refuses')
    await editor.post('/api/flags', { kind: 'wrong', reference: 'BS02', words: 'Afvist.' })
    const page = await newPage()
    await page.goto(`${server.address}/log-ind`)
    await logIn(page, 'admin@straks.example')
    const admin = await asUser(server.address, 'admin@straks.example')
    await expect
      .poll(
        async () => docsIn((await admin.get('/api/mails?where[attempts][equals]=1')).body).length,
        {
          timeout: 20_000,
        },
      )
      .toBe(1)
    await page.goto(`${server.address}/admin`)
    await page.locator('.worklist').getByRole('link', { name: 'Melding på BS02' }).click()
    await page.waitForURL('**/collections/mails/**')

    await page.locator('#field-problem').waitFor()
    expect(await page.locator('#field-problem').inputValue()).toBe(
      'Mailserveren sagde nej: 550 No such user here',
    )
  })
})
