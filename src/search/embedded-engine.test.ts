import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embeddedEngine } from './embedded-engine.ts'
import type { SearchDocument, SearchEngine, SearchOptions } from './engine.ts'
import { document, references } from './search-document.fixture.ts'

async function engineWith(...documents: Partial<SearchDocument>[]): Promise<SearchEngine> {
  const engine = embeddedEngine()
  await engine.upsert(documents.map(document))
  return engine
}
const found = async (engine: SearchEngine, query: string, options?: Partial<SearchOptions>) =>
  references(await engine.search(query, { limit: 10, ...options }))

const container = { reference: 'AF01', title: 'Ny affaldscontainer', centre: 'affald' }
const passport = {
  reference: 'BS01',
  title: 'Forny pas',
  citizenPhrases: ['mit rejsedokument er udløbet'],
  shortAnswer: 'Bestil tid hos Borgerservice.',
  body: 'Medbring et fotografi.',
}
const pension = { reference: 'PE01', title: 'Ansøg om folkepension', audience: ['partner'] }

describe('the embedded engine', () => {
  it.each([
    ['the title', 'pas', 'BS01'],
    ['the title in capitals', 'AFFALDSCONTAINER', 'AF01'],
    ['what citizens say', 'rejsedokument', 'BS01'],
    ['the short answer', 'borgerservice', 'BS01'],
    ['the rest of the card', 'fotografi', 'BS01'],
    ['the reference', 'pe01', 'PE01'],
    ['the beginning of a word that is being typed', 'affaldscont', 'AF01'],
    ['the beginning of the last word', 'forny pa', 'BS01'],
    ['a word with a letter too many', 'folkepennsion', 'PE01'],
    ['a word with a letter too few', 'folkepesion', 'PE01'],
    ['a word with two wrong letters', 'folkepinsjon', 'PE01'],
    ['a word among filler', 'jeg skal have en affaldscontainer', 'AF01'],
  ])('finds by %s', async (_how, query, reference) => {
    const engine = await engineWith(container, passport, pension)

    expect(await found(engine, query)).toEqual([reference])
  })

  it.each(['Bølgevænget', 'boelgevaenget', 'bolgevanget', 'BØLGEVÆNGET', 'Bølgevænget '])(
    'finds Bølgevænget when it is spelt %s',
    async (query) => {
      const engine = await engineWith(passport, { reference: 'TM01', title: 'Lys på Bølgevænget' })

      expect(await found(engine, query)).toEqual(['TM01'])
    },
  )

  it.each(['gågade', 'gaagade', 'gagade', 'GÅGADEN'])('finds Gågaden by %s', async (query) => {
    const engine = await engineWith({ reference: 'TM01', title: 'Gågaden' }, passport)

    expect(await found(engine, query)).toEqual(['TM01'])
  })

  it.each(['', '   ', '!?', '🙂', 'jeg skal have ', 'hvad er det ', 'på om '])(
    'finds nothing by %j',
    async (query) => {
      const engine = await engineWith(container, passport, pension)

      expect(await engine.search(query, { limit: 10 })).toEqual({ hits: [], total: 0 })
    },
  )

  it('takes a stop word for the beginning of a word while it is being typed', async () => {
    const engine = await engineWith({ reference: 'BS02', title: 'Omsorgstandpleje' }, pension)

    expect(await found(engine, 'om')).toEqual(['BS02'])
    expect(await found(engine, 'om ')).toEqual([])
  })

  it('forgives no mistake in a short word or a number', async () => {
    const engine = await engineWith({ title: 'Pas 2026' })

    expect(await found(engine, 'pus ')).toEqual([])
    expect(await found(engine, '2027 ')).toEqual([])
  })

  it('puts the title before what citizens say, and that before the text', async () => {
    const engine = await engineWith(
      { reference: 'C', title: 'c', body: 'flytning' },
      { reference: 'B', title: 'b', citizenPhrases: ['flytning'] },
      { reference: 'A', title: 'flytning' },
    )

    expect((await found(engine, 'flytning')).slice(0, 2)).toEqual(['A', 'B'])
  })

  it('puts what says everything at once before what says it here and there', async () => {
    const engine = await engineWith(
      { reference: 'A', title: 'Udløbet kørekort', body: 'pas', citizenPhrases: ['nyt pas'] },
      { reference: 'B', title: 'Rejse', citizenPhrases: ['mit pas er udløbet'] },
    )

    expect((await found(engine, 'pas udløbet'))[0]).toBe('B')
  })

  it('answers with the same order whatever order things were put in', async () => {
    const same = ['BS03', 'BS01', 'AF09', 'BS02'].map((reference) => document({ reference }))
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(same, { minLength: 4, maxLength: 4 }),
        async (documents) => {
          const engine = await engineWith(...documents)

          expect(await found(engine, 'forny pas')).toEqual(['AF09', 'BS01', 'BS02', 'BS03'])
        },
      ),
    )
  })

  it('shows as many as asked for and counts them all', async () => {
    const engine = await engineWith(...['BS01', 'BS02', 'BS03'].map((reference) => ({ reference })))

    const answer = await engine.search('pas', { limit: 2 })

    expect(references(answer)).toEqual(['BS01', 'BS02'])
    expect(answer.total).toBe(3)
  })

  it('keeps to one centre or one audience when asked to', async () => {
    const engine = await engineWith(
      { reference: 'A', centre: 'borger', audience: ['citizen', 'business'] },
      { reference: 'B', centre: 'affald', audience: ['citizen'] },
    )

    expect(await found(engine, 'pas', { centre: 'affald' })).toEqual(['B'])
    expect(await found(engine, 'pas', { audience: 'business' })).toEqual(['A'])
    expect(await found(engine, 'pas', { centre: 'affald', audience: 'business' })).toEqual([])
  })

  it('answers whatever is typed', async () => {
    const engine = await engineWith(container, passport, pension)
    const anyQuery = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.string({ unit: fc.constantFrom(...Array.from('pasfornyæøå §1')), maxLength: 50 }),
    )
    await fc.assert(
      fc.asyncProperty(anyQuery, fc.integer({ min: 1, max: 50 }), async (query, limit) => {
        const { hits, total } = await engine.search(query, { limit })

        expect(hits.length).toBeLessThanOrEqual(Math.min(limit, total))
      }),
    )
  })
})

describe('the index', () => {
  it('forgets what was removed', async () => {
    const engine = await engineWith(container, passport)

    await engine.remove(['AF01', 'unknown'])

    expect(await found(engine, 'affaldscontainer')).toEqual([])
    expect(await engine.indexed()).toEqual([{ reference: 'BS01', version: 'a' }])
  })

  it('finds a changed guidance by its new words and not by its old', async () => {
    const engine = await engineWith(passport)

    await engine.upsert([document({ ...passport, version: 'b', title: 'Forny legitimation' })])

    expect(await found(engine, 'pas ')).toEqual([])
    expect(await found(engine, 'legitimation')).toEqual(['BS01'])
    expect(await engine.indexed()).toEqual([{ reference: 'BS01', version: 'b' }])
  })

  it('finds again what was removed and put back', async () => {
    const engine = await engineWith(passport)

    await engine.remove(['BS01'])
    await engine.upsert([document(passport)])

    expect(await found(engine, 'pas')).toEqual(['BS01'])
  })

  it('shares nothing with another engine', async () => {
    await engineWith(passport)

    expect(await found(await engineWith(), 'pas')).toEqual([])
  })
})
