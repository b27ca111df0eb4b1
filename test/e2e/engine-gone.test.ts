import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canStartMeilisearch, startMeilisearch, type TestMeilisearch } from '../meilisearch.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { logIn } from './sign-in.ts'

// That Meilisearch is not there is said once, by the global setup.
const browser: Browser | undefined = canStartMeilisearch
  ? await browserFor('a call while Meilisearch is killed')
  : undefined

describe.skipIf(!browser)('a call during which Meilisearch is killed', () => {
  let meilisearch: TestMeilisearch
  let server: TestServer
  let page: Page

  beforeAll(async () => {
    meilisearch = await startMeilisearch()
    server = await startTestServer({
      demo: true,
      env: { MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key },
    })
    const opened = await browser?.newPage({ viewport: { width: 1366, height: 768 } })
    if (!opened) throw new Error('no browser')
    page = opened
    await page.goto(server.address)
    await logIn(page, 'agent@straks.example')
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
    await meilisearch.stop()
  })

  const chosen = (reference: string) =>
    page.locator('[role=option][aria-selected=true]', { hasText: reference })
  const standby = () => page.locator('.status', { hasText: 'Reservesøgning' })

  it('goes on mid-word, says that the standby answers, is logged by one key, and goes back when it can', async () => {
    await page.getByText('Åbent nu').waitFor()
    await page.keyboard.type('flyt')
    await chosen('BS07').waitFor()
    expect(await standby().count()).toBe(0)
    await meilisearch.kill()
    await page.keyboard.type('ning')
    await standby().waitFor()
    await chosen('BS07').waitFor()
    await page.locator('.card-meta', { hasText: 'BS07' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('status')
      .filter({ hasText: 'Logget: Afklaret i samtalen · BS07' })
      .waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('')

    // The next citizen's call begins on the standby.
    await page.keyboard.type('flytning')
    await standby().waitFor()
    await meilisearch.start()
    await expect
      .poll(
        async () => {
          await page.getByRole('combobox').fill(`flytning ${String(Date.now() % 7)}`)
          await page.waitForTimeout(300)
          return standby().count()
        },
        { timeout: 30_000 },
      )
      .toBe(0)
  }, 60_000)
})
