import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { browserFor } from './browser.ts'
import { logIn } from './sign-in.ts'

const browser: Browser | undefined = await browserFor('the layout of every card')

const copySchema = z.object({
  guidance: z.array(z.object({ content: z.object({ reference: z.string() }) })),
})
/** How much of a line may be lost to rounding, in pixels. */
const rounding = 3

/** What is wrong with how a card stands: runs in the page. */
function faultsOf(rounding: number): string[] {
  const faults: string[] = []
  const foot = document.querySelector('.foot')?.getBoundingClientRect().top ?? 0
  const slots = [...document.querySelectorAll('section.slot')]
  if (slots.length !== 10) faults.push(`${slots.length} slots`)
  if (document.documentElement.scrollHeight > window.innerHeight + 1) faults.push('page scrolls')
  for (const [place, slot] of slots.entries()) {
    if (slot.getBoundingClientRect().bottom > foot + 1) faults.push(`slot ${place + 1} below`)
    const texts = document.createTreeWalker(slot, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const line of range.getClientRects()) {
        let { top, bottom } = line
        for (let box: Element | null = node.parentElement; box; box = box.parentElement) {
          if (getComputedStyle(box).overflowY !== 'visible') {
            const edge = box.getBoundingClientRect()
            top = Math.max(top, edge.top)
            bottom = Math.min(bottom, edge.bottom)
          }
          if (box === slot) break
        }
        const seen = Math.max(0, bottom - top)
        if (seen > rounding && line.height - seen > rounding) faults.push(`slot ${place + 1} cut`)
      }
    }
  }
  return [...new Set(faults)]
}

describe.skipIf(!browser)('the card of every demo guidance', () => {
  let server: TestServer
  let page: Page
  let references: string[]

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    const agent = await asUser(server.address, 'agent@straks.example')
    const { guidance } = copySchema.parse((await agent.get('/api/desk/copy')).body)
    references = guidance.map(({ content }) => content.reference)
    const opened = await browser?.newPage({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen' })
    if (!opened) throw new Error('no browser')
    page = opened
    await page.goto(server.address)
    await logIn(page, 'agent@straks.example')
    await page.evaluate(() => document.fonts.ready)
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server.stop()
  })

  it.each([768, 650])(
    'shows all ten slots without scrolling and cuts through no line, in a window %i pixels high',
    async (height) => {
      await page.setViewportSize({ width: 1366, height })
      const faults: Record<string, string[]> = {}
      for (const reference of references) {
        await page.getByRole('combobox').fill(reference)
        await page.locator('.card-head', { hasText: reference }).waitFor()
        // Rows are fitted after the frame that paints them.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        )
        const found = await page.evaluate(faultsOf, rounding)
        if (found.length > 0) faults[reference] = found
      }

      expect(references.length).toBeGreaterThanOrEqual(83)
      // Of an edge case a twentieth may be cut; of the demo content nothing is.
      expect(faults).toEqual({})
    },
    120_000,
  )
})
