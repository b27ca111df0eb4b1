import { createInterface } from 'node:readline'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { actorOf } from '../../src/access/actor.ts'
import { actOnArticle } from '../../src/publishing/act-on-article.ts'

/**
 * A process of its own that approves the guidance named on its standard input, as the
 * first editor: says "ready" when it has started, "begins" and "done" around each. It is there to be killed.
 */
const payload = await getPayload({ config })
const { docs } = await payload.find({
  collection: 'users',
  where: { email: { equals: 'editor@straks.example' } },
  depth: 0,
  overrideAccess: true,
})
const actor = actorOf(docs[0])
if (!actor) throw new Error('no editor')
console.log('ready')
for await (const articleId of createInterface({ input: process.stdin })) {
  const { contentHash } = await payload.findByID({
    collection: 'articles',
    id: articleId,
    depth: 0,
    overrideAccess: true,
  })
  console.log('begins')
  await actOnArticle(payload, {
    action: 'approve',
    articleId,
    actor,
    input: { contentHash: contentHash ?? '' },
    now: new Date(),
  })
  console.log('done')
}
process.exit(0)
