import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

/** WCAG 2.2 AA, as far as a machine can tell. */
const wcag: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const violationsSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullish(),
      tags: z.array(z.string()),
      nodes: z.array(z.object({ html: z.string() })),
    }),
  ),
})

interface Unless {
  /** Selectors of what is not ours within the part. */
  but?: readonly string[]
  /** Names of axe's rules that do not fit here. */
  without?: readonly string[]
}

/**
 * What breaks WCAG 2.2 AA in a part of a page, as far as axe can tell, and what it calls serious
 * or critical besides; each with where it stands.
 *
 * @param part a selector; the whole page where none is given.
 */
export async function violationsIn(
  page: Page,
  part = 'html',
  { but = [], without = [] }: Unless = {},
): Promise<{ id: string; where: string[] }[]> {
  await page.evaluate(axe.source)
  const context = { include: [[part]], exclude: but.map((selector) => [selector]) }
  const options = {
    // By name: a rule that axe leaves out by itself, the size of what is pressed, is run too.
    runOnly: [...wcag, 'best-practice'],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  }
  const found = await page.evaluate(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`,
  )
  return violationsSchema
    .parse(found)
    .violations.filter(
      ({ impact, tags }) =>
        impact === 'serious' || impact === 'critical' || tags.some((tag) => wcag.includes(tag)),
    )
    .map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 160)) }))
}
