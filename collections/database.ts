import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Config } from 'payload'
import { refuseChangesInDatabase } from './append-only.ts'
import { givesNextNumber } from './articles/next-number.ts'
import { claimWhatIsChanged } from './edited-meanwhile.ts'
import { migrations } from './migrations/index.ts'

type Database = Config['db']

/**
 * The database behind Payload's one port.
 *
 * @param url `DATABASE_URL`: `mongodb://…`, `file:…` for a SQLite file, or
 *   empty for SQLite in `data/`.
 */
export function databaseFor(url = ''): Database {
  const database = url.startsWith('mongodb')
    ? // On a replica set Payload would open a transaction for each operation. What is right here
      // rests on single conditional writes and unique indexes (docs/decisions/0001), which
      // inside one collide with the transaction's own reading and end in an error.
      mongooseAdapter({ url, ensureIndexes: true, transactionOptions: false })
    : sqliteIn(url === '' ? `file:${path.resolve('data', 'straks.db')}` : url)
  return guarded(database)
}

function sqliteIn(url: string): Database {
  if (url.startsWith('file:'))
    mkdirSync(path.dirname(url.slice('file:'.length)), { recursive: true })
  const database = sqliteAdapter({
    client: { url },
    // Ids are strings on both databases.
    idType: 'uuidv7',
    // The schema follows the migrations, in development and tests too.
    push: false,
    prodMigrations: migrations,
    migrationDir: path.resolve('collections', 'migrations'),
    wal: true,
    busyTimeout: 5000,
  })
  return knowingMigrations(database)
}

/** By itself Payload looks for the migrations as files in TypeScript, which Node 20 cannot read. */
const knowingMigrations = (database: Database): Database => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    const { migrate } = adapter
    const all = async (): Promise<void> => {
      await Reflect.apply(migrate, adapter, [{ migrations }])
    }
    return Object.assign(adapter, { migrate: all })
  },
})

const guarded = (database: Database): Database => ({
  ...database,
  init: (args) => givesNextNumber(claimWhatIsChanged(refuseChangesInDatabase(database.init(args)))),
})
