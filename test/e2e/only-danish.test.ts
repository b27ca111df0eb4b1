import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asUser } from '../as-user.ts'
import { docsIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { isEnglish } from './english.ts'
import { signedIn } from './sign-in.ts'

const browser: Browser | undefined = await browserFor('the hunt for English in the admin')

const collections = [
  ...['articles', 'editions', 'article-events', 'flags', 'notices', 'contact-points'],
  ...['self-services', 'search-terms', 'pins', 'ignored-words', 'centres', 'topics'],
]
const makeable = [
  'articles',
  'notices',
  'contact-points',
  'self-services',
  'search-terms',
  'centres',
]
const ofOurs = ['/admin/kalender', '/admin/stedfortraedere', '/admin/indlaes-og-udtraek']

/** English that is right where it stands. */
const rightly: Readonly<Record<string, string>> = {
  'Anmeld indrejse / Register your arrival': 'the name that a self-service of the state has',
}

/** What is folded away on a page: what opens it, and what is there when it is open. */
const folded: readonly (readonly [opens: string, opened: string])[] = [
  ['.date-time-picker__appearance--dayOnly input:not([disabled])', '.react-datepicker'],
  ['.date-time-picker__appearance--dayAndTime input:not([disabled])', '.react-datepicker'],
  ['.rs__control:not(.rs__control--is-disabled):has(.dropdown-indicator)', '.rs__menu'],
  ['#toggle-list-filters', '.where-builder'],
  ['.where-builder__add-first-filter', '.condition'],
  ['.condition .rs__control', '.rs__menu'],
  ['#toggle-list-columns', '.column-selector, .pill-selector'],
  ['.doc-controls__popup .popup-button', '.popup__content'],
  ['.array-actions__button, .array-actions .popup-button', '.popup__content'],
]

describe('the hunter', () => {
  it.each([
    ...['Choose Date and Time', 'Choose fredag den 27. november 2026', 'Previous Month', 'Time'],
    ...['2:30 PM', '11/27/2026', 'Nov 27, 2026 2:30 PM', 'Failed to fetch', 'Save', 'Loading'],
    ...['Are you sure?', 'Delete · Vejledninger'],
  ])('knows English: %s', (text) => expect(isEnglish(text)).toBe(true))

  it.each([
    ...['Vælg dag og klokkeslæt', '27.11.2026 14.30', 'Gem', 'Ønskes gyldig fra', 'Log ind'],
    ...['har ventet 1 time', 'Ingen forbindelse til Straks. Prøv igen om lidt.'],
  ])('knows Danish: %s', (text) => expect(isEnglish(text)).toBe(false))
})

describe.skipIf(!browser)('the admin', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  /** A browser set to English is told in Danish all the same. */
  const as = (email: string) => signedIn(browser, server.address, email, { locale: 'en-GB' })

  /** What the page shows, or says to a screen reader, in English. */
  async function englishOn(page: Page, where: string): Promise<string[]> {
    const seen = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: string[] = [document.title]
      while (walker.nextNode()) {
        const { parentElement: holder, textContent } = walker.currentNode
        if (holder?.checkVisibility() && !holder.closest('script, style')) {
          texts.push(textContent ?? '')
        }
      }
      const said = ['aria-label', 'placeholder', 'aria-placeholder', 'title', 'alt']
      for (const name of [...said, 'aria-roledescription']) {
        for (const element of document.querySelectorAll(`[${name}]`)) {
          texts.push(element.getAttribute(name) ?? '')
        }
      }
      for (const { ariaDescribedByElements } of document.querySelectorAll('[aria-describedby]')) {
        texts.push(...(ariaDescribedByElements ?? []).map(({ textContent }) => textContent))
      }
      for (const field of document.querySelectorAll<HTMLInputElement>('.date-time-picker input')) {
        texts.push(field.value)
      }
      return texts.map((text) => text.trim())
    })
    return [...new Set(seen)]
      .filter((text) => isEnglish(text) && !(text in rightly))
      .map((text) => `${where}: ${text}`)
  }

  async function open(page: Page, path: string): Promise<void> {
    await page.goto(server.address + path)
    await page.locator('.template-default, .collection-list, main, form').first().waitFor()
    await page.waitForLoadState('networkidle')
  }

  /** The page, and what can be unfolded on it. */
  async function hunted(email: string, paths: readonly string[]): Promise<string[]> {
    const page = await as(email)
    const found: string[] = []
    for (const path of paths) {
      await open(page, path)
      found.push(...(await englishOn(page, path)))
      for (const [opens, opened] of folded) {
        const door = page.locator(opens).locator('visible=true').first()
        if ((await door.count()) === 0) continue
        await openFold(door, page.locator(opened).locator('visible=true').first())
        found.push(...(await englishOn(page, `${path}, ${opens}`)))
        if (opened.startsWith('.r') || opened === '.popup__content') {
          await page.keyboard.press('Escape')
        }
      }
    }
    await page.context().close()
    return [...new Set(found)]
  }
  /** Pressed again where it must be: a press is lost while Payload takes a list's query over. */
  const openFold = async (door: Locator, behind: Locator) => {
    await door.scrollIntoViewIfNeeded()
    await vi.waitFor(
      async () => {
        if (!(await behind.isVisible())) await door.click({ timeout: 5_000 })
        await behind.waitFor({ timeout: 5_000 })
      },
      { timeout: 60_000, interval: 100 },
    )
  }
  const idOf = async (slug: string, where = '') => {
    const editor = await asUser(server.address, 'editor@straks.example')
    return docsIn((await editor.get(`/api/${slug}?limit=1${where}`)).body)[0]?.id ?? ''
  }

  it('has no English word on any page of an editor, nor in what opens there', async () => {
    const article = `/admin/collections/articles/${await idOf('articles')}`
    const records = await Promise.all(
      collections.slice(1).map(async (slug) => `/admin/collections/${slug}/${await idOf(slug)}`),
    )

    expect(
      await hunted('editor@straks.example', [
        ...['/admin', '/admin/account', ...ofOurs],
        ...collections.map((slug) => `/admin/collections/${slug}`),
        ...makeable.map((slug) => `/admin/collections/${slug}/create`),
        ...records,
        ...['', '/godkend', '/historik', '/versions'].map((tab) => article + tab),
      ]),
    ).toEqual([])
  }, 400_000)

  it.each([
    [
      'author@straks.example',
      [
        ...['/admin/collections/articles', '/admin/collections/articles/create'],
        '/admin/collections/flags',
      ],
    ],
    ['manager@straks.example', ['/admin/collections/deletions', '/admin/collections/editions']],
    [
      'admin@straks.example',
      ['/admin/collections/users', '/admin/collections/users/create', '/admin/collections/mails'],
    ],
  ])(
    'has none on those of %s, also where they have no business',
    async (email, paths) => {
      expect(await hunted(email, ['/admin', ...paths, ...ofOurs, '/admin/account'])).toEqual([])
    },
    200_000,
  )

  it('has none at the way in, on the way out, and where a page is not there', async () => {
    const page = await as('author@straks.example')
    const found: string[] = []
    const lost = ['/admin/collections/articles/findes-ikke', '/admin/findes-ikke', '/admin/logout']
    for (const path of [...lost, '/admin/login', '/admin/forgot', '/admin/reset/intet']) {
      await open(page, path)
      found.push(...(await englishOn(page, path)))
    }
    await open(page, '/admin/login')
    await page.locator('input[type=email]').fill('author@straks.example')
    await page.locator('input[type=password]').fill('forkert')
    await page.locator('button[type=submit]').click()
    await page.locator('[data-sonner-toast]').first().waitFor()
    found.push(...(await englishOn(page, 'a wrong password')))
    await page.context().close()

    expect(found).toEqual([])
  }, 120_000)

  it('has none in what it tells of a save: done, refused, without a connection, left undone', async () => {
    const page = await as('author@straks.example')
    const found: string[] = []
    const tell = async (where: string) => {
      await page.locator('[data-sonner-toast]').filter({ visible: true }).first().waitFor()
      found.push(...(await englishOn(page, where)))
      await page.locator('[data-sonner-toast]').first().waitFor({ state: 'detached' })
    }
    const save = () => page.getByRole('button', { name: 'Gem', exact: true }).click()
    const own = await idOf('articles', '&where[reference][equals]=BS07')
    await open(page, `/admin/collections/articles/${own}`)
    await page.locator('#field-changeLine').fill('Ny linje')
    await save()
    await tell('a save')
    await page.locator('#field-title').fill('')
    await save()
    await tell('a save that is refused')
    await page.locator('#field-title').fill('Titel')
    await page.context().setOffline(true)
    await save()
    await tell('a save without a connection')
    await page.context().setOffline(false)
    await page.locator('.step-nav a').first().click()
    await page.locator('.leave-without-saving, dialog').first().waitFor()
    found.push(...(await englishOn(page, 'leaving what is not saved')))
    await page.context().close()

    expect(found).toEqual([])
  }, 120_000)
})
