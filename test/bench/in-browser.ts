import type { Page } from 'playwright-core'
import { z } from 'zod'
import { keyToPaint } from '../../src/desk/use-paint-timing.ts'
import { startBrowser } from '../e2e/browser.ts'
import { logIn } from '../e2e/sign-in.ts'
import { timingOf, type Timing } from './timing.ts'

export interface InBrowser {
  /** From a key until what it found is painted, as the page measures it. */
  keyToPaint: Timing
  /** Compressed JavaScript of the first load of the desk, in kB. */
  scriptKb: number
  /** From the first byte asked for until the field can be typed in, with a processor slowed four times. */
  usableMs: number
}

const typingMs = 150
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
    // What a service worker keeps is no first load.
    const fresh = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
    await fresh.goto(`${address}/log-ind`)
    await logIn(fresh, 'agent@straks.example')
    return { keyToPaint: timingOf(typed), ...(await firstLoad(fresh, address)) }
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
  return durations.parse(
    await page.evaluate(
      (name) => performance.getEntriesByName(name).map(({ duration }) => duration),
      keyToPaint,
    ),
  )
}

async function firstLoad(page: Page, address: string): Promise<Omit<InBrowser, 'keyToPaint'>> {
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
