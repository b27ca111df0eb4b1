import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { docsIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { signedIn } from './sign-in.ts'
import { violationsIn } from './violations.ts'

const browser: Browser | undefined = await browserFor('letting contact points in')

describe.skipIf(!browser)('a file of contact points', () => {
  let server: TestServer
  let page: Page
  let editor: Caller

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    editor = await asUser(server.address, 'editor@straks.example')
    page = await signedIn(browser, server.address, 'editor@straks.example', {
      viewport: { width: 1366, height: 900 },
    })
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  const numberOf = async (key: string) =>
    docsIn((await editor.get(`/api/contact-points?where[key][equals]=${key}`)).body)[0]?.number
  const choose = async (csv: string) => {
    await page.getByLabel('Fil', { exact: true }).setInputFiles({
      name: 'punkter.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    })
    await page.getByRole('button', { name: 'Se filen igennem' }).click()
  }
  const row = (name: string) => page.locator('.exchange-table tr', { hasText: name })
  const expectAccessible = async () => expect(await violationsIn(page, '.exchange')).toEqual([])

  it('begins with those there are, in a spreadsheet', async () => {
    await page.goto(`${server.address}/admin/indlaes-og-udtraek`)
    await page.getByLabel('Omstillingspunkter').check()
    for (const [link, name] of [
      ['CSV med alle', /^straks-omstillingspunkter-.*\.csv$/],
      ['XLSX', 'straks-skabelon-omstillingspunkter.xlsx'],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: link, exact: true }).click()
      expect((await download).suggestedFilename()).toMatch(name)
    }
    await page.getByText('Det, der ikke står i filen, bliver, som det er.').waitFor()
    await expectAccessible()
  })

  it('is refused in words where it is another file', async () => {
    await choose('Titel;Kort svar\na;b')
    await page.getByText('Kolonnen "Titel" kendes ikke.').waitFor()
    await expectAccessible()
  })

  it('shows what each field was and will be, before anything is written', async () => {
    await choose(
      [
        'Nøgle;Navn;Fagcenter;Nummer;Åbningstider',
        'pas-og-koerekort;;;55 50 99 99;"mandag-onsdag | 09:00 | 15:00\ntorsdag | 09:00 | 18:00\nfredag | 09:00 | 13:00"',
        'ny-vagt;Ny vagt;BORG;55 50 12 99;mandag-fredag | 8.00 | 16.00',
        'daarlig;Dårlig række;Rumfart;;',
        'digital-hjaelp;;;55 50 12 40;"mandag-onsdag | 09:00 | 15:00\ntorsdag | 09:00 | 18:00\nfredag | 09:00 | 13:00"',
      ].join('\n'),
    )
    await page.getByText('2 rækker kan indlæses, 1 række har fejl, 1 række er uændret.').waitFor()

    const changed = row('pas-og-koerekort')
    expect(await changed.locator('del').allInnerTexts()).toEqual([
      '55 50 12 10',
      'torsdag: 09:00-17:00',
    ])
    expect(await changed.locator('ins').allInnerTexts()).toEqual([
      '55 50 99 99',
      'torsdag: 09:00-18:00',
    ])
    expect(await changed.innerText()).toMatch(/vises på \d+ vejledning/)
    expect(await row('ny-vagt').innerText()).toContain('mandag-fredag: 08:00-16:00')
    expect(await row('daarlig').innerText()).toContain('intet fagcenter, der hedder "Rumfart"')
    expect(await row('digital-hjaelp').count()).toBe(0)
    await page.getByLabel('Vis også uændrede (1)').check()
    await row('digital-hjaelp').waitFor()
    expect(await numberOf('pas-og-koerekort')).toBe('55 50 12 10')
    await expectAccessible()
  })

  it('is let in as it was shown, and what was changed meanwhile is told of', async () => {
    const { id } =
      docsIn(
        (await editor.get('/api/contact-points?where[key][equals]=pas-og-koerekort')).body,
      )[0] ?? {}
    await editor.patch(`/api/contact-points/${id}`, { ivrChoice: '9' })
    await page.getByRole('button', { name: 'Indlæs 2 rækker' }).click()
    await page.getByText('Indlæsningen er færdig.').waitFor({ timeout: 60_000 })
    await page.getByText('1 af 2 er indlæst').waitFor()
    await page.getByText('Række 2 blev ikke indlæst: Den er ændret, siden').waitFor()
    await expectAccessible()

    expect(await numberOf('pas-og-koerekort')).toBe('55 50 12 10')
    expect(await numberOf('ny-vagt')).toBe('55 50 12 99')
    await page.getByRole('link', { name: 'Se omstillingspunkterne' }).click()
    await page.getByRole('link', { name: 'Ny vagt' }).waitFor()
  })

  it('is the editors’ alone: an author is not even asked', async () => {
    const author = await signedIn(browser, server.address, 'author@straks.example')
    await author.goto(`${server.address}/admin/indlaes-og-udtraek`)
    await author.getByRole('button', { name: 'Se filen igennem' }).waitFor()

    expect(await author.getByText('Hvad er der i filen?').count()).toBe(0)
  })
})
