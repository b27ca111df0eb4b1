import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser, type Caller } from '../as-user.ts'
import { docsIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { logIn } from './sign-in.ts'

const usedSchema = z.object({ mostUsed: z.array(z.object({ reference: z.string() })) })

const browser: Browser | undefined = await browserFor('the desk without its server')

/** In the order of a bad day: each test goes on from the one before. */
describe.skipIf(!browser)('the desk without its server', () => {
  let server: TestServer
  let context: BrowserContext
  let page: Page
  let editor: Caller

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    editor = await asUser(server.address, 'editor@straks.example')
    const opened = await browser?.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
    })
    if (!opened) throw new Error('no browser')
    context = opened
    page = await context.newPage()
    await page.goto(server.address)
    await logIn(page, 'agent@straks.example')
    await until(hasWholeCopy)
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    server.wake()
    await server.kill()
    await server.stop()
  })

  const field = () => page.getByRole('combobox')
  const options = () => page.getByRole('option')
  const title = () => page.locator('[data-card-title]')
  const status = () => page.locator('.status')

  /** What was shown before stays until the next answer is there. */
  const isTitled = (words: string) => title().filter({ hasText: words }).waitFor()

  async function search(words: string): Promise<void> {
    await field().fill('')
    await field().fill(words)
    await page.getByRole('heading', { name: /^\d+( af \d+)? vejledning/ }).waitFor()
    await title().waitFor()
  }

  /** Guidance, dictionary, front page, and the page with what it is made of. */
  const hasWholeCopy = () =>
    page.evaluate(async () => {
      const keptIn = async (name: string) =>
        (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
      if ((await caches.keys()).toSorted().join() !== 'straks-copy,straks-page') return false
      const page = await keptIn('straks-page')
      const parts = [
        /^\/$/,
        /^\/desk\/start-.+\.js$/,
        /^\/desk\/desk-.+\.css$/,
        /\/copy-worker-.+\.js$/,
      ]
      return (
        (await keptIn('straks-copy')).length === 3 &&
        parts.every((part) => page.some((path) => part.test(path)))
      )
    })

  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let turn = 0; turn < 100; turn += 1) {
      if (await holds()) return
      await page.waitForTimeout(200)
    }
    throw new Error(`did not come true: ${String(holds)}`)
  }

  it('answers from the copy when the server dies mid-typing, and says how old that is', async () => {
    await search('forny mit pas')
    await isTitled('pas')
    const before = await title().innerText()
    await server.kill()
    await page.keyboard.type(' nu')
    await status().getByText('Ingen forbindelse').waitFor()

    await isTitled(before)
    expect(await status().innerText()).toMatch(/Kopi fra kl\. \d{1,2}\.\d{2}/)
    await search('flytning')
    await isTitled('Flytning inden for Danmark')
    expect(await page.getByText('Du melder flytning på borger.dk').isVisible()).toBe(true)
  })

  it('keeps the outcome of a call until the server is back', async () => {
    await page.keyboard.press('Control+Enter')
    await status().getByText('1 udfald venter').waitFor()
  })

  it('opens anew without the server, with search, card and front page', async () => {
    await page.reload()
    await search('tabt mit kørekort')
    await isTitled('Kørekort')

    await page.goto(`${server.address}/v/BS01`)
    await page.getByText('Åbent nu').waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })

  it('goes on with the server when that is back, and sends what waited', async () => {
    await server.restart()
    await until(async () => !(await status().innerText()).includes('Ingen forbindelse'))
    await until(
      async () => (await page.evaluate(() => localStorage.getItem('straks.contacts'))) === '[]',
    )

    const { mostUsed } = usedSchema.parse((await editor.get('/api/desk')).body)
    expect(mostUsed.map(({ reference }) => reference)).toEqual(['BS07'])
  })

  it('answers from the copy when the server does not answer within 300 ms', async () => {
    server.freeze()
    await search('hjemmehjælp')
    await status().getByText('Serveren er langsom').waitFor()

    expect(await options().count()).toBeGreaterThan(0)
    server.wake()
    await search('byggetilladelse')
    await until(async () => !(await status().innerText()).includes('langsom'))
  })

  it('forgets at first contact what was withdrawn meanwhile', async () => {
    const [article] = docsIn(
      (await editor.get('/api/articles?where[reference][equals]=BS07&depth=0')).body,
    )
    const withdrawn = await editor.post(`/api/articles/${article?.id ?? ''}/withdraw`, {
      reason: 'Prøve af, at kopien følger med.',
    })
    expect(withdrawn.status).toBe(200)
    await until(
      async () =>
        !(await page.evaluate(async () => {
          const kept = await caches.match('/api/desk/copy')
          return (await kept?.text())?.includes('"reference":"BS07"') ?? true
        })),
    )
    await server.kill()
    await search('flytning')

    expect(await page.locator('.result', { hasText: 'BS07' }).count()).toBe(0)
    await server.restart()
  })

  it('leaves nothing in the browser after sign-out', async () => {
    await until(async () => !(await status().innerText()).includes('Ingen forbindelse'))
    await page.getByRole('button', { name: 'Log ud' }).click()
    await page.waitForURL('**/log-ind')
    await page.getByLabel('E-mail').waitFor()

    expect(await page.evaluate(() => caches.keys())).toEqual([])
    await server.kill()
    await page.goto(server.address).catch(() => undefined)
    await page.getByText('Straks kan ikke nås').waitFor()
  })
})
