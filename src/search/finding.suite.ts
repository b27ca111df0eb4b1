import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchEngine } from './engine.ts'
import { find } from './find.ts'
import { found, type Guidance, references, searchOver, term } from './finding.fixture.ts'
import { emptyVocabulary } from './vocabulary.ts'

const container = { reference: 'AF01', title: 'Ny affaldscontainer', centre: 'affald' }
const passport = {
  reference: 'BS01',
  title: 'Forny pas',
  citizenPhrases: ['mit rejsedokument er udløbet'],
  shortAnswer: 'Bestil tid hos Borgerservice.',
  body: 'Medbring et fotografi.',
}
const pension = { reference: 'PE01', title: 'Ansøg om folkepension', audience: ['partner'] }
const moving = { reference: 'BS07', title: 'Flytning inden for Danmark' }
// How much a word tells shows only among others.
const others = [
  'Boligstøtte',
  'Sygedagpenge',
  'Hjælpemidler',
  'Aktindsigt',
  'Brevstemme',
  'Rotter',
  'Genbrugsplads',
  'Skoleindskrivning',
  'Beboerlicens',
  'Byggetilladelse',
  'Nabohøring',
  'Vielse',
  'Kontanthjælp',
  'Madservice',
  'Varmetillæg',
  'Snerydning',
].map((title, at) => ({ reference: `X${String(at)}`, title }))
const all = [container, passport, pension, moving, ...others]

/** What every engine must find, and in which order: the same on both. */
export function itFinds(start: () => SearchEngine): void {
  const over = (...guidance: Guidance[]) => searchOver(start(), guidance)

  describe('a guidance is found', () => {
    it.each([
      ['by its title', 'pas', 'BS01'],
      ['by its title in capitals', 'AFFALDSCONTAINER', 'AF01'],
      ['by what citizens say', 'rejsedokument', 'BS01'],
      ['by the short answer', 'borgerservice', 'BS01'],
      ['by the rest of the card', 'fotografi', 'BS01'],
      ['by its reference', 'pe01', 'PE01'],
      ['by its reference written apart', 'PE 01', 'PE01'],
      ['by the beginning of a word that is being typed', 'affaldscont', 'AF01'],
      ['by the beginning of the last word', 'forny pa', 'BS01'],
      ['by a word with a letter too many', 'folkepennsion', 'PE01'],
      ['by a word with a letter too few', 'folkepesion', 'PE01'],
      ['by a word with two wrong letters', 'folkepinsjon', 'PE01'],
      ['by a word with two letters swapped', 'folkepesnion', 'PE01'],
      ['by a word among filler', 'jeg skal have en affaldscontainer', 'AF01'],
      ['by another form of the word', 'flyttede', 'BS07'],
      ['by the verb of the noun', 'flytte', 'BS07'],
      ['by half of a compound', 'container', 'AF01'],
      ['by a compound written apart', 'affalds container', 'AF01'],
      ['by two words written together', 'fornypas', 'BS01'],
      ['in a long sentence with much beside the matter', longSentence, 'BS07'],
    ])('%s', async (_how, query, reference) => {
      expect((await found(await over(...all), query))[0]).toBe(reference)
    })

    it.each(['Bølgevænget', 'boelgevaenget', 'bolgevanget', 'BØLGEVÆNGET', 'Bølgevænget '])(
      'when Bølgevænget is spelt %s',
      async (query) => {
        const parts = await over(passport, { reference: 'TM01', title: 'Lys på Bølgevænget' })

        expect(await found(parts, query)).toEqual(['TM01'])
      },
    )
  })

  describe('nothing is found', () => {
    it.each(['', '   ', '!?', '🙂', 'jeg skal have ', 'hvad er det ', 'på om '])(
      'by what says nothing: %j',
      async (query) => {
        const { hits, total } = await find(await over(...all), query, { limit: 10 })

        expect([hits, total]).toEqual([[], 0])
      },
    )

    it.each(['pizza med ekstra ost', 'qwertyuiop', 'hvem vandt kampen i går'])(
      'by what no guidance is about: %s',
      async (query) => {
        expect(await found(await over(...all), query)).toEqual([])
      },
    )

    it('by a mistake in a short word or a number', async () => {
      const parts = await over({ title: 'Pas 2026' })

      expect(await found(parts, 'pus ')).toEqual([])
      expect(await found(parts, '2027 ')).toEqual([])
    })

    it('by a stop word, unless it may be the beginning of a word', async () => {
      const parts = await over({ reference: 'BS02', title: 'Omsorgstandpleje' }, pension)

      expect(await found(parts, 'om')).toEqual(['BS02'])
      expect(await found(parts, 'om ')).toEqual([])
    })
  })

  describe('the order', () => {
    it('puts the title before the text', async () => {
      const parts = await over(
        { reference: 'C', title: 'Skat', body: 'Husk flytning.' },
        { reference: 'B', title: 'Flytning' },
      )

      expect((await found(parts, 'flytning'))[0]).toBe('B')
    })

    it('puts what says everything at once before what says it here and there', async () => {
      const parts = await over(
        { reference: 'A', title: 'Udløbet kørekort', body: 'pas', citizenPhrases: ['nyt pas'] },
        { reference: 'B', title: 'Rejse', citizenPhrases: ['mit pas er udløbet'] },
      )

      expect((await found(parts, 'pas udløbet'))[0]).toBe('B')
    })

    it('puts the word itself before a compound that holds it', async () => {
      const parts = await over(
        { reference: 'A', title: 'Affaldscontainer' },
        { reference: 'B', title: 'Container på vejen' },
      )

      expect(await found(parts, 'container ')).toEqual(['B', 'A'])
    })

    it('is the same whatever order things were put in', async () => {
      const same = ['BS03', 'BS01', 'AF09', 'BS02'].map((reference) => ({ reference }))
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(same, { minLength: 4, maxLength: 4 }),
          async (guidance) => {
            expect(await found(await over(...guidance), 'forny pas')).toEqual([
              'AF09',
              'BS01',
              'BS02',
              'BS03',
            ])
          },
        ),
        { numRuns: 8 },
      )
    })
  })

  describe('what is asked for', () => {
    it('is shown up to the limit and counted in all', async () => {
      const parts = await over(...['BS01', 'BS02', 'BS03'].map((reference) => ({ reference })))

      const answer = await find(parts, 'pas', { limit: 2 })

      expect(references(answer)).toEqual(['BS01', 'BS02'])
      expect(answer.total).toBe(3)
    })

    it('keeps to one centre or one audience', async () => {
      const parts = await over(
        { reference: 'A', centre: 'borger', audience: ['citizen', 'business'] },
        { reference: 'B', centre: 'affald', audience: ['citizen'] },
      )

      expect(await found(parts, 'pas', { centre: 'affald' })).toEqual(['B'])
      expect(await found(parts, 'pas', { audience: 'business' })).toEqual(['A'])
      expect(await found(parts, 'pas', { centre: 'affald', audience: 'business' })).toEqual([])
    })

    it('may be anything that can be typed', async () => {
      const parts = await over(...all)
      const anyQuery = fc.oneof(
        fc.string({ maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 50 }),
        fc.string({ unit: fc.constantFrom(...Array.from('pasfornyæøå §1"')), maxLength: 50 }),
      )
      await fc.assert(
        fc.asyncProperty(anyQuery, fc.integer({ min: 1, max: 50 }), async (query, limit) => {
          const { hits, total } = await find(parts, query, { limit })

          expect(hits.length).toBeLessThanOrEqual(Math.min(limit, total))
        }),
        { numRuns: 60 },
      )
    }, 30_000)
  })

  describe("the editors' vocabulary", () => {
    it('leads from the citizen’s word to the official one, and says so', async () => {
      const terms = [term({ says: ['skraldespand'], means: ['affaldscontainer'] })]
      const parts = await searchOver(start(), all, { ...emptyVocabulary, terms })

      const { hits } = await find(parts, 'ny skraldespand', { limit: 10 })

      expect(hits[0]).toMatchObject({
        reference: 'AF01',
        found: { how: 'term', text: 'skraldespand → affaldscontainer' },
      })
    })

    it('forgives mistakes in the citizen’s word and takes its beginning', async () => {
      const terms = [term({ says: ['skraldespand'], means: ['affaldscontainer'] })]
      const parts = await searchOver(start(), all, { ...emptyVocabulary, terms })

      expect(await found(parts, 'skraldspand')).toEqual(['AF01'])
      expect(await found(parts, 'skralde')).toEqual(['AF01'])
    })

    it('puts a pinned guidance first, whatever ranks above it', async () => {
      const pins = [{ queries: ['nyt pas'], guidance: ['PE01'] }]
      const parts = await searchOver(start(), all, { ...emptyVocabulary, pins })

      expect((await found(parts, 'nye pas'))[0]).toBe('PE01')
      expect((await found(parts, 'nyt eller fornyet pas'))[0]).toBe('BS01')
    })

    it('passes over ignored words', async () => {
      const parts = await searchOver(start(), all, { ...emptyVocabulary, ignored: ['pas'] })

      expect(await found(parts, 'pas ')).toEqual([])
    })
  })

  it('says which engine answered', async () => {
    const engine = start()
    const parts = await searchOver(engine, all)

    expect((await find(parts, 'pas', { limit: 10 })).engine).toBe(engine.name)
  })
}

const longSentence =
  'borger fortæller at hendes kæreste har fået arbejde på fabrikken og at de derfor flytter sammen i august i hans gamle lejlighed'
