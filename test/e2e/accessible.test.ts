import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { logIn } from './sign-in.ts'
import { violationsIn } from './violations.ts'

const browser: Browser | undefined = await browserFor('accessibility in a real browser')

/** The list is scrolled by the arrows, from the field that owns it. */
const without = ['scrollable-region-focusable']

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

        expect(await violationsIn(page, 'html', { without })).toEqual([])
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
