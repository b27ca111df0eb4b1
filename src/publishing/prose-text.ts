import { type RichText, type RichTextBlock, type RichTextInline, textFormats } from './rich-text.ts'

const formatNames = [
  { bit: textFormats.bold, name: 'fed' },
  { bit: textFormats.italic, name: 'kursiv' },
  { bit: textFormats.underline, name: 'understreget' },
] as const

/**
 * Prose with all that is seen of it, for comparing and for paper: a link as "tekst
 * (https://…)", an item of a list as "• tekst" or "1. tekst", and "[fed: tekst]".
 */
export const proseText = (prose: RichText | null): string =>
  (prose?.root.children ?? []).flatMap(linesOf).join('\n').trim()

function linesOf(block: RichTextBlock): string[] {
  if (block.type === 'paragraph') return [block.children.map(inlineText).join('')]
  return block.children.map(({ children }, at) => {
    const sign = block.listType === 'number' ? `${at + 1}.` : '•'
    return `${sign} ${children.map(inlineText).join('')}`
  })
}

function inlineText(node: RichTextInline): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type !== 'text') return `${node.children.map(inlineText).join('')} (${node.fields.url})`
  const names = formatNames.filter(({ bit }) => ((node.format ?? 0) & bit) !== 0)
  return names.length === 0
    ? node.text
    : `[${names.map(({ name }) => name).join(', ')}: ${node.text}]`
}
