/** What the dictionary knows of one spelling, folded; families likeliest first. */
export interface Reading {
  families: readonly string[]
  /** Of the spelling as the last word of a compound. */
  asHead: readonly string[]
  /** Of the spelling before another word of a compound: `affalds`. */
  asLink: readonly string[]
}

export interface Dictionary {
  /** @param spelling folded, as of fold.ts. */
  look: (spelling: string) => Reading | undefined
}

const newline = 10
const tab = 9

/**
 * The dictionary over a table of dictionary-table.ts, searched by halves as it lies:
 * nothing is unpacked, so it is ready as soon as it is read.
 *
 * @param table UTF-8, as `dictionaryTable` gives it.
 */
export function readDictionary(table: Uint8Array): Dictionary {
  const decoder = new TextDecoder()
  const shelves = shelvesOf(table)

  function look(spelling: string): Reading | undefined {
    const shelf = shelves.get(spelling.slice(0, shelfLetters))
    if (!shelf || !isAscii(spelling)) return undefined
    let [from, to] = shelf
    while (from < to) {
      const start = lineStart(table, (from + to) >> 1, from)
      const order = compare(table, start, spelling)
      if (order === 0) return reading(decoder.decode(table.subarray(start, lineEnd(table, start))))
      if (order > 0) to = start
      else from = lineEnd(table, start) + 1
    }
    return undefined
  }

  return { look }
}

/** Folded spellings of Danish words have no other letters; what has is not in the table. */
const isAscii = (spelling: string): boolean => /^[\x21-\x7e]+$/.test(spelling)

/** Letters by which lines are shelved, so that only one shelf has to be searched. */
const shelfLetters = 3

/** Where the lines stand that begin with the same letters: from the first to past the last. */
function shelvesOf(table: Uint8Array): ReadonlyMap<string, readonly [number, number]> {
  const shelves = new Map<string, [number, number]>()
  let start = 0
  while (start < table.length) {
    const end = lineEnd(table, start)
    let letters = ''
    for (let at = start; at < start + shelfLetters && table[at] !== tab && at < end; at += 1) {
      letters += String.fromCharCode(table[at] ?? 0)
    }
    const shelf = shelves.get(letters)
    if (shelf) shelf[1] = end + 1
    else shelves.set(letters, [start, end + 1])
    start = end + 1
  }
  return shelves
}

function lineStart(table: Uint8Array, at: number, first: number): number {
  let start = at
  while (start > first && table[start - 1] !== newline) start -= 1
  return start
}

function lineEnd(table: Uint8Array, start: number): number {
  const end = table.indexOf(newline, start)
  return end === -1 ? table.length : end
}

/** Below 0 when the line's spelling comes before the wanted one. */
function compare(table: Uint8Array, start: number, wanted: string): number {
  for (let at = 0; ; at += 1) {
    const have = table[start + at]
    const ends = have === undefined || have === tab || have === newline
    if (at === wanted.length) return ends ? 0 : 1
    if (ends) return -1
    const step = have - wanted.charCodeAt(at)
    if (step !== 0) return step
  }
}

function reading(line: string): Reading {
  const [spelling = '', families = '', heads = '', links = ''] = line.split('\t')
  return {
    families: listed(spelling, families),
    asHead: listed(spelling, heads),
    asLink: listed(spelling, links),
  }
}

/** Families written as letters to take off and letters to put on. */
const listed = (spelling: string, column: string): string[] =>
  column === ''
    ? []
    : column.split(',').map((change) => {
        const off = parseInt(change, 10)
        return spelling.slice(0, spelling.length - off) + change.slice(String(off).length)
      })
