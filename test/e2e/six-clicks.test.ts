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

/** An author of Borgerservice is likeliest to know. */
const query = 'kørekort til hamster'

describe.skipIf(!browser)('an author with nothing but the worklist', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    // Often enough to stand at the top, and before anyone looks: what was found out is kept a while.
    const agent = await asUser(server.address, 'agent@straks.example')
    for (let times = 0; times < 9; times += 1) await agent.post('/api/misses', { query })
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  /** The front page of an author, and a hand that counts its clicks. */
  async function frontPageOf(email: string) {
    const page = await signedIn(browser, server.address, email)
    await page.goto(`${server.address}/admin`)
    const hand = { clicks: 0 }
    const click = async (target: Locator) => {
      hand.clicks += 1
      await target.click()
    }
    return { page, hand, click, worklist: page.locator('.worklist') }
  }
  /** In the form: writes another short answer, saves it, and sends it. */
  async function changeAndSubmit(page: Page, click: (target: Locator) => Promise<void>) {
    const field = page.locator('#field-shortAnswer')
    await field.waitFor()
    await page.locator('.checks-panel').waitFor()
    await click(field)
    await field.fill('Du søger på borger.dk. Det koster nu mere end før.')
    await click(page.getByRole('button', { name: 'Gem', exact: true }))
    await click(page.getByRole('button', { name: 'Send til godkendelse' }))
    await page.locator('.workflow-state[data-state=inReview]').waitFor()
  }
  const stateOf = async (reference: string) => {
    const editor = await asUser(server.address, 'editor@straks.example')
    const { body } = await editor.get(`/api/articles?where[reference][equals]=${reference}`)
    return docsIn(body)[0]
  }

  it(`changes a guidance of theirs and submits it in ${clicksAtMost} clicks at most besides the typing`, async () => {
    const { page, hand, click, worklist } = await frontPageOf('author@straks.example')
    await click(worklist.getByRole('link', { name: 'Mine vejledninger' }))
    await page.waitForURL(/[?&]depth=/)
    await click(page.getByRole('link', { name: 'BS01', exact: true }))
    await changeAndSubmit(page, click)

    expect(hand.clicks).toBeLessThanOrEqual(clicksAtMost)
    expect(await stateOf('BS01')).toMatchObject({ state: 'inReview' })
    await page.context().close()
  })

  it('is led from what is overdue to the button that confirms it, and can change it instead', async () => {
    const { page, hand, click, worklist } = await frontPageOf('boern@straks.example')
    const overdue = worklist.getByRole('region', { name: /^Over kontroldato/ })
    await click(overdue.getByRole('link', { name: /^BO01/ }))
    const confirm = page.getByRole('button', { name: 'Bekræft' })
    await expect.poll(() => confirm.evaluate((one) => one === document.activeElement)).toBe(true)
    await changeAndSubmit(page, click)

    expect(hand.clicks).toBeLessThanOrEqual(clicksAtMost)
    expect(await stateOf('BO01')).toMatchObject({ state: 'inReview' })
    await page.context().close()
  })

  it('is led from words that found nothing to a new guidance that citizens say them for', async () => {
    const { page, click, worklist } = await frontPageOf('author@straks.example')
    await click(worklist.getByRole('link', { name: `»${query}«` }))

    await page.locator('.field-citizenPhrases').getByText(query).waitFor()
    await page.context().close()
  })
})
