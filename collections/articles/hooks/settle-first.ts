import type { CollectionBeforeOperationHook, Payload } from 'payload'
import { settleArticle } from '../../../src/publishing/settle-acts.ts'

/** What an act left half-done is made whole before the text is changed: afterwards it would not be seen. */
export const settleFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!('id' in args)) return args
  if (operation === 'update') await settleArticle(req.payload, String(args.id))
  if (operation === 'restoreVersion') {
    for (const article of await articlesOf(req.payload, String(args.id))) {
      await settleArticle(req.payload, article)
    }
  }
  return args
}

/** The guidance that a version is of; none where there is no such version. */
async function articlesOf(payload: Payload, version: string): Promise<string[]> {
  const { docs } = await payload.findVersions({
    collection: 'articles',
    where: { id: { equals: version } },
    select: { parent: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ parent }) => String(parent))
}
