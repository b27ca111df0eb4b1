import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { databases } from '../databases.ts'
import { run, testSecret } from '../run.ts'
import { demoIn } from './mail-room.ts'

const historySchema = z.object({
  rows: z.array(z.object({ type: z.string(), data: z.looseObject({ id: z.string() }) })),
})

describe.each(databases)('the whole history on $name', (database) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'straks-history-'))
  const file = (name: string) => path.join(folder, name)
  const command = (script: string, databaseUrl: string, ...args: string[]) =>
    run(['-C', 'production', 'seed/run.mjs', script, ...args], {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: testSecret,
    })
  const take = (databaseUrl: string, out: string, format = 'json') =>
    command(
      'src/exchange/export-command.ts',
      databaseUrl,
      'history',
      '--format',
      format,
      '--out',
      out,
    )
  const bring = (databaseUrl: string, from: string) =>
    command('src/exchange/import-command.ts', databaseUrl, from, '--history')
  const empty = (name: string) => database.url() ?? `file:${file(name)}`
  const rowsIn = (name: string) =>
    historySchema.parse(JSON.parse(readFileSync(file(name), 'utf8'))).rows
  const published = (name: string) =>
    rowsIn(name)
      .filter(({ type }) => type === 'edition' || type === 'event')
      .map(({ data: { updatedAt: _changes, ...data } }) => data)
  let demo: string

  beforeAll(async () => {
    demo = await demoIn(database)
    await take(demo, file('demo.json'))
  }, 400_000)

  it('comes into an empty system with equal checksums, and every one of them holds', async () => {
    const to = empty('new.db')
    await bring(to, file('demo.json'))

    expect(await command('src/exchange/verify-history.ts', to)).toContain('Everything fits.')
    await take(to, file('new.json'))
    expect(published('new.json').length).toBeGreaterThan(150)
    expect(published('new.json')).toEqual(published('demo.json'))
    const articles = (name: string) =>
      rowsIn(name)
        .filter(({ type }) => type === 'article')
        .map(({ data }) => data.contentHash)
    expect(articles('new.json')).toEqual(articles('demo.json'))
  }, 200_000)

  it('comes in from CSV as from JSON', async () => {
    const to = empty('csv.db')
    await take(demo, file('demo.csv'), 'csv')
    await bring(to, file('demo.csv'))

    await take(to, file('csv.json'))
    expect(published('csv.json')).toEqual(published('demo.json'))
  }, 200_000)

  it('is refused where anything is there already, and where a word of it was changed', async () => {
    await expect(bring(demo, file('demo.json'))).resolves.toContain('rows are in')
    const changed = readFileSync(file('demo.json'), 'utf8').replaceAll(
      'Du søger på borger.dk',
      'Du søger på nettet',
    )
    writeFileSync(file('changed.json'), changed)
    await expect(bring(empty('changed.db'), file('changed.json'))).rejects.toThrow(/passer ikke/)

    const other = empty('other.db')
    await command('seed/index.ts', other)
    await expect(bring(other, file('demo.json'))).rejects.toThrow(/tomt|er der allerede/)
  }, 300_000)

  it.runIf(database.name === 'MongoDB')(
    'goes from MongoDB to SQLite, and back',
    async () => {
      const onSqlite = `file:${file('moved.db')}`
      await bring(onSqlite, file('demo.json'))
      await take(onSqlite, file('moved.json'))
      const back = empty('back.db')
      await bring(back, file('moved.json'))
      await take(back, file('back.json'))

      for (const to of [onSqlite, back]) {
        expect(await command('src/exchange/verify-history.ts', to)).toContain('Everything fits.')
      }
      // Where MongoDB has nothing, SQLite has null.
      const said = (name: string) =>
        published(name).map((row) =>
          Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
        )
      expect(said('moved.json')).toEqual(said('demo.json'))
      expect(said('back.json')).toEqual(said('demo.json'))
    },
    300_000,
  )

  it.runIf(database.name === 'MongoDB')(
    'is refused from SQLite before anything is written: ids cannot be made anew',
    async () => {
      const [sqlite = database] = databases
      await take(await demoIn(sqlite), file('sqlite.json'))
      const to = empty('refused.db')

      await expect(bring(to, file('sqlite.json'))).rejects.toThrow(/kan ikke indlæses i MongoDB/)
      await take(to, file('refused.json'))
      expect(rowsIn('refused.json').filter(({ type }) => type !== 'head')).toEqual([])
    },
    200_000,
  )
})
