import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '../../../src/errors.ts'
import { hasEditions } from '../../../src/publishing/edition-rows.ts'

/** What was ever published is withdrawn, not deleted. */
export const refuseDeletingPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await hasEditions(req.payload, String(id))) throw new Refusal('already-published')
}
