import type { SanitizedConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'

/**
 * Puts every collection under the policy table, those that Payload adds by itself
 * included: it leaves them open to any user, and the next version may add another.
 */
export async function closedByDefault(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    collection.access = { ...collection.access, ...accessFor(collection.slug) }
  }
  return config
}
