import { randomBytes } from 'node:crypto'

/** A database the integration tests run on. */
export interface TestDatabase {
  name: string
  /** A fresh one each time; undefined: a SQLite file of the server's own. */
  url: () => string | undefined
}

const mongo = process.env.TEST_MONGODB_URL

/** SQLite always; MongoDB too where `TEST_MONGODB_URL` names a server (without a database). */
export const databases: TestDatabase[] = [
  { name: 'SQLite', url: () => undefined },
  ...(mongo === undefined || mongo === ''
    ? []
    : [
        {
          name: 'MongoDB',
          // A new name each time: dropping a database takes its unique indexes with it.
          url: () => `${mongo.replace(/\/+$/, '')}/straks-${randomBytes(4).toString('hex')}`,
        },
      ]),
]

/** Said once by the global setup: what this machine lacks is skipped aloud. */
export const skippedDatabases =
  databases.length === 1 ? ['MongoDB (TEST_MONGODB_URL is not set)'] : []
