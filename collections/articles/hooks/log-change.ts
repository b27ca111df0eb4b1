import type { CollectionAfterChangeHook } from 'payload'
import type { Article } from '../../payload-types.ts'
import { logNoted } from '../../../src/publishing/noted-event.ts'

/** Logs what the write has noted; see keep-system-fields.ts. */
export const logChange: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  await logNoted(req.payload, doc, req)
  return { ...doc, unlogged: null }
}
