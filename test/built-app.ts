import { buildWhenNeeded } from '../seed/build-when-needed.ts'
import { skippedDatabases } from './databases.ts'

/** Before the tests that need a server: the app as it will run, built from these sources. */
export default function setup(): void {
  for (const name of skippedDatabases) console.log(`SKIPPED: integration tests on ${name}`)
  buildWhenNeeded()
}
