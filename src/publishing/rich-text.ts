import { z } from 'zod'

/**
 * The only links prose may hold: the web, mail, telephone, and our own pages.
 * Payload's link field refuses blanks only, and its JSX converter prints any
 * `href`, so `javascript:` and `data:` must be stopped here.
 */
export const isAllowedLink = (url: string): boolean => {
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

const common = { version: z.number().optional() }
const blockCommon = {
  ...common,
  direction: z.enum(['ltr', 'rtl']).nullable().optional(),
  format: z.union([z.string(), z.number()]).optional(),
  indent: z.number().optional(),
}

const textNode = z.object({
  ...common,
  type: z.literal('text'),
  text: z.string(),
  format: z
    .number()
    .int()
    .refine((format) => (format & ~allowedFormats) === 0)
    .optional(),
  detail: z.number().optional(),
  mode: z.string().optional(),
  style: z.literal('').optional(),
})
const lineBreak = z.object({ ...common, type: z.literal('linebreak') })
const linkNode = z.object({
  ...blockCommon,
  type: z.enum(['link', 'autolink']),
  id: z.string().optional(),
  fields: z.object({
    linkType: z.literal('custom').optional(),
    newTab: z.boolean().optional(),
    url: z.string().refine(isAllowedLink, 'link'),
  }),
  children: z.array(z.discriminatedUnion('type', [textNode, lineBreak])),
})
const inline = z.discriminatedUnion('type', [textNode, lineBreak, linkNode])

const listItem = z.object({
  ...blockCommon,
  type: z.literal('listitem'),
  value: z.number().optional(),
  checked: z.boolean().optional(),
  children: z.array(inline),
})
const paragraph = z.object({
  ...blockCommon,
  type: z.literal('paragraph'),
  textFormat: z.number().optional(),
  textStyle: z.string().optional(),
  children: z.array(inline),
})
const list = z.object({
  ...blockCommon,
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number']),
  start: z.number().optional(),
  tag: z.enum(['ul', 'ol']).optional(),
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
    textFormat: z.number().optional(),
    textStyle: z.string().optional(),
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
