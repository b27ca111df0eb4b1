import type { Payload } from 'payload'
import type { GuidanceContent } from './content.ts'
import type { EditionRow } from './edition-row.ts'
import { rowsOfReferences } from './edition-rows.ts'
import { inForce } from './in-force.ts'

/** Guidance fetched at once, so that any number of it needs little memory. */
const atOnce = 100

/** Of some references, each edition that is in force at a moment, in their order; an end that was cancelled is none. */
export async function* everyInForce(
  payload: Payload,
  references: readonly string[],
  now: Date,
): AsyncGenerator<EditionRow & { content: GuidanceContent }> {
  for (let at = 0; at < references.length; at += atOnce) {
    const some = references.slice(at, at + atOnce)
    const rows = await rowsOfReferences(payload, some)
    for (const reference of some) {
      const standing = inForce(rows.get(reference) ?? [], now)
      if (!standing?.row.content) continue
      const validTo = standing.validTo?.toISOString() ?? null
      yield { ...standing.row, validTo, content: standing.row.content }
    }
  }
}
