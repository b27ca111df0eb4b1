import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../publishing/content-of.ts'
import type { GuidanceContent } from '../publishing/content.ts'
import { guidance } from '../publishing/guidance.fixture.ts'
import { wholeContent } from '../publishing/whole-content.fixture.ts'
import { articleFields, type ArticleRow } from './article-row.ts'

const references = ['BS02', 'BS03']
const idOf = (reference: string) => `id-of-${reference}`
const pointed = {
  articles: new Map(references.map((reference) => [reference, idOf(reference)])),
  topics: { get: (number: string) => (number === '' ? undefined : idOf(number)) },
}
const row = (content: GuidanceContent): ArticleRow => ({
  ...{ line: 2, article: null, seenHash: null, content },
  ...{ changeLine: null, reviewDate: null, wantedFrom: null, wantedTo: null },
})

describe('the fields of a row of guidance', () => {
  it('say exactly what the row says', () => {
    const anyContent = fc
      .record({
        related: fc.subarray(references),
        topic: fc.constantFrom('23.05.07', null),
        leads: fc.constantFrom(...references),
      })
      .map(({ leads, ...own }) => ({
        ...wholeContent(),
        ...own,
        askFirst: guidance().askFirst.map((question) => ({
          ...question,
          answers: question.answers.map((answer) => ({
            ...answer,
            ...{ leadsTo: 'guidance' as const, guidance: leads, row: null },
          })),
        })),
      }))
    fc.assert(
      fc.property(anyContent, (content) => {
        const names = {
          references: new Map(references.map((reference) => [idOf(reference), reference])),
          topics: new Map([[idOf('23.05.07'), '23.05.07']]),
        }
        expect(contentOf(articleFields(row(content), pointed), names)).toEqual(content)
      }),
    )
  })

  it('leave the number to the system where the row has none', () => {
    expect(articleFields(row(guidance({ reference: '' })), pointed)).not.toHaveProperty('reference')
    expect(articleFields(row(guidance({ reference: 'BS9' })), pointed).reference).toBe('BS9')
  })

  it('leave out what is not there yet, and a fagcenter that the row does not name', () => {
    const fields = articleFields(
      row(guidance({ related: ['BS02', 'XX99'], topic: '', centre: null })),
      pointed,
    )

    expect(fields).toMatchObject({ related: ['id-of-BS02'], topic: null })
    expect(fields.centre).toBeUndefined()
  })
})
