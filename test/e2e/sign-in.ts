import type { Browser, Page } from 'playwright-core'
import { demoPassword } from '../../seed/people.ts'

/** Fills in the log-in form that the page shows, and waits until it leads on. */
export async function logIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Adgangskode').fill(demoPassword)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.waitForURL((url) => url.pathname !== '/log-ind')
}

/**
 * A page of a fresh browser, in Denmark, on which someone has logged in.
 *
 * @param own what the context has otherwise.
 */
export async function signedIn(
  browser: Browser | undefined,
  address: string,
  email: string,
  own: NonNullable<Parameters<Browser['newContext']>[0]> = {},
): Promise<Page> {
  const context = await browser?.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    ...own,
  })
  if (!context) throw new Error('no browser')
  const page = await context.newPage()
  await page.goto(`${address}/log-ind`)
  await logIn(page, email)
  return page
}
