import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { docsIn } from '../int/guidance-answer.ts'
import { seenSchema, sendFile, xlsx } from '../int/send-file.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { signedIn } from './sign-in.ts'
import { violationsIn } from './violations.ts'

const browser: Browser | undefined = await browserFor('letting fifty guidance in')

describe.skipIf(!browser)('a spreadsheet of fifty guidance', () => {
  let server: TestServer
  let page: Page
  let editor: Caller

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    editor = await asUser(server.address, 'editor@straks.example')
    page = await signedIn(browser, server.address, 'author@straks.example', {
      viewport: { width: 1366, height: 900 },
    })
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  const rows = Array.from({ length: 50 }, (_, at) => [
    `BS${800 + at}`,
    `Indlæst vejledning ${at + 1}`,
    `Det korte svar nummer ${at + 1}.`,
    'ikke relevant',
  ])
  const headings = ['Nummer', 'Titel', 'Kort svar', 'Selvbetjening']
  const choose = async (lines: readonly string[][]) => {
    await page.getByLabel('Fil', { exact: true }).setInputFiles({
      name: 'vejledninger.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await xlsx([headings, ...lines]),
    })
    await page.getByRole('button', { name: 'Se filen igennem' }).click()
  }
  const drafts = async () =>
    docsIn((await editor.get('/api/articles?where[title][contains]=Indlæst&limit=200')).body)

  it('names each row’s problems before anything is written', async () => {
    await page.goto(`${server.address}/admin`)
    await page.goto(`${server.address}/admin/indlaes-og-udtraek`)
    await choose([
      ['BS01', 'Findes allerede', '', ''],
      ['BS790', 'CPR', 'Slå 010203-1234 op', ''],
      ...rows,
    ])
    await page.getByText('50 rækker kan indlæses, 2 rækker har fejl').waitFor()
    await page.getByLabel('Kun fejl').check()

    expect(await page.locator('.exchange-table tbody tr').count()).toBe(2)
    await page.getByText('Det ligner et CPR-nummer.').first().waitFor()
    expect(await drafts()).toEqual([])
    expect(await violationsIn(page, '.exchange')).toEqual([])
  })

  it('is let in as drafts, with a bar that says how far it has come', async () => {
    await choose(rows)
    await page.getByRole('button', { name: 'Indlæs 50 som kladder' }).click()
    await page.getByRole('progressbar').waitFor()
    await page.getByText('Indlæsningen er færdig.').waitFor({ timeout: 60_000 })
    await page.getByText('50 af 50 er indlæst').waitFor()

    const all = await drafts()
    expect(all).toHaveLength(50)
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['draft']))
    expect((await editor.get('/api/guidance/BS800')).status).toBe(404)
    await page.getByRole('link', { name: 'Se de nye kladder' }).click()
    await page
      .getByRole('link', { name: /BS8\d\d/ })
      .first()
      .waitFor()
  })

  it('goes on by itself when the process died, and the page shows it', async () => {
    const { token } = await asUser(server.address, 'author@straks.example')
    const more = rows.map(([number = '', title = '', ...rest]) => [`${number}X`, title, ...rest])
    const file = await xlsx([headings, ...more])
    const { id } = seenSchema.parse(
      (await sendFile(server.address, { token }, 'preview?name=igen.xlsx', file)).body,
    )
    const answer = await sendFile(server.address, { token }, `${id}/apply`, '')
    await server.restart()

    expect(answer.status).toBe(202)
    await page.goto(`${server.address}/admin/indlaes-og-udtraek`)
    const left = page.getByRole('region', { name: 'Indlæsninger, der ikke er færdige' })
    await left.getByText('igen.xlsx').waitFor()
    expect(await violationsIn(page, '.exchange')).toEqual([])
    // Whoever died holds the work for a quarter of a minute more; then it is taken up within one.
    await left.getByText('Indlæsningen er færdig.').waitFor({ timeout: 120_000 })
    await left.getByText('50 af 50 er indlæst').waitFor()
    expect(await drafts()).toHaveLength(100)
    await page.reload()
    await page.getByRole('heading', { name: 'Indlæs', exact: true }).waitFor()
    expect(await left.count()).toBe(0)
  }, 180_000)

  it('can be taken out again: what is in force, and a template to fill in', async () => {
    await page.goto(`${server.address}/admin/indlaes-og-udtraek`)
    for (const [link, name] of [
      ['CSV til Excel', /^straks-vejledninger-.*\.csv$/],
      ['XLSX', 'straks-skabelon-vejledninger.xlsx'],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: link, exact: true }).click()
      expect((await download).suggestedFilename()).toMatch(name)
    }
    const agent = await asUser(server.address, 'agent@straks.example')
    for (const path of ['in-force', 'history', 'template']) {
      expect((await agent.get(`/api/exchange/${path}`)).status).toBe(403)
    }
  })
})
