import type { Page } from 'playwright-core'
import { z } from 'zod'
import { keyToPaint } from '../../src/desk/use-paint-timing.ts'
import { startBrowser } from '../e2e/browser.ts'
import { logIn } from '../e2e/sign-in.ts'
import { timingOf, type Timing } from './timing.ts'

export interface InBrowser {
  /** From a key until what it found is painted, as the page measures it. */
  keyToPaint: Timing
  /** From an arrow key until the card of the next hit is painted. */
  hitToCard: Timing
  /** Compressed JavaScript of the first load of the desk, in kB. */
  scriptKb: number
  /** From the first byte asked for until the field can be typed in, with a processor slowed four times. */
  usableMs: number
}

const typingMs = 150
/** Someone reads what was found, and goes down the list. */
const restMs = 800
const hitToCard = 'hit-to-card'
const durations = z.array(z.number())

/**
 * What an agent sees: a real Chromium that types query after query into the desk.
 *
 * @returns undefined where no browser can be had.
 */
export async function inBrowser(
  address: string,
  queries: readonly string[],
): Promise<InBrowser | undefined> {
  const browser = await startBrowser()
  if (!browser) return undefined
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
    const page = await context.newPage()
    await page.goto(`${address}/log-ind`)
    await logIn(page, 'agent@straks.example')
    const typed = await whileTyping(page, queries)
    const chosen = await whileChoosing(page, queries)
    // What a service worker keeps is no first load.
    const fresh = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
    await fresh.goto(`${address}/log-ind`)
    await logIn(fresh, 'agent@straks.example')
    return {
      keyToPaint: timingOf(typed),
      hitToCard: timingOf(chosen),
      ...(await firstLoad(fresh, address)),
    }
  } finally {
    await browser.close()
  }
}

async function whileTyping(page: Page, queries: readonly string[]): Promise<number[]> {
  const field = page.getByRole('combobox')
  for (const query of queries) {
    await field.fill('')
    await page.keyboard.type(query, { delay: typingMs })
    await page.waitForTimeout(300)
  }
  return durationsOf(page, keyToPaint)
}

/** Watches the card's title from outside: the page does not know that it is timed. */
async function whileChoosing(page: Page, queries: readonly string[]): Promise<number[]> {
  await page.evaluate((measure) => {
    let pressedAt: number | undefined
    document.addEventListener('keydown', () => (pressedAt = performance.now()), true)
    // A new query brings a card as well, but no arrow key asked for it.
    document.addEventListener('input', () => (pressedAt = undefined), true)
    const title = () => document.querySelector('[data-card-title]')?.textContent
    let shown = title()
    new MutationObserver(() => {
      if (title() === shown || pressedAt === undefined) return
      shown = title()
      const start = pressedAt
      requestAnimationFrame(() =>
        setTimeout(() => performance.measure(measure, { start, end: performance.now() })),
      )
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, hitToCard)
  const field = page.getByRole('combobox')
  for (const query of queries) {
    await field.fill(query)
    await page.waitForTimeout(restMs)
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(typingMs)
    }
  }
  return durationsOf(page, hitToCard)
}

async function durationsOf(page: Page, name: string): Promise<number[]> {
  const found = await page.evaluate(
    (measure) => performance.getEntriesByName(measure).map(({ duration }) => duration),
    name,
  )
  return durations.parse(found)
}

async function firstLoad(
  page: Page,
  address: string,
): Promise<Pick<InBrowser, 'scriptKb' | 'usableMs'>> {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Network.clearBrowserCache')
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const startedAt = performance.now()
  await page.goto(address)
  await page.keyboard.type('p')
  await page.getByRole('option').first().waitFor()
  const usableMs = Math.round(performance.now() - startedAt)
  const bytes = z.number().parse(
    await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ initiatorType, name }) => initiatorType === 'script' || name.endsWith('.js'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    ),
  )
  return { scriptKb: Math.round(bytes / 100) / 10, usableMs }
}
