import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser } from '../as-user.ts'
import { docsIn, outcomeIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { logIn } from './sign-in.ts'

const browser: Browser | undefined = await browserFor('the desk in a real browser')

describe.skipIf(!browser)('the desk in a real browser', () => {
  let server: TestServer
  let page: Page
  const visited: string[] = []

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    const context = await browser?.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
    })
    if (!context) throw new Error('no browser')
    page = await context.newPage()
    await page.goto(`${server.address}/v/BS07`)
    visited.push(new URL(page.url()).pathname)
    await logIn(page, 'agent@straks.example')
    visited.push(new URL(page.url()).pathname)
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  const field = () => page.getByRole('combobox')
  const options = () => page.getByRole('listbox').getByRole('option')
  const heading = () => page.locator('[data-card-title]')

  it('sends who is not logged in to the log-in page, and back to where they were going', () => {
    expect(visited).toEqual(['/log-ind', '/v/BS07'])
  })

  it('lets the same user log in from other browsers at the same time, and stay logged in here', async () => {
    const arrivals = await Promise.all(
      [1, 2, 3].map(async () => {
        const context = await browser?.newContext()
        const other = await context?.newPage()
        await other?.goto(`${server.address}/log-ind?next=/v/BS07`)
        if (other) await logIn(other, 'agent@straks.example')
        const arrived = other && new URL(other.url()).pathname
        await context?.close()
        return arrived
      }),
    )
    await page.goto(`${server.address}/v/BS07`)

    expect(arrivals).toEqual(['/v/BS07', '/v/BS07', '/v/BS07'])
    expect(new URL(page.url()).pathname).toBe('/v/BS07')
  })

  it('has the focus in its search field, and shows BS01 first for "mit pas er udløbet", the card beside', async () => {
    await page.goto(`${server.address}/`)
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true)

    await page.keyboard.type('mit pas er udløbet')
    await options().first().filter({ hasText: 'BS01' }).waitFor()
    await page.getByText('Du søger på borger.dk, betaler, bestiller tid').first().waitFor()

    expect(await options().first().textContent()).toContain('Pas – nyt eller fornyet')
    expect(await options().first().getAttribute('aria-selected')).toBe('true')
    expect(await field().getAttribute('aria-activedescendant')).toBe(
      await options().first().getAttribute('id'),
    )
  })

  it('shows the ten slots in their fixed order', async () => {
    await page.goto(`${server.address}/v/BS01`)
    const names = page.getByRole('heading', { level: 3 })
    await names.first().waitFor()
    const order = [
      'Igangværende sag?',
      'Kort svar',
      'Spørg først',
      'Selvbetjening',
      'Hvis fritaget',
      'Det må kontaktcentret',
      'Giv videre når',
      'Omstilling / tilbagekald',
      'Frister og takster',
      'Lovgrundlag',
    ]
    const found = (await names.allTextContents()).flatMap(
      (name) => order.find((slot) => name.includes(slot)) ?? [],
    )
    expect(found).toEqual(order)
  })

  it('lets the arrows choose another result while the focus stays in the field', async () => {
    await page.goto(`${server.address}/?q=flytte`)
    await options().nth(1).waitFor()
    await page.keyboard.press('ArrowDown')

    expect(await options().nth(1).getAttribute('aria-selected')).toBe('true')
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true)
    const title = await options().nth(1).locator('.result-title').textContent()
    await heading()
      .filter({ hasText: title ?? '?' })
      .waitFor()
  })

  it('keeps to one centre by the keyboard, and to all again with the next caller', async () => {
    await page.goto(`${server.address}/?q=flytning`)
    await options().nth(1).waitFor()
    await page.getByRole('button', { name: 'Alle fagcentre' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Søg hos' }).waitFor()
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('ArrowDown')
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? '')
      if (focused.startsWith('Job')) break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Job/ }).waitFor()
    // What was found before stands until the new answer is there.
    await expect.poll(() => options().first().locator('.result-meta').textContent()).toMatch(/^Job/)
    await page.keyboard.press('Escape')
    await page.keyboard.type('flytning')
    await options().filter({ hasText: 'Borgerservice' }).first().waitFor()
    await page.getByRole('button', { name: 'Alle fagcentre' }).waitFor()
  })

  it('takes another key for anything, and remembers it', async () => {
    await page.goto(`${server.address}/?q=flytte`)
    await options().nth(1).waitFor()
    await page.keyboard.press('F1')
    await page.getByRole('button', { name: /^Næste i listen: ↓/ }).click()
    await page.keyboard.press('Alt+j')
    await page.getByRole('button', { name: /^Næste i listen: Alt J/ }).waitFor()
    await page.getByRole('button', { name: /^Til felt 7, giv videre når: Alt 7/ }).click()
    await page.keyboard.press('Alt+w')
    await page.getByRole('button', { name: /^Til felt 7, giv videre når: Alt W/ }).waitFor()
    await page.reload()
    await options().nth(1).waitFor()
    await page.locator('.list-keys').getByText('Alt J').waitFor()

    await page.keyboard.press('Alt+j')
    await expect.poll(() => options().nth(1).getAttribute('aria-selected')).toBe('true')
    // The card comes after the choice, and its slots with it.
    const chosen = (await options().nth(1).locator('.result-title').first().textContent()) ?? ''
    await page.locator('[data-card-title]', { hasText: chosen }).waitFor()
    await page.keyboard.press('Alt+w')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-slot')))
      .toBe('7')
    await page.keyboard.press('F1')
    await page.getByRole('button', { name: 'Tilbage til de oprindelige taster' }).click()
    await page.getByRole('button', { name: /^Næste i listen: ↓/ }).waitFor()
  })

  it('keeps old results while new ones are on their way, and clears the field with Esc', async () => {
    await page.goto(`${server.address}/?q=pas`)
    await options().first().waitFor()
    await page.route('**/api/search**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    await field().press('End')
    await page.keyboard.type(' til barn')
    expect(await options().count()).toBeGreaterThan(0)
    await options().first().filter({ hasText: 'BS02' }).waitFor()
    await page.unroute('**/api/search**')
    await page.keyboard.press('Escape')

    expect(await field().inputValue()).toBe('')
  })

  it('keeps the old text until approval, shows the new within a second after, and the old edition for ever', async () => {
    const author = await asUser(server.address, 'author@straks.example')
    const editor = await asUser(server.address, 'editor@straks.example')
    const list = await author.get('/api/articles?where[reference][equals]=BS01')
    const id = docsIn(list.body)[0]?.id ?? ''
    await author.patch(`/api/articles/${id}`, {
      shortAnswer: 'Det nye svar om pas, godkendt i dag.',
    })
    const { contentHash } = outcomeIn((await author.post(`/api/articles/${id}/submit`)).body)
    await page.goto(`${server.address}/v/BS01`)
    expect(await page.getByText('Det nye svar om pas').count()).toBe(0)

    const approved = await editor.post(`/api/articles/${id}/approve`, { contentHash })
    expect(approved.status).toBe(200)
    await page.goto(`${server.address}/v/BS01`)
    await page.getByText('Det nye svar om pas').first().waitFor({ timeout: 1000 })
    await page.goto(`${server.address}/v/BS01/1`)
    await page.getByText('Du søger på borger.dk, betaler, bestiller tid').first().waitFor()

    expect(await page.getByText('Gælder ikke nu').count()).toBeGreaterThan(0)
    expect(await heading().textContent()).toContain('Pas')
  })
})
