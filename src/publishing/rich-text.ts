import * as z from 'zod/mini'

/** What browsers and mail programs still open. */
const longestLink = 2_000

/**
 * The only links prose may hold: the web, mail, telephone, and our own pages.
 * Payload's link field refuses blanks only, and its JSX converter prints any
 * `href`, so `javascript:` and `data:` must be stopped here.
 */
export const isAllowedLink = (url: string): boolean => {
  if (url.length > longestLink) return false
  if (/^\/(?![/\\])/.test(url)) return !/[\s\\]/.test(url)
  try {
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(url).protocol)
  } catch {
    return false
  }
}

/** Bits of Lexical's text `format`: bold, italic, underline. */
export const textFormats = { bold: 1, italic: 2, underline: 8 } as const
const allowedFormats = textFormats.bold | textFormats.italic | textFormats.underline

const common = { version: z.optional(z.number()) }
const blockCommon = {
  ...common,
  direction: z.optional(z.nullable(z.enum(['ltr', 'rtl']))),
  format: z.optional(z.union([z.string(), z.number()])),
  indent: z.optional(z.number()),
}

const textNode = z.object({
  ...common,
  type: z.literal('text'),
  text: z.string(),
  format: z.optional(z.int().check(z.refine((format) => (format & ~allowedFormats) === 0))),
  detail: z.optional(z.number()),
  mode: z.optional(z.string()),
  style: z.optional(z.literal('')),
})
const lineBreak = z.object({ ...common, type: z.literal('linebreak') })
const linkNode = z.object({
  ...blockCommon,
  type: z.enum(['link', 'autolink']),
  id: z.optional(z.string()),
  fields: z.object({
    linkType: z.optional(z.literal('custom')),
    newTab: z.optional(z.boolean()),
    url: z.string().check(z.refine(isAllowedLink, 'link')),
  }),
  children: z.array(z.discriminatedUnion('type', [textNode, lineBreak])),
})
const inline = z.discriminatedUnion('type', [textNode, lineBreak, linkNode])

const listItem = z.object({
  ...blockCommon,
  type: z.literal('listitem'),
  value: z.optional(z.number()),
  checked: z.optional(z.boolean()),
  children: z.array(inline),
})
const paragraph = z.object({
  ...blockCommon,
  type: z.literal('paragraph'),
  textFormat: z.optional(z.number()),
  textStyle: z.optional(z.string()),
  children: z.array(inline),
})
const list = z.object({
  ...blockCommon,
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number']),
  start: z.optional(z.number()),
  tag: z.optional(z.enum(['ul', 'ol'])),
  children: z.array(listItem),
})

/**
 * Prose as Lexical stores it, with a short allow-list: paragraphs, two kinds of
 * lists, bold, italic, underline and links. Anything else is refused on save.
 */
export const richTextSchema = z.object({
  root: z.object({
    ...blockCommon,
    type: z.literal('root'),
    textFormat: z.optional(z.number()),
    textStyle: z.optional(z.string()),
    children: z.array(z.discriminatedUnion('type', [paragraph, list])),
  }),
})
export type RichText = z.infer<typeof richTextSchema>
export type RichTextBlock = RichText['root']['children'][number]
export type RichTextInline = z.infer<typeof inline>

const inlineText = (node: RichTextInline): string => {
  if (node.type === 'text') return node.text
  return node.type === 'linebreak' ? '\n' : node.children.map(inlineText).join('')
}

/** The words alone, a line for each paragraph and list item; for search and for "is it empty?". */
export function plainText(richText: RichText | null | undefined): string {
  if (!richText) return ''
  return richText.root.children
    .flatMap((block) =>
      block.type === 'list'
        ? block.children.map((item) => item.children.map(inlineText).join(''))
        : [block.children.map(inlineText).join('')],
    )
    .join('\n')
    .trim()
}
