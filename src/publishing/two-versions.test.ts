import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../collections/payload-types.ts'
import { contentOf } from './content-of.ts'
import { type Part, partNames, withTheirs } from './two-versions.ts'

const parts = Object.keys(partNames) as Part[]
const names = { references: new Map(), topics: new Map() }
const contentOfWhole = (article: Partial<Article>) => contentOf(article, names)

const anyArticle: fc.Arbitrary<Partial<Article>> = fc.record({
  title: fc.string(),
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
