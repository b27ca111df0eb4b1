import '../../seed/environment.ts'
import { getPayload, type Payload } from 'payload'
import { z } from 'zod'
import config from '../../payload.config.ts'
import { nextEdition } from '../../src/publishing/edition-row.ts'
import { syntheticGuidance } from './synthetic.ts'

const idSchema = z.object({ id: z.string() })

/**
 * A month ago: what was approved just now is news that each look for mail goes through again,
 * and what was approved half a year ago is all due for review at once.
 */
const approvedAt = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000)

/**
 * Puts so many synthetic guidance beside what the database of `DATABASE_URL` holds:
 * rows as publishing writes them, past the workflow, which is not what is measured.
 */
async function load(payload: Payload, count: number): Promise<void> {
  const { docs } = await payload.find({
    collection: 'centres',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [centre] = docs
  if (!centre) throw new Error('the demo content is not there')
  const transactionID = await payload.db.beginTransaction()
  const req = transactionID === null ? {} : { transactionID }
  for (const content of syntheticGuidance(count)) {
    const article = idSchema.parse(
      await payload.db.create({
        collection: 'articles',
        data: {
          reference: content.reference,
          title: content.title,
          kind: content.kind,
          centre: centre.id,
          state: 'published',
        },
        req,
      }),
    )
    const row = nextEdition([], {
      article: article.id,
      content: { ...content, centre: centre.id, selfServices: [] },
      approver: { id: 'bench', name: 'Bench', roles: ['editor'], centres: [] },
      at: approvedAt,
      changeLine: null,
      reason: null,
      forced: false,
    })
    await payload.db.create({ collection: 'editions', data: { ...row }, req })
  }
  if (transactionID !== null) await payload.db.commitTransaction(transactionID)
}

await load(await getPayload({ config }), Number(process.argv[2]))
process.exit(0)
