import { MongoClient } from 'mongodb'
import { fingerprint } from '../seed/build-when-needed.ts'
import { databaseOn } from './mongodb.ts'
import { run, seedCommand, testSecret } from './run.ts'

const prefix = 'straks-demo-'
/** Stands in a template that was loaded to its end. */
const mark = 'straks-template-is-whole'

const template = () => prefix + fingerprint(['seed', 'collections', 'src']).slice(0, 16)

/**
 * The demo content in a database beside the tests' own, loaded once for all test files.
 * Made anew when seed or collections have changed.
 */
export async function loadDemoOnMongodb(server: string): Promise<void> {
  await onServer(server, async (client) => {
    const name = template()
    if ((await client.db(name).collection(mark).countDocuments()) > 0) return
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
    const old = databases.filter((one) => one.name.startsWith(prefix))
    for (const one of old) await client.db(one.name).dropDatabase()
    await run(seedCommand, {
      ...process.env,
      DATABASE_URL: databaseOn(server, name),
      PAYLOAD_SECRET: testSecret,
    })
    await client.db(name).collection(mark).insertOne({})
  })
}

/** Puts the demo content into an empty database; the app makes the indexes when it starts. */
export async function copyDemoOnMongodb(databaseUrl: string): Promise<void> {
  await onServer(databaseUrl, async (client) => {
    const from = client.db(template())
    for (const { name } of await from.listCollections({}, { nameOnly: true }).toArray()) {
      const rows = await from.collection(name).find().toArray()
      if (name !== mark && rows.length > 0) await client.db().collection(name).insertMany(rows)
    }
  })
}

async function onServer(url: string, act: (client: MongoClient) => Promise<void>): Promise<void> {
  const client = await MongoClient.connect(url)
  try {
    await act(client)
  } finally {
    await client.close()
  }
}
