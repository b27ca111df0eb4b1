import * as z from 'zod/mini'
import {
  isAllowedLink,
  type RichText,
  type RichTextBlock,
  type RichTextInline,
  richTextSchema,
  textFormats,
} from '../publishing/rich-text.ts'
import { BadCell, type Notation } from './notation.ts'

/**
 * Prose in a cell: paragraphs with an empty line between, lists as lines that begin with
 * "- " or "1. ", **bold**, *italic*, __underlined__, [text](https://…). The id that the
 * editor gave a link stands where Markdown has its title.
 */
export const prose: Notation<RichText | null> = {
  empty: null,
  schema: z.nullable(richTextSchema),
  write: (value) => (value?.root.children ?? []).map(writeBlock).join('\n\n'),
  read: readProse,
}

const marks = [
  { sign: '**', bit: textFormats.bold },
  { sign: '__', bit: textFormats.underline },
  { sign: '*', bit: textFormats.italic },
] as const

function writeBlock(block: RichTextBlock): string {
  if (block.type === 'paragraph') return block.children.map(writeInline).join('')
  return block.children
    .map(({ children }, at) => {
      const sign = block.listType === 'number' ? `${at + 1}. ` : '- '
      return sign + children.map(writeInline).join('')
    })
    .join('\n')
}

function writeInline(node: RichTextInline): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'text') {
    const format = node.format ?? 0
    const signs = marks.filter(({ bit }) => (format & bit) !== 0).map(({ sign }) => sign)
    return signs.join('') + node.text + signs.toReversed().join('')
  }
  const id = node.id === undefined ? '' : ` "${node.id}"`
  return `[${node.children.map(writeInline).join('')}](${node.fields.url}${id})`
}

// As the editor leaves them, so that prose written in it comes back the very same.
const block = { version: 1, direction: null, format: '', indent: 0 } as const

/** @throws {BadCell} on a link that is not allowed. */
function readProse(text: string): RichText {
  const blocks = text.split(/\n{2,}/).flatMap(readBlocks)
  return { root: { ...block, type: 'root', children: blocks } }
}

const kinds = [
  { listType: 'bullet', tag: 'ul', sign: /^[-•*] +/ },
  { listType: 'number', tag: 'ol', sign: /^\d{1,3}[.)] +/ },
] as const

/** Lines of one block: runs of list items, and what lies between as paragraphs. */
function readBlocks(text: string): RichTextBlock[] {
  const runs: { kind: (typeof kinds)[number] | undefined; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const kind = kinds.find(({ sign }) => sign.test(line))
    const last = runs.at(-1)
    if (last && last.kind === kind) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs.map(({ kind, lines }) => (kind ? list(kind, lines) : paragraph(lines)))
}

const paragraph = (lines: readonly string[]): RichTextBlock => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: lines.flatMap((line, at): RichTextInline[] => [
    ...(at > 0 ? [{ version: 1, type: 'linebreak' } as const] : []),
    ...readInlines(line),
  ]),
})

const list = (
  { listType, tag, sign }: (typeof kinds)[number],
  lines: readonly string[],
): RichTextBlock => ({
  ...block,
  type: 'list',
  listType,
  start: 1,
  tag,
  children: lines.map((line, at) => ({
    ...block,
    type: 'listitem',
    value: at + 1,
    children: readInlines(line.replace(sign, '')),
  })),
})

const link = /\[([^\]]+)\]\(([^\s)]+)(?: "([^"]*)")?\)/

function readInlines(line: string): RichTextInline[] {
  const found = link.exec(line)
  if (!found) return readTexts(line)
  const [whole, words = '', url = '', id] = found
  if (!isAllowedLink(url)) {
    throw new BadCell('link-not-allowed', `Linket "${url}" er ikke tilladt.`)
  }
  return [
    ...readTexts(line.slice(0, found.index)),
    {
      ...block,
      version: 3,
      type: 'link',
      ...(id !== undefined && { id }),
      fields: { linkType: 'custom', newTab: false, url },
      children: readTexts(words),
    },
    ...readInlines(line.slice(found.index + whole.length)),
  ]
}

type TextNode = Extract<RichTextInline, { type: 'text' }>

/** Text with its marks; a sign without a partner is a character like any other. */
function readTexts(line: string, format = 0): TextNode[] {
  if (line === '') return []
  const found = marks
    .map((mark) => ({ ...mark, span: spanOf(line, mark.sign) }))
    .filter(({ bit }) => (format & bit) === 0)
    .reduce<{ bit: number; sign: string; span: readonly [number, number] } | undefined>(
      (best, { bit, sign, span }) =>
        span && (!best || span[0] < best.span[0]) ? { bit, sign, span } : best,
      undefined,
    )
  if (!found) return [textNode(line, format)]
  const { bit, sign, span } = found
  const [from, to] = span
  return [
    ...readTexts(line.slice(0, from), format),
    ...readTexts(line.slice(from + sign.length, to), format | bit),
    ...readTexts(line.slice(to + sign.length), format),
  ]
}

/** Where a mark opens and closes; nothing where it stands around nothing or beside a space. */
function spanOf(line: string, sign: string): readonly [number, number] | undefined {
  const from = line.indexOf(sign)
  if (from < 0) return undefined
  const to = line.indexOf(sign, from + sign.length)
  return to > from + sign.length ? [from, to] : undefined
}

const textNode = (text: string, format: number): TextNode => ({
  version: 1,
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})
