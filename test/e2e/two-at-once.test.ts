import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { docsIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { logIn, signedIn } from './sign-in.ts'
import { violationsIn } from './violations.ts'

const browser: Browser | undefined = await browserFor('writing that is interrupted')

describe.skipIf(!browser)('what is typed in a guidance', () => {
  let server: TestServer
  let context: BrowserContext
  let page: Page
  let editor: Caller
  let id: string

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    editor = await asUser(server.address, 'editor@straks.example')
    const { body } = await editor.get('/api/articles?where[reference][equals]=BS07')
    id = docsIn(body)[0]?.id ?? ''
    page = await signedIn(browser, server.address, 'author@straks.example')
    context = page.context()
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  const open = async () => {
    await page.goto(`${server.address}/admin/collections/articles/${id}`)
    await page.locator('#field-shortAnswer').waitFor()
    await page.locator('.checks-panel').waitFor()
  }
  const shortAnswer = () => page.locator('#field-shortAnswer')
  const changeLine = () => page.locator('#field-changeLine')
  const save = () => page.getByRole('button', { name: 'Gem', exact: true }).click()
  const stored = async () =>
    docsIn((await editor.get(`/api/articles?where[id][equals]=${id}`)).body)[0]

  it('stands beside what someone else saved meanwhile, and each part is chosen', async () => {
    await open()
    await shortAnswer().fill('Min tekst til kort svar.')
    await editor.patch(`/api/articles/${id}`, {
      shortAnswer: 'Redaktørens tekst.',
      title: 'Redaktørens titel',
    })
    await save()
    const choice = page.getByRole('region', { name: /har gemt i vejledningen/ })
    await choice.waitFor()

    expect(await choice.getByText('Min tekst til kort svar.').isVisible()).toBe(true)
    expect(await choice.getByText('Redaktørens tekst.').isVisible()).toBe(true)
    // Only where this person wrote is theirs chosen beforehand.
    expect(
      await choice.getByRole('group', { name: 'Kort svar' }).getByLabel('Dit').isChecked(),
    ).toBe(true)
    expect(await choice.getByRole('group', { name: 'Titel' }).getByLabel('Dit').isChecked()).toBe(
      false,
    )
    expect(await violationsIn(page, '.two-versions')).toEqual([])
    await choice.getByRole('button', { name: 'Saml det i formularen' }).click()
    await expect.poll(() => page.locator('#field-title').inputValue()).toBe('Redaktørens titel')
    await save()

    await expect
      .poll(stored)
      .toMatchObject({ shortAnswer: 'Min tekst til kort svar.', title: 'Redaktørens titel' })
  })

  it('is chosen with the keyboard alone, and dates are told by the clock in Denmark', async () => {
    await open()
    await changeLine().fill('Skrevet med tastaturet')
    await shortAnswer().fill('Mit svar.')
    await editor.patch(`/api/articles/${id}`, {
      shortAnswer: 'Dit svar.',
      wantedFrom: '2040-12-01T08:30:00.000Z',
    })
    await save()
    const choice = page.getByRole('region', { name: /Rikke .* har gemt i vejledningen/ })
    await choice.waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    const answers = choice.getByRole('group', { name: 'Kort svar' }).getByRole('radio')

    expect(await focused()).toContain('har gemt i vejledningen')
    expect(await choice.getByText('1. december 2040 kl. 9.30').isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    expect(await answers.nth(1).isChecked()).toBe(true)
    // One stop for each part, and the button after them.
    for (let stop = 0; stop < (await choice.getByRole('group').count()); stop += 1)
      await page.keyboard.press('Tab')
    expect(await focused()).toBe('Saml det i formularen')
    await page.keyboard.press('Enter')

    await expect.poll(() => shortAnswer().inputValue()).toBe('Dit svar.')
    expect(await changeLine().inputValue()).toBe('Skrevet med tastaturet')
    await save()
    await expect.poll(stored).toMatchObject({ shortAnswer: 'Dit svar.' })
  })

  it('is kept when the connection is lost, said, and saved when it is back', async () => {
    await open()
    await changeLine().fill('Skrevet uden forbindelse')
    await context.setOffline(true)
    await save()
    await page.getByText('Der er ingen forbindelse.').waitFor()
    await context.setOffline(false)
    await save()

    await expect.poll(stored).toMatchObject({ changeLine: 'Skrevet uden forbindelse' })
  })

  it('is offered again after the tab was closed, also where it is asked for without a connection first', async () => {
    await open()
    await changeLine().fill('Skrevet og aldrig gemt')
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
      .toContain('Skrevet og aldrig gemt')
    await page.close({ runBeforeUnload: false })
    page = await context.newPage()
    await open()
    const fetchIt = page.getByRole('button', { name: 'Hent det frem' })
    await fetchIt.waitFor()
    await context.setOffline(true)
    await fetchIt.click()
    await page.getByText('Der er ingen forbindelse.').waitFor()
    await context.setOffline(false)
    await fetchIt.click()

    await expect.poll(() => changeLine().inputValue()).toBe('Skrevet og aldrig gemt')
    await save()
    await expect.poll(stored).toMatchObject({ changeLine: 'Skrevet og aldrig gemt' })
  })

  it('survives an expired login: log in in another tab, and save', async () => {
    await open()
    await changeLine().fill('Skrevet efter udløb')
    await context.clearCookies()
    await save()
    await page.getByText('Du er blevet logget ud.').waitFor()
    const other = await context.newPage()
    await other.goto(`${server.address}/log-ind?next=/admin`)
    await logIn(other, 'author@straks.example')
    await other.close()
    await save()

    await expect.poll(stored).toMatchObject({ changeLine: 'Skrevet efter udløb' })
  })
})
