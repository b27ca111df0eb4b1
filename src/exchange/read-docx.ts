import mammoth from 'mammoth'
import { type Unpacked, zippedAgain } from './open-zip.ts'
import { badFile, bounded, type Table } from './table.ts'

interface Setting {
  /** Heading of each column. */
  headings: readonly string[]
  /** Is a column's text prose, with an empty line between its paragraphs? */
  isProse: (heading: string) => boolean
}

type Piece = { kind: 'heading' | 'paragraph' | 'item'; text: string }

/**
 * One guidance written in Word: each heading is a column, and the text below it the cell.
 * The first heading that is no column is the title.
 *
 * @throws {Refusal} on a heading that is no column, and on text above the first heading.
 */
export async function readDocx(files: Unpacked, { headings, isProse }: Setting): Promise<Table> {
  const { value: html } = await mammoth
    .convertToHtml(
      { buffer: zippedAgain(files) },
      { styleMap: ["p[style-name='Title'] => h1:fresh", 'u => u'], externalFileAccess: false },
    )
    .catch(() => {
      throw badFile('file-malformed')
    })
  const cells = new Map<string, Piece[]>()
  let current: Piece[] | undefined
  for (const piece of piecesOf(html)) {
    if (piece.kind !== 'heading') {
      if (!current) {
        throw badFile(
          'unknown-column',
          `Teksten "${begins(piece.text)}" står over den første overskrift.`,
        )
      }
      current.push(piece)
      continue
    }
    const heading = headings.find((known) => known.toLowerCase() === piece.text.toLowerCase())
    current = []
    if (heading !== undefined) cells.set(heading, current)
    else if (!cells.has('Titel')) cells.set('Titel', [{ kind: 'paragraph', text: piece.text }])
    else {
      throw badFile(
        'unknown-column',
        `Overskriften "${begins(piece.text)}" er ikke en af felterne.`,
        piece.text,
      )
    }
  }
  const texts = [...cells].map(
    ([heading, pieces]) => [heading, textOf(pieces, isProse(heading))] as const,
  )
  const row = { line: 1, cells: new Map(texts.filter(([, text]) => text !== '')) }
  return bounded({ headings: [...cells.keys()], rows: row.cells.size === 0 ? [] : [row] })
}

const begins = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)} …` : text)

const textOf = (pieces: readonly Piece[], isProse: boolean): string =>
  pieces
    .map(({ kind, text }, at) => {
      const before = pieces[at - 1]
      const isSameList = kind === 'item' && before?.kind === 'item'
      const gap = at === 0 ? '' : isProse && !isSameList ? '\n\n' : '\n'
      return `${gap}${kind === 'item' ? `- ${text}` : text}`
    })
    .join('')

/** Signs of the notation for what mammoth marks up; see prose-notation.ts. */
const signs: Readonly<Record<string, string>> = { strong: '**', em: '*', u: '__' }

/** The blocks of mammoth's HTML, which is well-formed and has no attributes but those of links. */
function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  let address = ''
  let isInRow = false
  const close = (kind: Piece['kind']): void => {
    if (text.trim() !== '') pieces.push({ kind, text: text.trim() })
    text = ''
  }
  for (const [part, slash = '', name = '', rest = ''] of html.matchAll(
    /<(\/?)(\w+)([^>]*)>|[^<]+/g,
  )) {
    if (name === '') text += unescaped(part)
    else if (name in signs) text += signs[name] ?? ''
    else if (name === 'br') text += '\n'
    else if (name === 'a' && slash === '') {
      address = unescaped(/href="([^"]*)"/.exec(rest)?.[1] ?? '')
      if (address !== '') text += '['
    } else if (name === 'a') {
      if (address !== '') text += `](${address})`
      address = ''
    } else if (/^h[1-6]$/.test(name)) close(slash === '' ? 'paragraph' : 'heading')
    else if (name === 'li' || name === 'ul' || name === 'ol')
      close(slash === '' ? 'paragraph' : 'item')
    // In a table the row is the block, though there is a paragraph in every cell.
    else if (name === 'tr') {
      isInRow = slash === ''
      text = text.replace(/[ |]+$/, '')
      close('paragraph')
    } else if (name === 'td' || name === 'th') text += slash === '' ? '' : ' | '
    else if (name === 'p' && !isInRow) close('paragraph')
  }
  close('paragraph')
  return pieces
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

const unescaped = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|amp);/g, (_whole, name: string) => entities[name] ?? '')
