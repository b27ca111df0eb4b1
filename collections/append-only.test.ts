import { describe, expect, it } from 'vitest'
import { refuseChangesInDatabase } from './append-only.ts'

interface Call {
  collection: string
}

/** What a database adapter can do to rows, as far as these tests go. */
interface FakeAdapter {
  name: string
  create(call: Call): unknown
  find(call: Call): unknown
  updateOne(call: Call): unknown
  updateMany(call: Call): unknown
  deleteOne(call: Call): unknown
  deleteMany(call: Call): unknown
  upsert(call: Call): unknown
}

const fakeAdapter = (): FakeAdapter => {
  const answer = (verb: string) =>
    // Adapters keep their connection on `this`.
    function (this: FakeAdapter, { collection }: Call) {
      return `${this.name}: ${verb} ${collection}`
    }
  return {
    name: 'fake',
    create: answer('create'),
    find: answer('find'),
    updateOne: answer('updateOne'),
    updateMany: answer('updateMany'),
    deleteOne: answer('deleteOne'),
    deleteMany: answer('deleteMany'),
    upsert: answer('upsert'),
  }
}

/** Payload's adapter has a hundred members that are never looked at here. */
const guarded = (adapter: FakeAdapter): FakeAdapter => {
  const wall: { guard(adapter: FakeAdapter): object } = { guard: refuseChangesInDatabase }
  wall.guard(adapter)
  return adapter
}

const changing = ['updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'upsert'] as const

describe.each(['editions', 'article-events'])('the database, for %s', (collection) => {
  it.each(changing)('refuses %s', (method) => {
    const adapter = guarded(fakeAdapter())

    expect(() => adapter[method]({ collection })).toThrow(
      expect.objectContaining({ problems: [{ code: 'append-only' }] }),
    )
  })

  it.each(['create', 'find'] as const)('allows %s', (method) => {
    const adapter = guarded(fakeAdapter())

    expect(adapter[method]({ collection })).toBe(`fake: ${method} ${collection}`)
  })
})

describe('the database, for everything else', () => {
  it.each(changing)('still does %s', (method) => {
    const adapter = guarded(fakeAdapter())

    expect(adapter[method]({ collection: 'articles' })).toBe(`fake: ${method} articles`)
  })
})

describe('the wall', () => {
  it('is built on the adapter itself, so that nobody holds one without it', () => {
    const adapter = fakeAdapter()
    const wall: { guard(adapter: FakeAdapter): object } = { guard: refuseChangesInDatabase }

    expect(wall.guard(adapter)).toBe(adapter)
  })

  it('holds when it is built twice', () => {
    const adapter = guarded(guarded(fakeAdapter()))

    expect(() => adapter.deleteOne({ collection: 'editions' })).toThrow()
    expect(adapter.deleteOne({ collection: 'articles' })).toBe('fake: deleteOne articles')
  })
})
