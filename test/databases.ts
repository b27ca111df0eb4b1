import { randomBytes } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { databaseOn, mongoServer } from './mongodb.ts'

/** A database the integration tests run on. */
export interface TestDatabase {
  name: string
  /** A fresh one each time, gone after the tests of the file; undefined: a SQLite file of the server's own. */
  url: () => string | undefined
}

const made: string[] = []

const mongoAt = (server: string): TestDatabase => ({
  name: 'MongoDB',
  url: () => {
    // A new name each time: dropping a database takes its unique indexes with it.
    const name = `straks-${randomBytes(4).toString('hex')}`
    made.push(name)
    return databaseOn(server, name)
  },
})

/** SQLite always; MongoDB too where the machine has one. */
export const databases: TestDatabase[] = [
  { name: 'SQLite', url: () => undefined },
  ...(mongoServer === undefined ? [] : [mongoAt(mongoServer)]),
]

// Forty demo contents at once are more than a small server holds in its memory.
afterAll(async () => {
  if (mongoServer === undefined || made.length === 0) return
  const client = await MongoClient.connect(mongoServer)
  for (const name of made) await client.db(name).dropDatabase()
  await client.close()
})
