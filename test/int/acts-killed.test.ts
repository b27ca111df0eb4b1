import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFor } from '../../collections/database.ts'
import { actorOf } from '../../src/access/actor.ts'
import type { Actor } from '../../src/access/roles.ts'
import { type ActionInput, actOnArticle } from '../../src/publishing/act-on-article.ts'
import { rowsOfArticle } from '../../src/publishing/edition-rows.ts'
import { eventsWhere } from '../../src/publishing/event-rows.ts'
import { articleFaults } from '../../src/publishing/history-faults.ts'
import { settleActs } from '../../src/publishing/settle-acts.ts'
import type { Action } from '../../src/publishing/workflow.ts'
import { databases } from '../databases.ts'
import { Died, dying } from './dying.ts'
import { demoIn } from './mail-room.ts'

const { default: config } = await import('../../payload.config.ts')
const dayMs = 24 * 60 * 60 * 1000

/** What leads to where the action may be done, and what comes with it. */
const trials: Readonly<Record<Action, { first: readonly Action[]; input?: () => ActionInput }>> = {
  submit: { first: [] },
  requestChanges: { first: ['submit'] },
  approve: { first: ['submit'] },
  force: { first: [] },
  endorse: { first: ['force'] },
  confirm: {
    first: ['force'],
    input: () => ({ reviewDate: new Date(Date.now() + 90 * dayMs + Math.random() * dayMs) }),
  },
  withdraw: { first: ['force'] },
  cancel: { first: ['force'] },
}

describe.each(databases)('an act on $name whose process dies', (database) => {
  let payload: Payload
  let id: string
  let editor: Actor
  let editor2: Actor

  beforeAll(async () => {
    const databaseUrl = await demoIn(database)
    payload = await getPayload({
      config: config.then((built) => Object.assign({ ...built }, { db: databaseFor(databaseUrl) })),
      key: databaseUrl,
    })
    const { docs } = await payload.find({
      ...{ collection: 'articles', where: { reference: { equals: 'BS01' } } },
      ...{ depth: 0, overrideAccess: true },
    })
    id = docs[0]?.id ?? ''
    ;[editor, editor2] = await Promise.all([
      person('editor@straks.example'),
      person('editor2@straks.example'),
    ])
  }, 400_000)
  afterAll(() => payload.destroy())

  async function person(email: string): Promise<Actor> {
    const { docs } = await payload.find({
      ...{ collection: 'users', where: { email: { equals: email } } },
      ...{ depth: 0, overrideAccess: true },
    })
    const actor = actorOf(docs[0])
    if (!actor) throw new Error(`no ${email}`)
    return actor
  }
  const article = () =>
    payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
  const begun = new Date()
  let words = 0
  const write = async () => {
    words += 1
    await payload.update({
      ...{
        collection: 'articles',
        id,
        data: { shortAnswer: `Ny tekst ${words}.`, changeLine: 'Ny' },
      },
      ...{ depth: 0, overrideAccess: true },
    })
  }
  const act = async (through: Payload, action: Action, input: ActionInput = {}) => {
    const { contentHash } = await article()
    const whole = { contentHash: contentHash ?? '', reason: 'Fordi', ...input }
    await actOnArticle(through, {
      ...{ action, articleId: id, now: new Date(), input: whole },
      actor: action === 'endorse' ? editor2 : editor,
    })
  }

  /** What a reader of the history and of the worklist can see. */
  async function seen() {
    const [{ state, reviewDate, lastEdition, changedBy, submittedAt, unlogged }, rows, events] =
      await Promise.all([
        article(),
        rowsOfArticle(payload, id),
        eventsWhere(payload, { article: { equals: id } }),
      ])
    expect(
      articleFaults(
        rows.map(({ row }) => row),
        events,
      ),
    ).toEqual([])
    expect(unlogged ?? null).toBeNull()
    return {
      copy: { state, reviewDate, lastEdition, changedBy, submittedAt },
      rows: rows.length,
      events: events.map(({ action }) => action),
    }
  }

  /** Once more from a new text, up to where the action may be done. */
  async function prepare(action: Action, first: readonly Action[]) {
    if ((await article()).state === 'inReview') await act(payload, 'requestChanges')
    await write()
    for (const one of first) {
      const validFrom = new Date(Date.now() + dayMs)
      await act(payload, one, action === 'cancel' ? { validFrom } : {})
    }
  }

  it.each(Object.keys(trials) as Action[])(
    'has been done or not, and logged once or not at all: %s',
    async (action) => {
      const { first, input } = trials[action]
      await prepare(action, first)
      const living = dying(payload, { atCall: Infinity, isAfter: false })
      const before = await seen()
      await act(living.payload, action, input?.())
      const done = await seen()
      expect(done.events.length - before.events.length).toBe(1)
      const outcomes = new Set<string>()
      let start = done
      // Before a call is after the one before it.
      for (let atCall = 1; atCall <= living.calls(); atCall += 1) {
        if (start === done) {
          await prepare(action, first)
          start = await seen()
        }
        const mortal = dying(payload, { atCall, isAfter: true })
        await expect(act(mortal.payload, action, input?.())).rejects.toBeInstanceOf(Died)
        // Two processes at once, as they may be.
        await Promise.all([settleActs(payload, begun), settleActs(payload, begun)])
        const end = await seen()
        const happened = end.events.slice(start.events.length)
        if (happened.length === 0) expect(end).toEqual(start)
        else {
          expect(happened).toEqual([action])
          expect(end.rows - start.rows).toBe(done.rows - before.rows)
          expect(end.copy.state).toBe(done.copy.state)
          if (action !== 'endorse') expect(end.copy).not.toEqual(start.copy)
          start = done
        }
        outcomes.add(happened.length === 0 ? 'before' : 'after')
      }
      expect(outcomes).toEqual(new Set(['before', 'after']))
    },
    400_000,
  )

  it('has its event though the process died between a change of the text and the log', async () => {
    const before = await seen()
    const create = payload.create
    Object.assign(payload, { create: () => Promise.reject(new Died()) })
    await expect(write()).rejects.toBeInstanceOf(Died)
    Object.assign(payload, { create })
    expect((await article()).unlogged).toContain('"edit"')

    // The next change, of whatever process, finds it.
    await write()
    const after = await seen()
    expect(after.events.slice(before.events.length)).toEqual(['edit', 'edit'])
  })

  const changes = {
    'restores a version': async () => {
      const { shortAnswer } = await article()
      const { docs } = await payload.findVersions({
        ...{ collection: 'articles', where: { parent: { equals: id } }, sort: '-updatedAt' },
        ...{ limit: 5, depth: 0, overrideAccess: true },
      })
      const older = docs.find(({ version }) => version.shortAnswer !== shortAnswer)
      await payload.restoreVersion({
        ...{ collection: 'articles', id: older?.id ?? '', depth: 0, overrideAccess: true },
      })
    },
    'changes many at once': async () => {
      await payload.update({
        ...{ collection: 'articles', where: { id: { equals: id } } },
        ...{ data: { shortAnswer: `Rettet ${Date.now()}.` }, depth: 0, overrideAccess: true },
      })
    },
  }

  it.each(Object.keys(changes) as (keyof typeof changes)[])(
    'has its event too where the next change %s',
    async (change) => {
      const before = await seen()
      const create = payload.create
      Object.assign(payload, { create: () => Promise.reject(new Died()) })
      await expect(write()).rejects.toBeInstanceOf(Died)
      Object.assign(payload, { create })

      await changes[change]()
      const after = await seen()
      expect(after.events.slice(before.events.length)).toEqual(['edit', 'edit'])
    },
  )
})
