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
  /** Those of the numbers that stand in the database or in what the server wrote. */
  function numbersKept(): string[] {
    const file = server.databaseUrl.replace('file:', '')
    const kept = [file, `${file}-wal`].map((name) => readFileSync(name).toString('utf8'))
    return [...kept, server.output()].flatMap((text) =>
      [...text.matchAll(/\d{6}[^\d]{0,3}\d{4}/g)]
        .map(([found]) => found.replaceAll(/\D/g, ''))
        .filter((digits) => told.has(digits)),
    )
  }

  it('reaches no log, no row and no index, in 10,000 numbers and twenty spellings', async () => {
    const statuses = new Set<number>()
    const note = ({ status }: { status: number }) => void statuses.add(status)
    for (const [at, question] of questions.entries()) {
      note(await agent.get(`/api/search?q=${encodeURIComponent(question)}`))
      if (at % 10 !== 0) continue
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
})
