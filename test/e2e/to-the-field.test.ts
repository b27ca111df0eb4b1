import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser } from '../as-user.ts'
import { docsIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { signedIn } from './sign-in.ts'

const browser: Browser | undefined = await browserFor('the way to a field of the form')

describe.skipIf(!browser)('a link to a field of a guidance', () => {
  let server: TestServer
  let page: Page
  let form: string

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    const editor = await asUser(server.address, 'editor@straks.example')
    const { body } = await editor.get('/api/articles?where[reference][equals]=BS07')
    form = `${server.address}/admin/collections/articles/${docsIn(body)[0]?.id ?? ''}`
    page = await signedIn(browser, server.address, 'editor@straks.example')
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  it.each([
    ['far down, where the form is not drawn yet', 'legalBasis', '#field-legalBasis button'],
    ['of prose', 'exempt', '[data-field-path=exempt] [contenteditable]'],
    ['of words', 'citizenPhrases', '.field-citizenPhrases input'],
    ['of a list to choose from', 'handOver__contactPoint', '#field-handOver__contactPoint input'],
    ['in a folded row', 'escalations__2__criterion', '#field-escalations__2__criterion'],
    [
      'in a folded row of a folded row',
      'askFirst__1__answers__0__answer',
      '#field-askFirst__1__answers__0__answer',
    ],
  ])('leads to one %s', async (_where, path, focused) => {
    await page.goto('about:blank')
    await page.goto(`${form}#field-${path}`)

    const target = page.locator(focused).first()
    await target.waitFor()
    await expect
      .poll(() => target.evaluate((element) => element === document.activeElement))
      .toBe(true)
    await expect.poll(() => target.evaluate(inSight)).toBe(true)
  })
})

function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
