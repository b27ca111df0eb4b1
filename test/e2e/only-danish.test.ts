import { da } from '@payloadcms/translations/languages/da'
import { en } from '@payloadcms/translations/languages/en'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser } from '../as-user.ts'
import { docsIn } from '../int/guidance-answer.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { signedIn } from './sign-in.ts'

const browser: Browser | undefined = await browserFor('the hunt for English in the admin')

/** Every text of a tree of translations. */
const textsIn = (tree: unknown): string[] => {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : []
}
const danish = new Set(textsIn(da.translations))
/** What Payload says in English and not in Danish, and what it never translates. */
const english = new Set([
  ...textsIn(en.translations).filter((text) => text.length > 3 && !danish.has(text)),
  ...[
    'Responsive',
    'Loading',
    'Loading...',
    'Select...',
    'No options',
    'Close',
    'Open',
    'Menu bar',
  ],
])

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

describe.skipIf(!browser)('the admin', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  /** English words that the page shows, or says to a screen reader. */
  async function englishOn(page: Page, path: string): Promise<string[]> {
    await page.goto(server.address + path)
    await page.locator('.template-default, .collection-list, main, form').first().waitFor()
    await page.waitForLoadState('networkidle')
    const said = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      while (walker.nextNode()) {
        const { parentElement: holder, textContent } = walker.currentNode
        if (holder?.checkVisibility()) {
          texts.push(textContent ?? '')
        }
      }
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        for (const element of document.querySelectorAll(`[${name}]`)) {
          texts.push(element.getAttribute(name) ?? '')
        }
      }
      return texts.map((text) => text.trim())
    })
    return [...new Set(said)].filter((text) => english.has(text)).map((text) => `${path}: ${text}`)
  }

  async function hunted(email: string, paths: readonly string[]): Promise<string[]> {
    // A browser set to English is told in Danish all the same.
    const page = await signedIn(browser, server.address, email, { locale: 'en-GB' })
    const found: string[] = []
    for (const path of paths) found.push(...(await englishOn(page, path)))
    await page.context().close()
    return found
  }
  const idOf = async (slug: string, email = 'editor@straks.example') => {
    const caller = await asUser(server.address, email)
    return docsIn((await caller.get(`/api/${slug}?limit=1`)).body)[0]?.id ?? ''
  }

  it('has no English word on any page of an editor', async () => {
    const article = `/admin/collections/articles/${await idOf('articles')}`
    const records = await Promise.all(
      collections.slice(4).map(async (slug) => `/admin/collections/${slug}/${await idOf(slug)}`),
    )

    expect(
      await hunted('editor@straks.example', [
        ...['/admin', '/admin/kalender', '/admin/stedfortraedere', '/admin/account'],
        ...collections.map((slug) => `/admin/collections/${slug}`),
        ...makeable.map((slug) => `/admin/collections/${slug}/create`),
        ...records,
        ...['', '/godkend', '/historik', '/versions'].map((tab) => article + tab),
      ]),
    ).toEqual([])
  }, 240_000)

  it.each([
    [
      'author@straks.example',
      ['/admin', '/admin/collections/articles', '/admin/collections/flags'],
    ],
    ['manager@straks.example', ['/admin', '/admin/collections/deletions']],
    [
      'admin@straks.example',
      [
        '/admin',
        '/admin/collections/users',
        '/admin/collections/users/create',
        '/admin/collections/mails',
      ],
    ],
  ])(
    'has none on those of %s',
    async (email, paths) => {
      expect(await hunted(email, [...paths, '/admin/account'])).toEqual([])
    },
    120_000,
  )

  it('has none where a page is not there, nor at the way in', async () => {
    expect(
      await hunted('author@straks.example', ['/admin/collections/articles/findes-ikke']),
    ).toEqual([])
  })
})
