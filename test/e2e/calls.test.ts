import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser, type Caller } from '../as-user.ts'
import { docIn, docsIn, outcomeIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { logIn } from './sign-in.ts'

const browser: Browser | undefined = await browserFor('calls in a real browser')

const frontSchema = z.object({ mostUsed: z.array(z.object({ reference: z.string() })) })
const handOverSchema = z.object({
  content: z.object({ handOver: z.object({ contactPoint: z.string() }) }),
})
const allDay = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opensAt: '00:00', closesAt: '24:00' },
]

/** From the first key to the logged outcome, by keyboard alone. */
describe.skipIf(!browser)('a call', () => {
  let server: TestServer
  let context: BrowserContext
  let page: Page
  let agent: Caller
  let author: Caller
  let editor: Caller
  /** Keys pressed after what the citizen said was typed. */
  let keys = 0

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    ;[agent, author, editor] = await Promise.all([
      asUser(server.address, 'agent@straks.example'),
      asUser(server.address, 'author@straks.example'),
      asUser(server.address, 'editor@straks.example'),
    ])
    const opened = await browser?.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    if (!opened) throw new Error('no browser')
    context = opened
    page = await context.newPage()
    await page.goto(server.address)
    await logIn(page, 'agent@straks.example')
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })
  beforeEach(async () => {
    await page.goto(server.address)
    await page.getByText('Åbent nu').waitFor()
    keys = 0
  })

  const title = () => page.locator('[data-card-title]')
  const announced = () => page.getByRole('status')
  const says = async (words: string, reference: string) => {
    await page.keyboard.type(words)
    await page.locator('[role=option][aria-selected=true]', { hasText: reference }).waitFor()
    await page.locator('.card-meta', { hasText: reference }).waitFor()
  }
  const press = async (...chords: string[]) => {
    for (const chord of chords) {
      keys += 1
      await page.keyboard.press(chord)
    }
  }
  const logged = async (words: string) => {
    await announced()
      .filter({ hasText: `Logget: ${words}` })
      .waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('')
  }
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const pointOf = async (reference: string) =>
    handOverSchema.parse((await agent.get(`/api/guidance/${reference}`)).body).content.handOver
      .contactPoint
  const setHours = async (reference: string, hours: object[]) => {
    const path = `/api/contact-points/${await pointOf(reference)}`
    const { status } = await editor.patch(path, { hours, closures: [], keepsPublicHolidays: false })
    expect(status).toBe(200)
  }

  it('that is cleared takes one chord, and counts', async () => {
    await says('mit pas er udløbet', 'BS01')
    await press('Control+Enter')

    await logged('Afklaret i samtalen · BS01')
    expect(keys).toBe(1)
    const { mostUsed } = frontSchema.parse((await agent.get('/api/desk')).body)
    expect(mostUsed.map(({ reference }) => reference)).toContain('BS01')
  })

  it('that ends in self-service: the text is copied, and the outcome is proposed', async () => {
    await says('skal flytte adresse', 'BS07')
    await press('Alt+s')
    await page.getByText('SMS-tekst kopieret').first().waitFor()
    await press('Alt+l', 'Enter')

    await logged('Sendt til selvbetjening · BS07')
    expect(keys).toBe(3)
    expect(await copied()).toContain('https://')
  })

  it('that is transferred while the queue is open', async () => {
    await setHours('BS07', allDay)
    await says('skal flytte adresse', 'BS07')
    await press('Alt+o', 'Alt+l', 'Enter')

    await logged('Stillet om · BS07')
    expect(keys).toBe(3)
    expect(await copied()).toMatch(/\d\d/)
  })

  it('to a closed queue: nothing to transfer to, a call-back in its place', async () => {
    await setHours('BS07', [
      { days: ['mon'], opensAt: '03:00', closesAt: '03:15' },
      { days: ['thu'], opensAt: '03:00', closesAt: '03:15' },
    ])
    await says('skal flytte adresse', 'BS07')
    const transfer = page.getByRole('button', { name: 'Stil om' })
    expect(await transfer.getAttribute('aria-disabled')).toBe('true')
    await press('Alt+t')
    await page.getByRole('dialog', { name: 'Book tilbagekald' }).waitFor()
    await page.keyboard.type('20 30 40 50')
    expect(await page.getByLabel('Borgerens telefonnummer').inputValue()).toBe('20 30 40 50')
    await press('Control+Enter')

    await logged('Tilbagekald booket · BS07')
    expect(keys).toBe(2)
    const [booked] = docsIn((await author.get('/api/callbacks')).body)
    expect(booked).toMatchObject({ reference: 'BS07', phone: '20 30 40 50', state: 'waiting' })
  })

  it('from a citizen who is exempt: one key, and the next citizen is not', async () => {
    await says('skal flytte adresse', 'BS07')
    await press('Alt+b')
    await announced().filter({ hasText: 'Borger fritaget er slået til' }).waitFor()
    expect(await page.getByRole('switch').getAttribute('aria-checked')).toBe('true')
    await press('Control+Enter')

    await logged('Afklaret')
    expect(keys).toBe(2)
    expect(await page.getByRole('switch').getAttribute('aria-checked')).toBe('false')
  })

  it('about what there is no guidance for: the gap is reported and the call logged', async () => {
    await page.keyboard.type('qvrzx zzyqw')
    await page.getByText('Ingen vejledning svarer til').waitFor()
    await press('Alt+m')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Spurgte om zeppelinere')
    await press('Control+Enter')
    await announced().filter({ hasText: 'Meldingen er sendt' }).waitFor()
    await press('Alt+l', '7')

    await logged('Fandt ikke svar')
    expect(keys).toBe(4)
    const [flag] = docsIn((await editor.get('/api/flags?where[query][equals]=qvrzx zzyqw')).body)
    expect(flag).toMatchObject({ kind: 'missing', words: 'Spurgte om zeppelinere' })
  })

  it('that was logged wrongly is taken back with one key, and the search stands again', async () => {
    await says('mit pas er udløbet', 'BS01')
    await press('Control+Enter')
    await logged('Afklaret')
    await press('Alt+z')

    await announced().filter({ hasText: 'Fortrudt' }).waitFor()
    expect(keys).toBe(2)
    expect(await page.getByRole('combobox').inputValue()).toBe('mit pas er udløbet')
  })

  it('during which a notice must be read', async () => {
    const hour = 60 * 60 * 1000
    const posted = await editor.post('/api/notices', {
      title: 'Pasmaskinen er i stykker',
      text: 'Bed borgeren komme i morgen.',
      severity: 'critical',
      from: new Date(Date.now() - hour).toISOString(),
      to: new Date(Date.now() + hour).toISOString(),
    })
    await page.getByRole('heading', { name: 'Pasmaskinen er i stykker' }).waitFor()
    await says('skal flytte adresse', 'BS07')
    const read = page.locator('.list-area').getByRole('button', { name: 'Læst' })
    // Past the switch, the keys and the log-out: a critical notice stands first of all below.
    await press('Tab', 'Tab', 'Tab', 'Tab')
    expect(await read.evaluate((button) => button === document.activeElement)).toBe(true)
    await press('Enter')
    await read.waitFor({ state: 'detached' })
    await page.locator('[role=combobox]:focus').waitFor()
    await press('Control+Enter')

    await logged('Afklaret i samtalen · BS07')
    expect(keys).toBe(6)
    await editor.delete(`/api/notices/${docIn(posted.body).id}`)
  })

  it('during which an editor closes the queue: the open card says so within five seconds', async () => {
    await setHours('BS07', allDay)
    await says('skal flytte adresse', 'BS07')
    const state = page.locator('[data-slot="8"]')
    await state.filter({ hasText: 'Åben' }).waitFor()

    await setHours('BS07', [{ days: ['mon'], opensAt: '03:00', closesAt: '03:15' }])

    await state.filter({ hasText: 'Lukket nu' }).waitFor({ timeout: 5_000 })
    expect(await title().textContent()).toBe('Flytning inden for Danmark')
    await press('Control+Enter')

    await logged('Afklaret i samtalen · BS07')
    expect(keys).toBe(1)
  })

  it('during which the guidance is withdrawn: the card says so and offers nothing more', async () => {
    const path = '/api/articles?where[reference][equals]=BS03'
    const article = `/api/articles/${docsIn((await editor.get(path)).body)[0]?.id ?? ''}`
    await says('BS03', 'BS03')
    const { status, body } = await editor.post(`${article}/withdraw`, { reason: 'Prøve' })
    expect([status, outcomeIn(body).state]).toEqual([200, 'withdrawn'])

    await page.getByText('vejledningen er netop trukket tilbage').waitFor({ timeout: 5_000 })
    await page.getByText('Du ser noget, der ikke gælder nu').waitFor()
    await press('Alt+l', '1')

    await logged('Afklaret i samtalen · BS03')
    expect(keys).toBe(2)
  })

  it('while the server dies and comes back: nothing typed or shown is lost, and it is found', async () => {
    await says('mit pas', 'BS01')
    const back = server.restart()
    await page.keyboard.type(' er udløbet')
    expect(await title().textContent()).toContain('Pas')
    await back
    await page.locator('.status', { hasText: 'Ingen forbindelse' }).waitFor({ state: 'detached' })
    await page.locator('.search-field input').waitFor()

    expect(await page.getByRole('combobox').inputValue()).toBe('mit pas er udløbet')
    await page.locator('[role=option][aria-selected=true]', { hasText: 'BS01' }).waitFor()
    await press('Control+Enter')

    await logged('Afklaret i samtalen · BS01')
    expect(keys).toBe(1)
  }, 60_000)

  it('that ends without connection is logged when the connection is back, once', async () => {
    await says('kørekort', 'BS0')
    const reference = (await page.locator('.card-meta .reference').textContent()) ?? ''
    await context.setOffline(true)
    await press('Control+Enter')
    await page.getByText('1 udfald venter på forbindelse').waitFor()
    await context.setOffline(false)
    await page.getByText('1 udfald venter på forbindelse').waitFor({ state: 'detached' })

    expect(keys).toBe(1)
    const { mostUsed } = frontSchema.parse((await agent.get('/api/desk')).body)
    expect(mostUsed.map((line) => line.reference)).toContain(reference)
  }, 60_000)

  it('in which the citizen says a CPR number: it is gone before anything is sent, and said why', async () => {
    const left: string[] = []
    page.on('request', (request) => left.push(`${request.url()} ${request.postData() ?? ''}`))
    page.on('framenavigated', (frame) => left.push(frame.url()))
    // The agent thinks in the midst of the number for so long that the search is noted.
    const noted = page.waitForRequest(
      (request) =>
        request.url().endsWith('/api/searches') && request.postData() === '{"query":"pas"}',
    )
    await page.keyboard.type('pas 010180-123')
    await page.getByText('De sidste cifre kan blive et CPR-nummer').first().waitFor()
    await noted
    expect(await page.getByRole('combobox').inputValue()).toBe('pas 010180-123')
    await expect.poll(() => page.url()).toBe(`${server.address}/?q=pas`)
    await page.keyboard.type('4')
    await page.getByText('CPR-nummeret er fjernet').first().waitFor()
    await page.keyboard.type(' fornyes')
    await page.getByRole('option').first().waitFor()

    expect(await page.getByRole('combobox').inputValue()).toBe('pas fornyes')
    await expect.poll(() => page.url()).toBe(`${server.address}/?q=pas%20fornyes`)
    expect(left.join('\n')).toContain('/?q=pas%20fornyes')
    expect(left.join('\n')).not.toMatch(/010180|1234/)
    await title().waitFor()
    await press('Control+Enter')

    await logged('Afklaret i samtalen')
    expect(keys).toBe(1)
  })
})
