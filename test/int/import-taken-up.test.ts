import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFor } from '../../collections/database.ts'
import type { User } from '../../collections/payload-types.ts'
import { actorOf } from '../../src/access/actor.ts'
import type { Actor } from '../../src/access/roles.ts'
import { beginImport, finishImports, leaseOf } from '../../src/exchange/apply-import.ts'
import { importOf, keepImport, progressOf } from '../../src/exchange/import-job.ts'
import { previewImport } from '../../src/exchange/preview-import.ts'
import { databases } from '../databases.ts'
import { testSecret } from '../run.ts'
import { Died, dying } from './dying.ts'
import { demoIn } from './mail-room.ts'

process.env.PAYLOAD_SECRET ??= testSecret
const { default: config } = await import('../../payload.config.ts')

describe.each(databases)('an import on $name whose process dies', (database) => {
  let payload: Payload
  let author: Actor

  beforeAll(async () => {
    const url = await demoIn(database)
    payload = await getPayload({
      config: config.then((built) => Object.assign({ ...built }, { db: databaseFor(url) })),
      key: url,
    })
    author = await person('author@straks.example')
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

  /** Three drafts that lead to each other, looked at and not let in yet. */
  async function look(prefix: string): Promise<string> {
    const [one, two, three] = ['1', '2', '3'].map((end) => `${prefix}${end}`)
    const csv = `Nummer;Titel;Beslægtede vejledninger\n${one};A;${two}\n${two};B;${three}\n${three};C;${one}`
    const file = () =>
      Promise.resolve({ bytes: new TextEncoder().encode(csv), fileName: 'prøve.csv' })
    const { id } = await previewImport(payload, 'articles', {
      ...{ file, actor: author, mayUpdate: true, now: new Date() },
    })
    return id
  }
  async function letIn(through: Payload, id: string): Promise<void> {
    const { work } = await beginImport(through, id, author)
    await work
  }
  /** Lets in through a process that dies at one of its calls, and whose lease has run out since. */
  async function dieIn(id: string, atCall: number): Promise<void> {
    const mortal = dying(payload, { atCall, isAfter: true })
    await expect(letIn(mortal.payload, id)).rejects.toBeInstanceOf(Died)
    await payload.db.updateMany({
      collection: 'leases',
      where: { name: { equals: leaseOf(id) } },
      data: { until: new Date(0).toISOString() },
    })
  }
  const progress = async (id: string) => progressOf(await importOf(payload, id, author))
  async function drafts(prefix: string) {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { reference: { like: prefix } },
      sort: 'reference',
      pagination: false,
      depth: 1,
      overrideAccess: true,
    })
    return docs.map(({ reference, related }) => ({
      reference: reference.slice(prefix.length),
      related: (related ?? []).map((one) => typeof one === 'object' && one.reference.slice(-1)),
    }))
  }
  const whole = [
    { reference: '1', related: ['2'] },
    { reference: '2', related: ['3'] },
    { reference: '3', related: ['1'] },
  ]

  it('comes to its end by itself, or has not begun', async () => {
    const living = dying(payload, { atCall: Infinity, isAfter: false })
    await letIn(living.payload, await look('BSLEV'))
    expect(await drafts('BSLEV')).toEqual(whole)

    const outcomes = new Set<string>()
    for (let atCall = 1; atCall <= living.calls(); atCall += 1) {
      const prefix = `BSD${String(atCall).padStart(3, '0')}X`
      const id = await look(prefix)
      await dieIn(id, atCall)
      // Two processes at once, as they may be.
      await Promise.all([finishImports(payload), finishImports(payload)])
      await finishImports(payload)

      const { state, done, failures } = await progress(id)
      if (state === 'seen') expect(await drafts(prefix)).toEqual([])
      else {
        expect({ state, done, failures }).toEqual({ state: 'applied', done: 3, failures: [] })
        expect(await drafts(prefix)).toEqual(whole)
      }
      outcomes.add(state)
    }
    expect(outcomes).toEqual(new Set(['seen', 'applied']))
  }, 400_000)

  it('is left to whoever is at work on it', async () => {
    const id = await look('BSHELD')
    await dieIn(id, 6)
    await payload.db.updateMany({
      collection: 'leases',
      where: { name: { equals: leaseOf(id) } },
      data: { until: new Date(Date.now() + 60_000).toISOString() },
    })

    await finishImports(payload)

    expect((await progress(id)).state).toBe('applying')
  })

  it.each<[string, Partial<User>, Partial<User>]>([
    ['has been closed', { deactivated: true }, { deactivated: false }],
    ['has lost the right', { roles: ['agent'] }, { roles: ['author'] }],
  ])('ends, and says so, where the account of who let it in %s', async (why, change, back) => {
    const prefix = change.deactivated ? 'BSLUK' : 'BSRET'
    const id = await look(prefix)
    await dieIn(id, 6)
    const before = await drafts(prefix)
    const alter = (data: Partial<User>) =>
      payload.update({
        ...{ collection: 'users', id: author.id, data, depth: 0, overrideAccess: true },
      })
    await alter(change)
    await finishImports(payload)
    await alter(back)
    await finishImports(payload)

    const { state, failures } = await progress(id)
    expect(state, why).toBe('applied')
    expect(failures).toMatchObject([{ line: null, code: 'not-allowed' }])
    expect(await drafts(prefix)).toEqual(before)
  })

  it('ends, and says so, where it is a history and something else came in meanwhile', async () => {
    const admin = await person('admin@straks.example')
    const id = await keepImport(payload, [], {
      ...{ kind: 'editions', fileName: 'historik.json', actor: admin },
      ...{ now: new Date(), toWrite: 0 },
    })
    const { work } = await beginImport(payload, id, admin)
    await work

    expect(progressOf(await importOf(payload, id, admin))).toMatchObject({
      state: 'applied',
      failures: [{ line: null, code: 'not-empty' }],
    })
  })
})
