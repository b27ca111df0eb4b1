import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spellings } from '../../src/privacy/cpr.fixture.ts'
import { asUser, type Caller } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'

const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'))
const number = fc
  .tuple(twoDigits(1, 31), twoDigits(1, 12), twoDigits(0, 99), fc.integer({ min: 0, max: 9999 }))
  .map(([day, month, year, serial]) => ({
    date: day + month + year,
    serial: String(serial).padStart(4, '0'),
  }))
const ways = Object.values(spellings)
/** 10,000 numbers, each of the twenty spellings 500 times. */
const numbers = fc.sample(number, { numRuns: 10_000, seed: 11 }).map(({ date, serial }, at) => ({
  digits: date + serial,
  spelt: (ways[at % ways.length] ?? ways[0])?.(date, serial) ?? '',
}))
/** As many as an agent's question has room for. */
const perQuestion = 8
const questions = Array.from({ length: numbers.length / perQuestion }, (_, at) =>
  numbers
    .slice(at * perQuestion, (at + 1) * perQuestion)
    .map(({ spelt }) => spelt)
    .join(' og '),
)

/** What each spelling looks like, wherever in a text it begins; its digits plain or full-width. */
const finders = ways.map((spell) => {
  const shape = spell('111111', '1111')
    .replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll(/\p{Nd}/gu, String.raw`[\d０-９]`)
  return new RegExp(`(?=(${shape}))`, 'gu')
})
/** Ten digits of each thing that is spelt as a CPR number is. */
const numbersIn = (text: string): string[] =>
  finders.flatMap((finder) =>
    [...text.matchAll(finder)].map(([, found = '']) =>
      found.normalize('NFKC').replaceAll(/\D/g, ''),
    ),
  )

describe('a CPR number that is sent all the same', () => {
  let server: TestServer
  let agent: Caller
  /** Hashes and times of the demo look like numbers now and then. */
  let before: ReadonlySet<string>

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    agent = await asUser(server.address, 'agent@straks.example')
    before = new Set(numbersKept())
  }, 300_000)
  afterAll(() => server.stop())

  const told = new Set(numbers.map(({ digits }) => digits))
  /** All that is in the database, and all that the server wrote. */
  function kept(): string[] {
    const file = server.databaseUrl.replace('file:', '')
    const files = [file, `${file}-wal`].map((name) => readFileSync(name).toString('utf8'))
    return [...files, server.output()]
  }
  /** Those of the numbers that stand there. */
  const numbersKept = (): string[] =>
    kept()
      .flatMap(numbersIn)
      .filter((digits) => told.has(digits))

  it('reaches no log and no row, in 10,000 numbers and twenty spellings', async () => {
    // Whatever stood there would be seen.
    const seen = new Set(questions.flatMap(numbersIn))
    expect([...told].filter((digits) => !seen.has(digits))).toEqual([])

    const statuses = new Set<number>()
    const note = ({ status }: { status: number }) => void statuses.add(status)
    for (const [at, question] of questions.entries()) {
      note(await agent.get(`/api/search?q=${encodeURIComponent(question)}`))
      // By nines, so that every spelling has its turn.
      if (at % 9 !== 0) continue
      note(await agent.post('/api/misses', { query: question }))
      note(await agent.post('/api/searches', { query: question }))
      expect(await agent.post('/api/flags', { kind: 'missing', words: question })).toMatchObject({
        status: 422,
        codes: ['looks-like-cpr'],
      })
    }
    expect([...statuses].toSorted()).toEqual([200, 201])

    const leaks = numbersKept().filter((digits) => !before.has(digits))
    expect(leaks).toEqual([])
  }, 120_000)

  it('reaches no log and no row while it is being typed, in any spelling', async () => {
    const begun = ways.map((spell) => spell('310780', '123'))
    for (const part of begun) {
      const query = `zeppelin ${part}`
      const answers = [
        await agent.get(`/api/search?q=${encodeURIComponent(query)}`),
        await agent.post('/api/misses', { query }),
        await agent.post('/api/searches', { query }),
        await agent.post('/api/flags', { kind: 'missing', query }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([200, 201, 201, 201])
    }
    const all = kept().join('\n')
    expect(all).toContain('zeppelin')
    expect(begun.filter((part) => all.includes(part))).toEqual([])
  })
})
