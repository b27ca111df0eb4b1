import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { cardIn, docsIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { signedIn } from './sign-in.ts'
import { violationsIn } from './violations.ts'

const browser: Browser | undefined = await browserFor('writing and approving')

/** One change on its way to the desk; each test goes on from the one before. */
describe.skipIf(!browser)('a change of a guidance', () => {
  let server: TestServer
  let agent: Caller
  let author: Page
  let editor: Page
  let id: string

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    agent = await asUser(server.address, 'agent@straks.example')
    const asEditor = await asUser(server.address, 'editor@straks.example')
    const { body } = await asEditor.get('/api/articles?where[reference][equals]=BS07&depth=0')
    id = docsIn(body)[0]?.id ?? ''
    author = await adminOf('author@straks.example')
    editor = await adminOf('editor@straks.example')
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  const adminOf = (email: string) =>
    signedIn(browser, server.address, email, { viewport: { width: 1600, height: 900 } })
  const shortAnswer = () => author.locator('#field-shortAnswer')
  const submit = async () => {
    await author.getByRole('button', { name: 'Gem', exact: true }).click()
    await author.getByRole('button', { name: 'Send til godkendelse' }).click()
    await author.locator('.workflow-state[data-state=inReview]').waitFor()
  }

  it('shows on the card beside the form while it is typed', async () => {
    await author.goto(`${server.address}/admin/collections/articles/${id}`)
    await author.locator('#live-preview-toggler').click()
    await shortAnswer().fill('Flytning meldes på borger.dk. Ring 33 66 33 66.')
    const card = author.frameLocator('#live-preview-iframe')

    await card.getByText('Flytning meldes på borger.dk. Ring').waitFor()
    await author.locator('#live-preview-toggler').click()
    await author.getByText('Her står et telefonnummer').waitFor()
  })

  it('leads from a finding to the field that it is about', async () => {
    await author.getByRole('button', { name: /Her står et telefonnummer/ }).click()

    expect(await author.evaluate(() => document.activeElement?.id)).toBe('field-shortAnswer')
  })

  it('goes to the editor, who sees it word by word from the front page', async () => {
    await shortAnswer().fill('Du melder flytning på borger.dk inden fem dage.')
    await submit()
    await editor.goto(`${server.address}/admin`)
    await editor.locator('.worklist').getByRole('link', { name: /^BS07/ }).click()
    await editor.getByRole('heading', { name: 'Hvad flytter sig i søgningen?' }).waitFor()

    expect(await editor.locator('#sammenlign-shortAnswer ins').allInnerTexts()).not.toEqual([])
    expect(await editor.locator('#sammenlign-shortAnswer del').allInnerTexts()).not.toEqual([])
    expect(await editor.locator('#sammenlign-legalBasis').getAttribute('data-changed')).toBe(
      'false',
    )
    expect(await violationsIn(editor, '.approval')).toEqual([])
  })

  it('is sent back with a remark on a slot', async () => {
    const row = editor.locator('#sammenlign-shortAnswer')
    await row.getByRole('button', { name: 'Skriv bemærkning' }).click()
    await row.getByLabel('Bemærkning til forfatteren').fill('Nævn også bøden.')
    await row.getByRole('button', { name: 'Gem bemærkning' }).click()
    await row.getByRole('listitem').getByText('Nævn også bøden.').waitFor()
    await editor.getByRole('button', { name: 'Bed om ændringer' }).click()
    await editor.getByText('Skriv en begrundelse.').waitFor()
    await editor.getByLabel('Til forfatteren').fill('Næsten. Se bemærkningen.')
    await editor.getByRole('button', { name: 'Bed om ændringer' }).click()

    await editor.getByText('Forfatteren er bedt om ændringer.').waitFor()
  })

  it('comes back on the author’s front page in the editor’s words, and is mended', async () => {
    await author.goto(`${server.address}/admin`)
    await author.getByText('»Næsten. Se bemærkningen.«').waitFor()
    expect(await violationsIn(author, '.worklist')).toEqual([])
    await author.locator('.worklist').getByRole('link', { name: /^BS07/ }).click()
    await author.getByText('Nævn også bøden.').waitFor()
    await shortAnswer().fill('Du melder flytning på borger.dk inden fem dage. Ellers er der bøde.')
    await author.getByRole('button', { name: '✓ Rettet' }).click()
    await author.getByText('Nævn også bøden.').waitFor({ state: 'detached' })
    await submit()
  })

  it('is approved by the keyboard, and stands on the desk', async () => {
    await editor.goto(`${server.address}/admin/collections/articles/${id}/godkend`)
    await editor.getByRole('button', { name: 'Godkend og udgiv' }).waitFor()
    await editor.keyboard.press('Control+Enter')
    await editor.getByText('Udgave 2 er godkendt og gælder nu.').waitFor()
    const { content } = cardIn((await agent.get('/api/guidance/BS07')).body)

    expect(content.shortAnswer).toContain('Ellers er der bøde.')
  })

  it('tells who may not approve why, in place of a button', async () => {
    await author.goto(`${server.address}/admin/collections/articles/${id}/godkend`)
    await author.getByText('Vejledningen venter ikke på godkendelse.').waitFor()

    expect(await author.getByRole('button', { name: 'Godkend og udgiv' }).count()).toBe(0)
  })

  it('is approved from a phone, with a date', async () => {
    await author.goto(`${server.address}/admin/collections/articles/${id}`)
    await shortAnswer().fill('Fra nytår er der en ny frist.')
    await submit()
    const phone = await signedIn(browser, server.address, 'editor@straks.example', {
      viewport: { width: 390, height: 844 },
    })
    await phone.goto(`${server.address}/admin/collections/articles/${id}/godkend`)
    const row = phone.locator('#sammenlign-shortAnswer')
    await row.getByText(/^I kraft: udgave 2, siden /).waitFor()
    await row.getByText('Forslag: bliver udgave 3').waitFor()
    // Payload's menu slides away on a phone, and is wider than the screen while it does.
    await phone.waitForFunction(() => document.documentElement.scrollWidth <= 390)
    expect(await violationsIn(phone, '.approval')).toEqual([])

    await phone.getByLabel('Gælder fra (tomt: nu)').fill('2099-01-01T08:00')
    await phone.getByRole('button', { name: 'Godkend og udgiv' }).click()
    await phone.getByText('Udgave 3 er godkendt og gælder fra').waitFor()
    const { content } = cardIn((await agent.get('/api/guidance/BS07')).body)

    expect(content.shortAnswer).toContain('Ellers er der bøde.')
    await phone.context().close()
  })

  it('shows the editor the card as the contact centre will have it', async () => {
    const card = editor.frameLocator('.approval-card iframe')
    await editor.goto(`${server.address}/admin/collections/articles/${id}/godkend`)

    await card.getByText('Fra nytår er der en ny frist.').waitFor()
  })
})
