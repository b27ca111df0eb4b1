import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policy, reach, type Reach } from '../../src/access/policy.ts'
import { asUser, type Caller, request } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { type Attempt, attemptsAt, operations, type Target } from './attempts.ts'
import { callersOf, everyone, type Who } from './everyone.ts'
import { docIn, docsIn, firstWindowIn } from './guidance-answer.ts'
import { expectRefusal, noRight } from './refusal.ts'
import { demoWithOldData } from './with-old-data.ts'
import { type Known, knownRecords, sampleRow } from './sample-rows.ts'
import { hasAccounts, hasBulkEdit, hasNoRoutes, isMadeAtDesk, slugs } from './the-config.ts'

let server: TestServer
let callers: Record<Who, Caller>
let author2: Caller
let editor2: Caller
let known: Known

beforeAll(async () => {
  server = await startTestServer({ databaseUrl: await demoWithOldData() })
  callers = await callersOf(server.address)
  author2 = await asUser(server.address, 'author2@straks.example')
  editor2 = await asUser(server.address, 'editor2@straks.example')
  known = await knownRecords(callers.editor)
  await callers.author.post('/api/payload-preferences', { key: 'en-noegle', value: {} })
}, 300_000)
afterAll(() => server.stop())

const reachOf = (act: string, who: Who): Reach => (who === 'nobody' ? 'no' : reach(act, [who]))

/** A new row of a collection, made by someone who may. */
async function rowBy(maker: Caller, slug: string): Promise<string> {
  const centre = maker === author2 ? { centre: known.otherCentre } : {}
  const row = { ...sampleRow(slug, known, maker.id), ...centre }
  return docIn((await maker.post(`/api/${slug}`, row)).body).id
}

/** A row that is there already; of collections that nobody can look into, a guess. */
async function anyRow(slug: string): Promise<string> {
  const reader = reachOf(`${slug}.read`, 'editor') === 'no' ? callers.admin : callers.editor
  const { status, body } = await reader.get(`/api/${slug}?limit=1`)
  return (status === 200 ? docsIn(body)[0]?.id : undefined) ?? '1'
}

let raised = 0
/** A flag on guidance, by an agent. */
async function raisedOn(reference: string, reader: Caller): Promise<string> {
  const words = `Prøve ${(raised += 1)}`
  await callers.agent.post('/api/flags', { kind: 'wrong', reference, words })
  return (
    docsIn(
      (await reader.get(`/api/flags?where[words][equals]=${encodeURIComponent(words)}`)).body,
    )[0]?.id ?? ''
  )
}

/** A call-back for guidance, by an agent. */
async function bookedOn(reference: string, reader: Caller): Promise<string> {
  const { body } = await callers.agent.get(`/api/guidance/${reference}`)
  const from = firstWindowIn(body)
  await callers.agent.post('/api/callbacks', { reference, from, phone: '20304050' })
  return docsIn((await reader.get('/api/callbacks?limit=1')).body)[0]?.id ?? ''
}

/** What an operation is tried on: the caller's own where there is such a thing, and another's. */
async function targetFor(slug: string, who: Who): Promise<Target> {
  const caller = callers[who]
  const rows: Record<string, () => Promise<{ own: string; other: string }>> = {
    users: async () => ({
      own: caller.id || author2.id,
      other:
        docsIn((await callers.admin.get('/api/users?where[email][like]=kultur')).body)[0]?.id ?? '',
    }),
    articles: async () => ({
      own: await rowBy(callers.author, slug),
      other: await rowBy(author2, slug),
    }),
    flags: async () => ({
      own: await raisedOn('BS01', callers.editor),
      other: await raisedOn('AF01', callers.editor),
    }),
    callbacks: async () => ({
      own: await bookedOn('BS07', callers.author),
      other: await bookedOn('AF01', author2),
    }),
    // Of next week: nobody is lent a role while rights are tried.
    'stand-ins': async () => {
      const [from, to] = [7, 8].map((days) => new Date(Date.now() + days * 86_400_000))
      await editor2.post('/api/stand-ins/name', { standIn: author2.id, from, to })
      const id = await anyRow(slug)
      return { own: id, other: id }
    },
    'payload-locked-documents': async () => ({
      own: await rowBy(editor2, slug),
      other: await rowBy(editor2, slug),
    }),
    'payload-preferences': async () => ({
      own: await rowBy(reachOf(`${slug}.create`, who) === 'no' ? editor2 : caller, slug),
      other: await rowBy(editor2, slug),
    }),
  }
  const existing = async () => {
    const id = await anyRow(slug)
    return { own: id, other: id }
  }
  return { slug, caller, known, ...(await (rows[slug] ?? existing)()) }
}

const succeeded = ({ request: about, answer }: Attempt) => {
  expect(answer.status, `${about} → ${JSON.stringify(answer.body).slice(0, 200)}`).toBeLessThan(300)
}

/** Refused; where the collection has no routes at all, not found. */
const refused = ({ request: about, answer }: Attempt, slug: string) => {
  // Our own routes for contacts ask who it is first.
  expectRefusal(answer, hasNoRoutes(slug) ? [404, 401] : noRight, about)
}

/** Refused, not found, or a list without it: who reaches only their own sees nothing of others'. */
const outOfReach = ({ request: about, answer }: Attempt) => {
  if (answer.status === 200) expect(docsIn(answer.body), about).toEqual([])
  else expectRefusal(answer, [...noRight, 404], about)
}

const sentences: Record<Reach, string> = {
  no: 'does not let',
  own: 'lets, in what is their own and no further,',
  all: 'lets',
}
const cases = slugs.flatMap((slug) =>
  // Who has no account cannot be locked out.
  operations
    .filter((name) => name !== 'unlock' || hasAccounts(slug))
    .filter((name) => name !== 'create' || !isMadeAtDesk(slug))
    .flatMap((operation) =>
      everyone.map((who) => {
        const reached = reachOf(`${slug}.${operation}`, who)
        return { slug, operation, who, reached }
      }),
    ),
)

describe('the running app', () => {
  it('has a row of the table for nothing that does not exist', () => {
    const named = new Set(Object.keys(policy).map((act) => act.slice(0, act.indexOf('.'))))

    expect([...named].filter((slug) => !slugs.includes(slug))).toEqual([])
  })

  for (const { slug, operation, who, reached } of cases) {
    it(`${sentences[reached]} ${who} ${operation} ${slug}`, async () => {
      const attempts = await attemptsAt(operation, await targetFor(slug, who))

      expect(attempts.length).toBeGreaterThan(0)
      for (const attempt of attempts) {
        if (reached === 'no') refused(attempt, slug)
        else if (reached === 'all' || attempt.isOwn) succeeded(attempt)
        else outOfReach(attempt)
      }
    })
  }

  it.each(slugs.filter((slug) => !hasBulkEdit(slug)))(
    'lets nobody change %s in bulk, whatever their rights',
    async (slug) => {
      const { own, other } = await targetFor(slug, 'editor')
      for (const who of everyone) {
        const path = `/api/${slug}?where[id][in]=${own},${other}`
        expectRefusal(await callers[who].patch(path, { reason: 'x' }), noRight, `${who} ${path}`)
      }
    },
  )
})

describe('the admin panel', () => {
  for (const who of everyone) {
    const reached = reachOf('users.admin', who)
    it(`${sentences[reached]} ${who} in`, async () => {
      const { token } = callers[who]
      const answer = await request(server.address, 'GET', '/admin', token ? { token } : {})
      const isSentAway = answer.status === 307 || String(answer.body).includes('NEXT_REDIRECT')

      expect(isSentAway).toBe(reached === 'no')
      if (reached !== 'no') expect(answer.status).toBe(200)
    })
  }
})
