import type { CollectionBeforeOperationHook } from 'payload'
import { settleArticle } from '../../../src/publishing/settle-acts.ts'

/** What an act left half-done is made whole before the text is changed: afterwards it would not be seen. */
export const settleFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update' && 'id' in args) await settleArticle(req.payload, String(args.id))
  return args
}
