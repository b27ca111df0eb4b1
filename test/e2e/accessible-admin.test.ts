import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { docsIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { signedIn } from './sign-in.ts'
import { violationsIn } from './violations.ts'

const browser: Browser | undefined = await browserFor('accessibility of the admin')

describe.skipIf(!browser)('what we add to the admin', () => {
  let server: TestServer
  let author: Caller
  let editor: Caller
  let ids: Map<string, string>

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    ;[author, editor] = await Promise.all([
      asUser(server.address, 'author@straks.example'),
      asUser(server.address, 'editor@straks.example'),
    ])
    const { body } = await editor.get('/api/articles?limit=200&select[reference]=true')
    ids = new Map(docsIn(body).map(({ id, reference }) => [String(reference), id]))
    await submitted('BS01')
    await sentBack('BS07')
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  const act = (by: Caller, reference: string, action: string, body?: object) =>
    by.post(`/api/articles/${ids.get(reference) ?? ''}/${action}`, body)
  async function submitted(reference: string): Promise<void> {
    const shortAnswer = 'Et nyt svar. Ring 33 66 33 66.'
    await author.patch(`/api/articles/${ids.get(reference) ?? ''}`, { shortAnswer })
    expect((await act(author, reference, 'submit')).status).toBe(200)
  }
  async function sentBack(reference: string): Promise<void> {
    await submitted(reference)
    const remark = { slot: 'shortAnswer', words: 'Nævn også bøden.' }
    expect((await act(editor, reference, 'remarks', remark)).status).toBe(201)
    const reason = { reason: 'Se bemærkningen.' }
    expect((await act(editor, reference, 'request-changes', reason)).status).toBe(200)
  }
  const form = (reference: string, tab = '') =>
    `${server.address}/admin/collections/articles/${ids.get(reference) ?? ''}${tab}`

  describe.each([
    ['on a desk', { width: 1366, height: 768 }, 'light'],
    ['in the dark', { width: 1366, height: 768 }, 'dark'],
    ['on a phone', { width: 390, height: 844 }, 'light'],
    ['on a phone in the dark', { width: 390, height: 844 }, 'dark'],
  ] as const)('%s', (name, viewport, colorScheme) => {
    let asEditor: Page
    let asAuthor: Page

    beforeAll(async () => {
      const own = { viewport, colorScheme }
      asEditor = await signedIn(browser, server.address, 'editor@straks.example', own)
      asAuthor = await signedIn(browser, server.address, 'author@straks.example', own)
    }, 60_000)
    afterAll(async () => {
      await asEditor.context().close()
      await asAuthor.context().close()
    })

    /** Nothing that axe finds, and nothing to scroll sideways for. */
    async function isSound(page: Page, ...parts: string[]) {
      for (const part of parts) {
        await page.locator(part).first().waitFor()
        expect(await violationsIn(page, part), part).toEqual([])
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(viewport.width)
    }

    it.each(['kalender', 'stedfortraedere', 'indlaes-og-udtraek'])(
      'holds WCAG 2.2 AA as far as axe can tell: /admin/%s',
      async (path) => {
        await asEditor.goto(`${server.address}/admin/${path}`)

        await isSound(asEditor, '.own-page')
      },
    )

    it('holds it on the worklist', async () => {
      await asEditor.goto(`${server.address}/admin`)
      await isSound(asEditor, '.worklist')
      await asAuthor.goto(`${server.address}/admin`)
      await isSound(asAuthor, '.worklist')
    })

    it('holds it in the comparison and in the history', async () => {
      await asEditor.goto(form('BS01', '/godkend'))
      await asEditor.getByRole('heading', { name: 'Hvad flytter sig i søgningen?' }).waitFor()
      await asEditor.getByRole('button', { name: 'Skriv bemærkning: Kort svar' }).click()
      await isSound(asEditor, '.approval')
      await asEditor.goto(form('BS01', '/historik'))
      await isSound(asEditor, '.history')
    })

    it('holds it beside the form: state, remarks, checks and slots', async () => {
      await asAuthor.goto(form('BS07'))
      await asAuthor.getByText('Nævn også bøden.').waitFor()
      await isSound(
        asAuthor,
        ...['.workflow-panel', '.remarks-panel', '.checks-panel', '.slot-heading'],
      )
      // One name each, though there are ten of them.
      await asAuthor.getByRole('checkbox', { name: /^Ikke relevant ?: Kort svar$/ }).waitFor()
    })

    it('holds it where typed work is offered back, and where two have written', async () => {
      await asAuthor.goto(form('BS07'))
      const field = asAuthor.locator('#field-changeLine')
      await asAuthor.locator('.checks-panel').waitFor()
      await field.fill(`Skrevet ${name} og ikke gemt`)
      await expect
        .poll(() => asAuthor.evaluate(() => JSON.stringify(localStorage)))
        .toContain(`Skrevet ${name}`)
      await asAuthor.goto(form('BS07'))
      await asAuthor.getByRole('button', { name: 'Hent det frem' }).waitFor()
      await isSound(asAuthor, '.unsaved-work')

      await asAuthor.getByRole('button', { name: 'Hent det frem' }).click()
      await asAuthor.locator('.unsaved-work').waitFor({ state: 'detached' })
      // In the moment of the save: Payload itself looks for it at the first key alone.
      const saved = `/api/articles/${ids.get('BS07') ?? ''}`
      await asAuthor.route(
        ({ pathname }) => pathname === saved,
        async (route) => {
          await editor.patch(saved, { changeLine: `Til ${name}` })
          await route.continue()
        },
        { times: 1 },
      )
      await asAuthor.getByRole('button', { name: 'Gem', exact: true }).click()
      await asAuthor.locator('.two-versions').waitFor()
      await isSound(asAuthor, '.two-versions')
      await asAuthor.getByRole('button', { name: 'Saml det i formularen' }).click()
      await asAuthor.locator('.two-versions').waitFor({ state: 'detached' })
      await asAuthor.getByRole('button', { name: 'Gem', exact: true }).click()
      await expect
        .poll(() => asAuthor.evaluate(() => JSON.stringify(localStorage)))
        .not.toContain('ikke gemt')
    })
  })
})
