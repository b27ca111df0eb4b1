import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser } from '../as-user.ts'
import { docsIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { signedIn } from './sign-in.ts'

const browser: Browser | undefined = await browserFor('the way from the worklist to a submission')

/** A specialist who writes twice a month manages this many without a course. */
const clicksAtMost = 6

describe.skipIf(!browser)('a new author with nothing but the worklist', () => {
  let server: TestServer
  let page: Page
  let clicks = 0

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    page = await signedIn(browser, server.address, 'author@straks.example')
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  const click = async (target: Locator) => {
    clicks += 1
    await target.click()
  }

  it(`changes a guidance and submits it in ${clicksAtMost} clicks at most besides the typing`, async () => {
    await page.goto(`${server.address}/admin`)
    await click(page.locator('#card-articles a[href$="/collections/articles"]'))
    await page.waitForURL(/[?&]depth=/)
    await click(page.getByRole('link', { name: 'BS01', exact: true }))
    const field = page.locator('#field-shortAnswer')
    await field.waitFor()
    await page.locator('.checks-panel').waitFor()
    await click(field)
    await field.fill('Passet koster nu mere. Du søger på borger.dk, betaler og bestiller tid.')
    await click(page.getByRole('button', { name: 'Gem', exact: true }))
    await click(page.getByRole('button', { name: 'Send til godkendelse' }))
    await page.locator('.workflow-state[data-state=inReview]').waitFor()

    expect(clicks).toBeLessThanOrEqual(clicksAtMost)
    const editor = await asUser(server.address, 'editor@straks.example')
    const { body } = await editor.get('/api/articles?where[reference][equals]=BS01')
    expect(docsIn(body)[0]).toMatchObject({ state: 'inReview' })
  })
})
