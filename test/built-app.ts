import { buildWhenNeeded } from '../seed/build-when-needed.ts'
import { loadDemoOnMongodb } from './demo-on-mongodb.ts'
import { demoTemplate } from './demo-template.ts'
import { skippedMeilisearch } from './meilisearch.ts'
import { mongoServer, skippedDatabases } from './mongodb.ts'

/** Before the tests that need a server: the app as it will run, and the demo content. */
export default async function setup(): Promise<void> {
  for (const name of [...skippedDatabases, ...skippedMeilisearch]) {
    console.log(`SKIPPED: integration tests on ${name}`)
  }
  buildWhenNeeded()
  await demoTemplate()
  if (mongoServer !== undefined) await loadDemoOnMongodb(mongoServer)
}
