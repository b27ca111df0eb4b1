import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser } from '../as-user.ts'
import { firstWindowIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { logIn } from './sign-in.ts'

const browser: Browser | undefined = await browserFor('the admin in a real browser')

const answersSchema = z.object({
  answers: z.array(z.object({ reference: z.string().nullable(), answer: z.string() })),
})

describe.skipIf(!browser)('the admin in a real browser', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  /** A page of the admin as one user sees it. */
  async function adminOf(email: string): Promise<(path: string) => Promise<Page>> {
    const context = await browser?.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
    })
    if (!context) throw new Error('no browser')
    const page = await context.newPage()
    await page.goto(`${server.address}/log-ind`)
    await logIn(page, email)
    return async (path) => {
      await page.goto(`${server.address}/admin${path}`)
      // Payload's list completes its own address, and a click before that is lost.
      if (path.endsWith('?limit=100')) await page.waitForURL(/[?&]depth=/)
      return page
    }
  }
  const rows = (page: Page) => page.locator('table tbody tr')

  it.each([
    ['articles', 'Pas – nyt eller fornyet'],
    ['contact-points', 'Akuttilbuddet'],
    ['self-services', 'Digital'],
    ['search-terms', '→'],
    ['pins', ''],
    ['ignored-words', ''],
    ['centres', 'Borgerservice'],
    ['topics', ''],
  ])('lists %s for an editor', async (slug, text) => {
    const open = await adminOf('editor@straks.example')
    const page = await open(`/collections/${slug}?limit=100`)
    await rows(page).filter({ hasText: text }).first().waitFor()

    expect(await rows(page).count()).toBeGreaterThan(5)
    await page.context().close()
  })

  it('puts what the contact centre sent before the fagcenter that owns it, and lets it answer', async () => {
    const agent = await asUser(server.address, 'agent@straks.example')
    const { body } = await agent.get('/api/guidance/BS07')
    await agent.post('/api/flags', { kind: 'outdated', reference: 'BS01', words: 'Ny pris' })
    const booked = { reference: 'BS07', from: firstWindowIn(body), phone: '20304050' }
    expect((await agent.post('/api/callbacks', booked)).status).toBe(201)
    const open = await adminOf('author@straks.example')
    const page = await open('')
    await page.getByRole('heading', { name: 'Tilbagekald' }).first().waitFor()

    await page.getByRole('link', { name: 'BS01: forældet' }).click()
    await page.getByLabel('Svar til kontaktcentret').fill('Prisen er rettet.')
    await page.locator('#field-result .rs__control').click()
    await page.getByText('Rettet', { exact: true }).click()
    await page.getByRole('button', { name: 'Gem' }).click()
    await page.getByText('opdateret').first().waitFor()
    const { answers } = answersSchema.parse((await agent.get('/api/desk')).body)

    expect(answers).toMatchObject([{ reference: 'BS01', answer: 'Prisen er rettet.' }])
    await page.context().close()
  })

  it('leads an author from the list to the guidance, its slots in order', async () => {
    const open = await adminOf('author@straks.example')
    const page = await open('/collections/articles?limit=100')
    await rows(page).getByRole('link', { name: 'BS01', exact: true }).click()
    await page.getByLabel('Kort svar').first().waitFor()

    expect(await page.locator('.slot-heading .slot-number').allTextContents()).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '0',
    ])
    await page.context().close()
  })

  it('shows an editor what a search word would change before it is saved', async () => {
    const open = await adminOf('editor@straks.example')
    const page = await open('/collections/search-terms?limit=100')
    await rows(page).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Se, hvad det ændrer' }).click()

    await page.getByText(/ søgning(er)? får andre vejledninger øverst/).waitFor()
    await page.context().close()
  })

  it('tells an agent in Danish that there is nothing for them here', async () => {
    const open = await adminOf('agent@straks.example')
    const page = await open('')

    await page.getByText('Her skrives og godkendes vejledninger').waitFor()
    await page.context().close()
  })
})
