import type { CollectionBeforeDeleteHook } from 'payload'
import { takeForDeleting } from '../../../src/publishing/delete-or-publish.ts'

/** What was ever published is withdrawn, not deleted. */
export const refuseDeletingPublished: CollectionBeforeDeleteHook = ({ id, req }) =>
  takeForDeleting(req.payload, String(id), new Date())
