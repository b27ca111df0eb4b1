import '../../seed/environment.ts'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { mainEngine, searchGround } from './runtime.ts'

/**
 * `npm run reindex`: builds Meilisearch's index anew beside the one in use and swaps
 * it in; agents search the old one meanwhile. The embedded engine is built at each
 * start and has nothing to rebuild.
 */
const payload = await getPayload({ config })
const engine = mainEngine(process.env, (message) => console.warn(message))
if (engine) {
  const { source, catalogue } = searchGround(payload)
  await source.refresh(true)
  await source.fill(catalogue, new Date())
  const documents = catalogue
    .indexed()
    .map(({ reference }) => catalogue.indexDocument(reference))
    .filter((document) => document !== undefined)
  await engine.rebuild(documents, (done) => {
    console.log(`${String(done)} of ${String(documents.length)} guidance`)
  })
  console.log('Swapped in.')
} else {
  console.log('MEILI_URL is not set: the embedded engine is built at each start.')
}
process.exit(0)
