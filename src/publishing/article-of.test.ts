import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleOf, type Pointed } from './article-of.ts'
import { contentOf } from './content-of.ts'
import type { GuidanceContent } from './content.ts'
import { guidance } from './guidance.fixture.ts'
import type { RichText } from './rich-text.ts'

const references = ['BS02', 'BS03']
const idOf = (reference: string) => `id-of-${reference}`
const pointed: Pointed = {
  articles: new Map(references.map((reference) => [reference, idOf(reference)])),
  topics: new Map([['23.05.07', 'id-of-topic']]),
}
const names = {
  references: new Map(references.map((reference) => [idOf(reference), reference])),
  topics: new Map([['id-of-topic', '23.05.07']]),
}

/** As the editor keeps it. */
const prose = (text: string): RichText => ({
  root: {
    ...{ type: 'root', version: 1, direction: null, format: '', indent: 0 },
    ...{ textFormat: 1, textStyle: '' },
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text }] }],
  },
})
const anyText = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
const anyContent: fc.Arbitrary<GuidanceContent> = fc
  .record({
    topic: fc.constantFrom('23.05.07', null),
    related: fc.subarray(references),
    shortAnswer: fc.option(anyText, { nil: null }),
    citizenPhrases: fc.array(anyText),
    exempt: fc.option(anyText.map(prose), { nil: null }),
    leads: fc.constantFrom(...references, null),
    until: fc.constantFrom('2026-03-29', '2026-12-31', null),
  })
  .map(({ leads, until, ...own }) =>
    guidance({
      ...own,
      ongoingCase: { ...guidance().ongoingCase, text: prose('Slå op.') },
      specialConsiderations: null,
      askFirst: [
        {
          question: 'Barn?',
          answers: [{ answer: 'Ja', leadsTo: 'guidance', guidance: leads, row: null, say: null }],
        },
      ],
      deadlinesAndFees: [
        { kind: 'fee', label: 'Pas', value: '893 kr.', validFrom: null, validTo: until },
      ],
    }),
  )

describe('a working copy made of a content', () => {
  it('says exactly what the content says', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(contentOf(articleOf(content, pointed), names)).toEqual(content)
      }),
    )
  })

  it('leaves out what it named and is no longer there', () => {
    const content = guidance({ related: ['BS02', 'XX99'], topic: '99.99.99' })

    expect(articleOf(content, pointed)).toMatchObject({ related: ['id-of-BS02'], topic: null })
  })
})
