import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { isAllowedLink, richTextSchema } from '../../../src/publishing/rich-text.ts'
import { refusals } from '../../../src/errors.ts'

/** What people may use in prose; rich-text.ts refuses the rest, whoever sends it. */
export const proseEditor = lexicalEditor({
  admin: { hideGutter: true },
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          'name' in field && field.name === 'url' && field.type === 'text'
            ? {
                ...field,
                // Payload's own writes every address anew that it does not know: /v/SØ01, tel:.
                hooks: {},
                validate: (url: unknown) =>
                  (typeof url === 'string' && isAllowedLink(url)) ||
                  refusals['link-not-allowed'].message,
              }
            : field,
        ),
    }),
    InlineToolbarFeature(),
  ],
})

/** A field of prose: paragraphs, lists, bold, italic and safe links; nothing else. */
export const prose = (field: Pick<RichTextField, 'name' | 'label' | 'admin'>): RichTextField => ({
  ...field,
  type: 'richText',
  editor: proseEditor,
  validate: (value: unknown) =>
    value === null ||
    value === undefined ||
    richTextSchema.safeParse(value).success ||
    refusals['link-not-allowed'].message,
})
