import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { logIn } from './sign-in.ts'

const browser: Browser | undefined = await browserFor('accessibility in a real browser')

const found = z.array(z.object({ id: z.string(), where: z.array(z.string()) }))
/** WCAG 2.2 AA, as far as a machine can tell. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

describe.skipIf(!browser)('the desk for everyone', () => {
  let server: TestServer
  let page: Page

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  async function open(viewport: { width: number; height: number }, colorScheme: 'light' | 'dark') {
    const context = await browser?.newContext({ viewport, colorScheme, locale: 'da-DK' })
    if (!context) throw new Error('no browser')
    page = await context.newPage()
    await page.goto(server.address)
    await logIn(page, 'agent@straks.example')
    await page.getByText('Åbent nu').waitFor()
  }

  async function violations() {
    await page.evaluate(axe.source)
    const all: unknown = await page.evaluate(async (tags) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(document, {
        runOnly: tags,
        // The list is scrolled by the arrows, from the field that owns it.
        rules: { 'scrollable-region-focusable': { enabled: false } },
      })
      return violations.map(({ id, nodes }) => ({
        id,
        where: nodes.map(({ html }) => html.slice(0, 160)),
      }))
    }, rules)
    return found.parse(all)
  }

  const states: Readonly<Record<string, () => Promise<void>>> = {
    'before anything is typed': () => Promise.resolve(),
    'with a card': async () => {
      await page.keyboard.type('skal flytte adresse')
      await page.locator('.card-meta', { hasText: 'BS07' }).waitFor()
    },
    'with the citizen exempt': () => page.keyboard.press('Alt+b'),
    'logging an outcome': () => page.keyboard.press('Alt+l'),
    'reporting what is wrong': async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Alt+m')
    },
    'booking a call-back': async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Alt+t')
    },
    'telling what is wrong with what was written': async () => {
      await page.keyboard.type('010180-1234')
      await page.keyboard.press('Control+Enter')
      await page.locator('.panel-problem').waitFor()
    },
    'with its keys': async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('F1')
    },
    'with nothing found': async () => {
      await page.keyboard.press('Escape')
      await page.getByRole('combobox').fill('qvrzx zzyqw')
      await page.getByText('Ingen vejledning svarer til').waitFor()
    },
  }

  describe.each([
    ['on a desk', { width: 1366, height: 650 }, 'light'],
    ['in the dark', { width: 1366, height: 768 }, 'dark'],
    ['at 320 pixels', { width: 320, height: 640 }, 'light'],
  ] as const)('%s', (_name, viewport, colorScheme) => {
    beforeAll(() => open(viewport, colorScheme), 60_000)
    afterAll(() => page.context().close())

    it.each(Object.entries(states))(
      'holds WCAG 2.2 AA as far as axe can tell, %s',
      async (_, go) => {
        await go()

        expect(await violations()).toEqual([])
      },
    )

    it('is never wider than the window', async () => {
      const width = z
        .number()
        .parse(await page.evaluate(() => document.documentElement.scrollWidth))

      expect(width).toBeLessThanOrEqual(viewport.width)
    })
  })
})
