import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const violationsSchema = z.object({
  violations: z.array(z.object({ id: z.string(), impact: z.string().nullish() })),
})

/**
 * Serious and critical violations that axe finds in a part of a page.
 *
 * @param part a selector.
 * @param but selectors of what is not ours within it.
 */
export async function violationsIn(
  page: Page,
  part = 'body',
  but: readonly string[] = [],
): Promise<string[]> {
  await page.evaluate(axe.source)
  const where = { include: [[part]], exclude: but.map((selector) => [selector]) }
  const found = await page.evaluate(`axe.run(${JSON.stringify(where)})`)
  return violationsSchema
    .parse(found)
    .violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map((violation) => violation.id)
}
