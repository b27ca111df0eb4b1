import type { CollectionAfterChangeHook } from 'payload'
import type { Article } from '../../payload-types.ts'
import { actorOf } from '../../../src/access/actor.ts'
import { isOtherLine } from '../../../src/publishing/change-line.ts'
import { logEvent } from '../../../src/publishing/log-event.ts'

/**
 * Logs who wrote what: a new guidance, and each change of its content and of what
 * is published with it. The seed,
 * which writes what was done on earlier days, says when in the request's context.
 */
export const logChange: CollectionAfterChangeHook<Article> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (
    operation === 'create' ||
    doc.contentHash !== previousDoc.contentHash ||
    isOtherLine(doc.changeLine, previousDoc.changeLine)
  ) {
    await logEvent(req.payload, {
      article: doc,
      action: operation === 'create' ? 'create' : 'edit',
      actor: actorOf(req.user),
      at: req.context.at instanceof Date ? req.context.at : new Date(),
      contentHash: doc.contentHash ?? null,
    })
  }
  return doc
}
