import fc from 'fast-check'
import type { RichText, RichTextInline } from '../publishing/rich-text.ts'
import {
  answerLeads,
  audiences,
  authorities,
  escalationActions,
  guidanceKinds,
  identifications,
  mandateLevels,
  marks,
  slots,
  termKinds,
} from '../publishing/guidance-terms.ts'
import { contactTypes } from '../routing/contact-types.ts'
import type { Portable } from './columns.ts'

const words = <Words extends Record<string, string>>(of: Words) =>
  fc.constantFrom(...(Object.keys(of) as (keyof Words & string)[]))

/** Text with everything in it that a notation could trip over. */
export const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'a',
            'Pas',
            ' ',
            '\n',
            '\n\n',
            '|',
            ' | ',
            '- ',
            '1. ',
            '**',
            '*',
            '__',
            '[',
            '](',
            ')',
          ],
          ...['json:', 'ikke relevant', '"', ';', "'", '=', '+', '@', '\r\n', '\\', '\t', 'æøå'],
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => !text.includes('\0'))
const said = fc.option(anyText)
const texts = fc.array(anyText, { maxLength: 4 })
const date = fc.option(
  fc.oneof(fc.constantFrom('2026-01-01', '2028-02-29', '1.2.2026', 'i morgen'), anyText),
)

const common = { version: 1 }
const block = { ...common, direction: null, format: '', indent: 0 }
const textNode = fc
  .record({ format: fc.constantFrom(0, 1, 2, 3, 8, 11), text: anyText })
  .map(({ format, text }) => ({
    ...{ ...common, type: 'text' as const, format, detail: 0, mode: 'normal', style: '' as const },
    text,
  }))
const inline: fc.Arbitrary<RichTextInline> = fc.oneof(
  textNode,
  fc.constant({ ...common, type: 'linebreak' as const }),
  fc
    .record({
      url: fc.constantFrom('https://borger.dk', '/v/BS01', 'tel:+4570101010', 'https://a.dk/(b)'),
      id: fc.option(fc.constant('6b09b6c2b2d9d957df4d5c84'), { nil: undefined }),
      children: fc.array(textNode, { maxLength: 2 }),
    })
    .map(({ url, id, children }) => ({
      ...{ ...block, version: 3, type: 'link' as const, children },
      ...(id !== undefined && { id }),
      fields: { linkType: 'custom' as const, newTab: false, url },
    })),
)
const inlines = fc.array(inline, { maxLength: 3 })
const prose: fc.Arbitrary<RichText | null> = fc.option(
  fc
    .array(
      fc.oneof(
        inlines.map((children) => ({
          ...{ ...block, type: 'paragraph' as const, textFormat: 0, textStyle: '', children },
        })),
        fc
          .record({
            kind: fc.constantFrom(
              { listType: 'bullet' as const, tag: 'ul' as const },
              { listType: 'number' as const, tag: 'ol' as const },
            ),
            items: fc.array(inlines, { maxLength: 3 }),
          })
          .map(({ kind, items }) => ({
            ...{ ...block, type: 'list' as const, start: 1, ...kind },
            children: items.map((children, at) => ({
              ...{ ...block, type: 'listitem' as const, value: at + 1, children },
            })),
          })),
      ),
      { maxLength: 3 },
    )
    .map((children) => ({ root: { ...block, type: 'root' as const, children } })),
)

/** Any guidance at all, sensible or not. */
export const anyPortable: fc.Arbitrary<Portable> = fc.record({
  content: fc.record({
    reference: anyText,
    kind: words(guidanceKinds),
    title: anyText,
    centre: said,
    topic: said,
    authority: fc.option(words(authorities)),
    authorityNote: said,
    audience: fc.array(words(audiences), { maxLength: 3 }),
    marks: fc.array(words(marks), { maxLength: 3 }),
    contactTypes: fc.array(words(contactTypes), { maxLength: 3 }),
    citizenPhrases: texts,
    notRelevant: fc.array(words(slots), { maxLength: 4 }),
    ongoingCase: fc.record({
      system: said,
      field: said,
      needsArchive: fc.boolean(),
      identification: fc.option(words(identifications)),
      citizenFollows: said,
      text: prose,
    }),
    shortAnswer: said,
    askFirst: fc.array(
      fc.record({
        question: said,
        answers: fc.array(
          fc.record({
            answer: said,
            leadsTo: fc.option(words(answerLeads)),
            guidance: said,
            row: fc.option(fc.integer({ min: 1, max: 40 })),
            say: said,
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
    selfServices: texts,
    exempt: prose,
    mandate: fc.record({
      level: fc.option(words(mandateLevels)),
      lookUpIn: said,
      may: texts,
      mayNot: texts,
    }),
    escalations: fc.array(
      fc.record({
        criterion: said,
        clarifyFirst: texts,
        action: fc.option(words(escalationActions)),
        contactPoint: said,
        sameDay: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    handOver: fc.record({ contactPoint: said, note: said }),
    deadlinesAndFees: fc.array(
      fc.record({
        kind: fc.option(words(termKinds)),
        label: said,
        value: said,
        validFrom: date,
        validTo: date,
      }),
      { maxLength: 3 },
    ),
    legalBasis: fc.array(fc.record({ act: said, section: said }), { maxLength: 3 }),
    specialConsiderations: prose,
    readyTexts: fc.record({ sms: said, chat: said, emailSubject: said, emailBody: said }),
    attachments: fc.array(fc.record({ name: said, url: said }), { maxLength: 2 }),
    related: texts,
  }),
  changeLine: said,
  reviewDate: date,
  wantedFrom: date,
  wantedTo: date,
})
