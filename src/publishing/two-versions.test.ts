import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../collections/payload-types.ts'
import { notInWords } from './card-diff.ts'
import type { GuidanceContent } from './content.ts'
import { contentOf } from './content-of.ts'
import { prose } from './guidance.fixture.ts'
import {
  isSamePart,
  type Part,
  partNames,
  partsInTwo,
  type Version,
  withTheirs,
} from './two-versions.ts'
import { cardWith, wholeContent } from './whole-content.fixture.ts'

const parts = Object.keys(partNames) as Part[]
const names = { references: new Map(), topics: new Map() }
const contentOfWhole = (article: Partial<Article>) => contentOf(article, names)

const anyArticle: fc.Arbitrary<Partial<Article>> = fc.record({
  title: fc.string(),
  reference: fc.constantFrom('BS01', 'BS02'),
  shortAnswer: fc.option(fc.string(), { nil: null }),
  centre: fc.constantFrom('borger', 'affald'),
  citizenPhrases: fc.array(fc.string()),
  marks: fc.subarray(['payment', 'signature'] as const),
  notRelevant: fc.subarray(['exempt', 'legalBasis', 'askFirst'] as const),
  legalBasis: fc.array(fc.record({ act: fc.string() })),
  changeLine: fc.option(fc.string(), { nil: null }),
  updatedAt: fc.constantFrom('2026-06-01T10:00:00.000Z', '2026-06-02T10:00:00.000Z'),
})

describe('two versions of one working copy', () => {
  it('are mine where nothing of theirs is taken, and saved over theirs', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, (mine, theirs) => {
        const merged = withTheirs(mine, theirs, [])

        expect(contentOfWhole(merged)).toEqual(contentOfWhole(mine))
        expect(merged.basedOn).toBe(theirs.updatedAt)
      }),
    )
  })

  it('are theirs where every part is taken: no field is forgotten', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, (mine, theirs) => {
        const merged = withTheirs(mine, theirs, parts)
        const inOrder = (article: Partial<Article>) => ({
          ...contentOfWhole(article),
          notRelevant: contentOfWhole(article).notRelevant.toSorted(),
        })

        expect(inOrder(merged)).toEqual(inOrder(theirs))
        expect(merged.changeLine).toBe(theirs.changeLine)
      }),
    )
  })

  it('keep each part whole: one that is taken changes no other', () => {
    const mine = { shortAnswer: 'Min', title: 'Min titel', notRelevant: ['exempt' as const] }
    const theirs = { shortAnswer: 'Din', title: 'Din titel', notRelevant: [] }

    expect(withTheirs(mine, theirs, ['shortAnswer'])).toMatchObject({
      shortAnswer: 'Din',
      title: 'Min titel',
      notRelevant: ['exempt'],
    })
    expect(withTheirs(mine, theirs, ['exempt']).notRelevant).toEqual([])
  })
})

describe('what two versions differ in', () => {
  const versionOf = (content: GuidanceContent, article: Partial<Article> = {}): Version => ({
    article,
    card: cardWith(content),
  })
  const content = wholeContent()

  it('is nothing where both hold the same', () => {
    expect(partsInTwo(versionOf(content), versionOf(wholeContent()))).toEqual([])
  })

  it('is a part that is set otherwise, though the words are the same', () => {
    const aligned = { ...content, exempt: { root: { ...prose('Ring.').root, format: 'center' } } }
    const [part, ...others] = partsInTwo(
      versionOf({ ...content, exempt: prose('Ring.') }),
      versionOf(aligned),
    )

    expect(others).toEqual([])
    expect(part).toMatchObject({ part: 'exempt', mine: 'Ring.' })
    expect(part?.theirs).toContain(notInWords)
  })

  it('tells dates by the clock in Denmark, and the hour that is wished for', () => {
    const mine = { changeLine: '', wantedFrom: '2026-11-30T23:00:00.000Z' }
    const theirs = {
      changeLine: null,
      wantedFrom: '2026-12-01T08:30:00.000Z',
      reviewDate: '2027-06-14T22:00:00.000Z',
    }

    expect(partsInTwo(versionOf(content, mine), versionOf(content, theirs))).toEqual([
      {
        part: 'plan',
        name: 'Ændringslinje og datoer',
        mine: 'Ønskes gyldig fra 1. december 2026 kl. 0.00',
        theirs: 'Kontroldato 15. juni 2027\nØnskes gyldig fra 1. december 2026 kl. 9.30',
      },
    ])
  })

  it('is the number that a colleague gave it: theirs is taken, and mine is kept, where it is chosen', () => {
    const [mine, theirs] = [{ reference: ' BS01' }, { reference: 'BS77' }]

    expect(partsInTwo(versionOf(content, mine), versionOf(content, theirs))).toEqual([
      { part: 'number', name: 'Nummer', mine: 'BS01', theirs: 'BS77' },
    ])
    expect(withTheirs(mine, theirs, ['number']).reference).toBe('BS77')
    expect(isSamePart('number', { reference: 'BS01' }, { reference: 'BS01' })).toBe(true)
    expect(isSamePart('number', { reference: 'BS01' }, theirs)).toBe(false)
    expect(partsInTwo(versionOf(content, mine), versionOf(content, { reference: 'BS01' }))).toEqual(
      [],
    )
  })

  it('is not an empty line of change and none', () => {
    const [empty, none] = [{ changeLine: '' }, { changeLine: null }]

    expect(partsInTwo(versionOf(content, empty), versionOf(content, none))).toEqual([])
  })
})
