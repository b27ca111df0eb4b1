import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { docsIn, outcomeIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { signedIn } from './sign-in.ts'
import { violationsIn } from './violations.ts'

const browser: Browser | undefined = await browserFor('the life of a guidance')

const minuteMs = 60_000
/** As an input of the type datetime-local has it; the browser of the tests is in Denmark. */
const localTime = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .replace(' ', 'T')

describe.skipIf(!browser)('the life of a guidance', () => {
  let server: TestServer
  let agent: Caller
  let author: Caller
  let asEditor: Caller
  let editor: Page
  let editor2: Page
  let desk: Page

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    ;[agent, author, asEditor] = await Promise.all([
      asUser(server.address, 'agent@straks.example'),
      asUser(server.address, 'author@straks.example'),
      asUser(server.address, 'editor@straks.example'),
    ])
    editor = await pageOf('editor@straks.example')
    editor2 = await pageOf('editor2@straks.example')
    desk = await pageOf('agent@straks.example')
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  const pageOf = (email: string) =>
    signedIn(browser, server.address, email, { viewport: { width: 1366, height: 900 } })
  const idOf = async (reference: string): Promise<string> => {
    const { body } = await asEditor.get(`/api/articles?where[reference][equals]=${reference}`)
    return docsIn(body)[0]?.id ?? ''
  }
  const article = (id: string, tab = '') =>
    `${server.address}/admin/collections/articles/${id}${tab}`
  const answerOf = async (reference: string) =>
    (await agent.get(`/api/guidance/${reference}`)).body as { content?: { shortAnswer?: string } }
  const submitted = async (reference: string, shortAnswer: string): Promise<string> => {
    const id = await idOf(reference)
    await author.patch(`/api/articles/${id}`, { shortAnswer })
    outcomeIn((await author.post(`/api/articles/${id}/submit`)).body)
    return id
  }

  it('plans an edition: agents have the old text, the calendar has the day, and it can be cancelled', async () => {
    const before = (await answerOf('BS07')).content?.shortAnswer
    const id = await submitted('BS07', 'Først fra i overmorgen.')
    const day = new Date(Date.now() + 2 * 24 * 60 * minuteMs)
    // A date that is typed before the page's programs have come counts like any other.
    let comeIn = (): void => undefined
    const programsMayCome = new Promise<void>((resolve) => {
      comeIn = resolve
    })
    await editor.route('**/*.js', (route) => programsMayCome.then(() => route.continue()))
    await editor.goto(article(id, '/godkend'), { waitUntil: 'commit' })
    await editor.getByLabel('Gælder fra (tomt: nu)').fill(localTime(day))
    comeIn()
    await editor.getByRole('button', { name: 'Godkend og udgiv' }).click()
    await editor.getByText(/Udgave \d+ er godkendt og gælder fra/).waitFor()
    await editor.unroute('**/*.js')
    expect((await answerOf('BS07')).content?.shortAnswer).toBe(before)

    await editor.goto(`${server.address}/admin/kalender?maaned=${localTime(day).slice(0, 7)}`)
    await editor.getByRole('link', { name: /^BS07/ }).first().waitFor()
    expect(await violationsIn(editor, '.own-page')).toEqual([])

    await editor.goto(article(id))
    await editor.getByText('Ny udgave træder i kraft').waitFor()
    await editor.getByRole('button', { name: /^Aflys: Ny udgave træder i kraft/ }).click()
    await editor.getByLabel(/hvorfor/).fill('Ordningen er udskudt')
    await editor
      .locator('.workflow-reason')
      .getByRole('button', { name: 'Aflys det planlagte' })
      .click()
    await editor.locator('.workflow-state[data-state=draft]').waitFor()
    expect((await answerOf('BS07')).content?.shortAnswer).toBe(before)
  })

  it('comes into force by its date, without anyone doing anything', async () => {
    const id = await submitted('BS12', 'Gælder fra om et øjeblik.')
    const [stored] = docsIn((await asEditor.get(`/api/articles?where[id][equals]=${id}`)).body)
    const validFrom = new Date(Date.now() + 6000).toISOString()
    await asEditor.post(`/api/articles/${id}/approve`, {
      contentHash: stored?.contentHash,
      validFrom,
    })
    expect((await answerOf('BS12')).content?.shortAnswer).not.toContain('om et øjeblik')

    await expect
      .poll(async () => (await answerOf('BS12')).content?.shortAnswer, { timeout: 20_000 })
      .toBe('Gælder fra om et øjeblik.')
    await desk.goto(`${server.address}/v/BS12`)
    await desk.getByText('Gælder fra om et øjeblik.').waitFor()
  })

  it('is published by one editor alone in an emergency, and approved by another afterwards', async () => {
    const id = await idOf('BS03')
    await editor.goto(article(id))
    await editor.locator('#field-shortAnswer').fill('Ring 114 med det samme.')
    await editor.getByRole('button', { name: 'Gem', exact: true }).click()
    await editor.getByRole('button', { name: 'Udgiv uden fire øjne' }).click()
    await editor.getByLabel(/hvorfor/).fill('Nummeret var forkert')
    await editor.locator('.workflow-reason').getByRole('button', { name: 'Udgiv' }).click()
    await editor.locator('.workflow-state[data-state=published]').waitFor()
    expect((await answerOf('BS03')).content?.shortAnswer).toBe('Ring 114 med det samme.')
    await editor.getByText('En anden redaktør skal godkende den efterfølgende.').waitFor()

    await editor2.goto(`${server.address}/admin`)
    await editor2.getByRole('heading', { name: /Udgivet uden fire øjne/ }).waitFor()
    await editor2.getByText(/Seneste 90 dage: \d+ af \d+ udgaver/).waitFor()
    await editor2.getByRole('link', { name: /^BS03/ }).first().click()
    await editor2.getByRole('button', { name: 'Godkend efterfølgende' }).click()
    await editor2
      .getByRole('button', { name: 'Godkend efterfølgende' })
      .waitFor({ state: 'detached' })
    await editor2.goto(article(id, '/historik'))
    await editor2.getByText('Godkendt efterfølgende').waitFor()
  })

  it('is withdrawn with a successor: the open card says so and leads there, and so does the old address', async () => {
    await desk.goto(`${server.address}/v/BS05`)
    await desk.locator('.card-meta', { hasText: 'BS05' }).waitFor()
    await editor.goto(article(await idOf('BS05')))
    await editor.getByRole('button', { name: 'Træk tilbage' }).click()
    await editor.getByLabel(/hvorfor/).fill('Skrevet sammen med BS04')
    await editor.getByLabel(/Brug i stedet/).fill('BS04')
    await editor.locator('.workflow-reason').getByRole('button', { name: 'Træk tilbage' }).click()
    await editor.locator('.workflow-state[data-state=withdrawn]').waitFor()
    await desk.getByRole('button', { name: 'Brug BS04 i stedet' }).waitFor()

    await desk.goto(`${server.address}/v/BS05`)
    await desk.getByText('BS05 er trukket tilbage. Det her er vejledningen i stedet.').waitFor()
    await desk.locator('[data-card-title]', { hasText: 'Kørekort – fornyelse' }).waitFor()
  })

  it('has a timeline that says who, when and why, any two editions side by side, and a page to print', async () => {
    const id = await idOf('BS03')
    await editor.goto(article(id, '/historik'))
    await editor.getByText('Nummeret var forkert').waitFor()
    await editor.getByRole('heading', { name: 'Sammenlign to udgaver' }).waitFor()
    await editor.locator('.history-change ins', { hasText: '114' }).first().waitFor()
    expect(await violationsIn(editor, '.history')).toEqual([])

    await editor.getByRole('button', { name: 'Hent frem som kladde: udgave 1' }).click()
    await editor.locator('.workflow-state[data-state=draft]').waitFor()

    await editor.goto(`${server.address}/v/BS03/dokumentation`)
    await editor.getByText('Alle kontrolsummer passer.').waitFor()
    expect(await editor.getByText(/^[0-9a-f]{64}$/).count()).toBeGreaterThan(3)
    await editor.getByText('Nummeret var forkert').first().waitFor()
    expect(await violationsIn(editor, 'main')).toEqual([])
    expect((await agent.get('/api/guidance/BS03/proof')).status).toBe(403)
    expect((await author.get('/api/guidance/BS03/proof')).body).toMatchObject({ holds: true })
  })

  it('is approved by a stand-in whom an editor on leave has named', async () => {
    const [from, to] = [-60, 60].map((minutes) =>
      localTime(new Date(Date.now() + minutes * minuteMs)),
    )
    await editor.goto(`${server.address}/admin/stedfortraedere`)
    const colleague = editor.getByRole('combobox', { name: /^Stedfortræder/ })
    const name = 'Lene Lund'
    await colleague.selectOption({ label: name })
    await editor.getByLabel('Fra').fill(from ?? '')
    await editor.getByLabel('Til', { exact: true }).fill(to ?? '')
    await editor.getByRole('button', { name: 'Udpeg' }).click()
    await editor.getByRole('button', { name: `Afslut nu: ${name}` }).waitFor()
    expect(await violationsIn(editor, '.own-page')).toEqual([])

    const id = await submitted('BS08', 'Godkendt af en stedfortræder.')
    const standIn = await pageOf('manager@straks.example')
    await standIn.goto(article(id, '/godkend'))
    await standIn.getByRole('button', { name: 'Godkend og udgiv' }).click()
    await standIn.getByText(/er godkendt og gælder nu/).waitFor()
    expect((await answerOf('BS08')).content?.shortAnswer).toBe('Godkendt af en stedfortræder.')
    await editor.goto(article(id, '/historik'))
    await editor.getByText(`${name} (stedfortræder for Rikke Rask)`).first().waitFor()

    await editor.goto(`${server.address}/admin/stedfortraedere`)
    await editor.getByRole('button', { name: `Afslut nu: ${name}` }).click()
    await editor.getByText(/Afsluttet før tid/).waitFor()
    const next = await submitted('BS09', 'Ikke længere for en stedfortræder.')
    await standIn.goto(article(next, '/godkend'))
    await standIn.getByText('Kun redaktører kan godkende. Det kan').waitFor()
    expect(await standIn.getByRole('button', { name: 'Godkend og udgiv' }).count()).toBe(0)
  })
})
