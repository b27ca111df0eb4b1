import type { Page } from 'playwright-core'
import { demoPassword } from '../../seed/people.ts'

/** Fills in the log-in form that the page shows, and waits until it leads on. */
export async function logIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Adgangskode').fill(demoPassword)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.waitForURL((url) => url.pathname !== '/log-ind')
}
