import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where people and distributions put a Chrome or Chromium of their own. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A real Chromium: the one that npm brings on Linux x64, else an installed one.
 *
 * @returns undefined where none can be had; the tests then say so and are skipped.
 */
export async function startBrowser(): Promise<Browser | undefined> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packed } = await import('@sparticuz/chromium')
    return chromium.launch({
      executablePath: await packed.executablePath(),
      // None of the package's own arguments: they are for a function in a cloud, one
      // process for all pages and no same-origin policy, and agents' browsers are not so.
      args: ['--no-sandbox', '--disable-background-networking'],
      headless: true,
    })
  }
  const executablePath = installed.find((file) => existsSync(file))
  return executablePath === undefined ? undefined : chromium.launch({ executablePath })
}

/** As `startBrowser`; says in one line what is skipped where none can be had. */
export async function browserFor(what: string): Promise<Browser | undefined> {
  const browser = await startBrowser()
  if (!browser) console.log(`SKIPPED: ${what}, no Chromium could be had on this machine`)
  return browser
}
