import type { EditionLine } from '../publishing/answer-card.ts'
import type { Front, Hit, Line } from './answers.ts'
import type { Source } from './copy/fetch-with-copy.ts'
import type { ReaderView } from './card-reader.ts'
import { askedIn } from './field-words.ts'
import type { Panel } from './panel.ts'
import type { SearchView } from './search-session.ts'
import type { Situation } from './situation.ts'

/** Something the arrows choose among. */
export type Option =
  | { kind: 'hit'; key: string; hit: Hit }
  | { kind: 'line'; key: string; group: LineGroup; line: Line }
  | { kind: 'changed'; key: string; changed: Front['changed'][number] }
  | { kind: 'edition'; key: string; line: EditionLine; reference: string }
  | { kind: 'word'; key: string; word: string; total: number; titles: string }

/** Groups of guidance in one line each, before anything is typed. */
export const lineGroups = {
  used: 'Mest brugt den sidste time',
  favourite: 'Mine favoritter',
  recent: 'Senest åbnet her',
} as const
export type LineGroup = keyof typeof lineGroups

/** A word of a search that found nothing, and what it finds alone. */
export interface WordFound {
  word: string
  total: number
  titles: string
  /** Of the guidance it finds first. */
  centres: readonly string[]
}

/** Where focus is to go; `turn` tells two like wishes apart. */
export interface FocusWish {
  to: 'field' | 'card' | 'keys' | 'panel' | 'problem' | { slot: number }
  turn: number
}

/** What was copied last, said in place for a moment. */
export interface Copied {
  what: string
  isDone: boolean
}

/** How the last call was logged, and what was in the field then. */
export interface LastLog {
  key: string
  /** Key of the call-back that was booked in it. */
  callback: string | null
  /** "Afklaret i samtalen · BS12" */
  says: string
  /** ISO 8601 in UTC. */
  at: string
  typed: string
  canUndo: boolean
}

/** All that the desk shows. */
export interface DeskView {
  /** As it stands in the field. */
  typed: string
  /** What the desk did to what was typed, in words. */
  fieldNote: string | null
  search: SearchView
  reader: ReaderView
  /** The withdrawn guidance that was asked for, and the one that was opened in its place. */
  insteadOf: { reference: string; by: string } | null
  front: Front | null
  /** Guidance opened lately in this browser, the latest first. */
  recent: readonly Line[]
  /** When this desk was last left; what changed since is new to the agent. ISO 8601 in UTC. */
  lastVisit: string | null
  words: readonly WordFound[]
  /** The search of which the editors were told that it found nothing, or could not be. */
  missNoted: { query: string; isDone: boolean } | null
  editions: { reference: string; lines: readonly EditionLine[] } | null
  showsKeys: boolean
  /** What the agent is writing down, in place of the results. */
  panel: Panel | null
  lastLog: LastLog | null
  /** Who gave the latest answer. */
  source: Source
  /** Outcomes that have not reached the server yet. */
  waiting: number
  /** Key of the chosen option. */
  chosen: string | null
  /** Guidance that led on to the card shown, first to last. */
  trail: readonly string[]
  situation: Situation
  openSlot: number | null
  litSlot: number | null
  copied: Copied | null
  /** What screen readers say next. */
  announcement: string
  /** What the latest key came to, seen by all while it is news. */
  told: string | null
  focus: FocusWish | null
}

/** What stands in the list, top to bottom. */
export function optionsOf(view: DeskView): Option[] {
  const { search, editions, front, words, recent } = view
  if (editions) {
    const { reference, lines } = editions
    return lines.map((line, place) => ({
      kind: 'edition',
      key: `${line.edition}-${line.kind}-${place}`,
      line,
      reference,
    }))
  }
  if (askedIn(view) === '') {
    const { changed: changes, mostUsed: used, favourites } = front ?? nothingYet
    const isListed = ({ reference }: Line) =>
      [...used, ...favourites].some((line) => line.reference === reference)
    return [
      ...linesOf('used', used),
      ...linesOf('favourite', favourites),
      // Once is enough.
      ...linesOf(
        'recent',
        recent.filter((line) => !isListed(line)),
      ),
      ...changes.map((changed) => ({
        kind: 'changed' as const,
        key: `changed-${changed.reference}`,
        changed,
      })),
    ]
  }
  const hits = search.answer?.hits ?? []
  if (hits.length > 0) return hits.map((hit) => ({ kind: 'hit', key: hit.reference, hit }))
  return words.map((found) => ({ kind: 'word', key: found.word, ...found }))
}

const nothingYet: Pick<Front, 'changed' | 'mostUsed' | 'favourites'> = {
  changed: [],
  mostUsed: [],
  favourites: [],
}

const linesOf = (group: LineGroup, lines: readonly Line[]): Option[] =>
  lines.map((line) => ({ kind: 'line', key: `${group}-${line.reference}`, group, line }))

/** The guidance that an option leads to; a single word leads to none. */
export function referenceOf(option: Option): string | null {
  switch (option.kind) {
    case 'hit':
      return option.hit.reference
    case 'line':
      return option.line.reference
    case 'changed':
      return option.changed.reference
    case 'edition':
      return option.reference
    case 'word':
      return null
  }
}

/** Nothing was found for what stands in the field. */
export const foundNothing = (view: DeskView): boolean =>
  askedIn(view) !== '' && view.search.answer?.hits.length === 0

/** One line for screen readers: how many, and which is chosen. The answer is not read by itself. */
export function announcementOf(view: DeskView): string {
  const { search, editions, chosen } = view
  const option = optionsOf(view).find(({ key }) => key === chosen)
  const isChosen = option ? ` ${nameOf(option)} er valgt.` : ''
  if (editions) return `${count(editions.lines.length, 'udgave', 'udgaver')}.${isChosen}`
  if (askedIn(view) === '') return isChosen.trim()
  if (search.state === 'loggedOut') return 'Du er logget ud. Log ind igen for at søge.'
  if (search.state === 'offline') return 'Ingen forbindelse. De seneste resultater vises stadig.'
  if (!search.answer) return ''
  if (search.answer.hits.length === 0) return 'Ingen vejledninger fundet.'
  return `${count(search.answer.total, 'vejledning', 'vejledninger')}.${isChosen}`
}

/** A number with its noun: "1 udgave", "3 udgaver". */
export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`

function nameOf(option: Option): string {
  switch (option.kind) {
    case 'hit':
      return option.hit.title
    case 'line':
      return option.line.title
    case 'changed':
      return option.changed.title
    case 'edition':
      return `Udgave ${option.line.edition}`
    case 'word':
      return option.word
  }
}

/** Key of the option that is an edition. */
export const keyOfEdition = (view: DeskView, edition: number): string | null =>
  optionsOf(view).find(
    (option) =>
      option.kind === 'edition' &&
      option.line.kind === 'edition' &&
      option.line.edition === edition,
  )?.key ?? null

/** The path that leads back to what is shown. */
export function pathOf(view: DeskView): string {
  const { editions, reader } = view
  const { wanted } = reader
  if (editions && wanted) {
    const edition = wanted.edition === undefined ? '' : `/${wanted.edition}`
    return `/v/${encodeURIComponent(wanted.reference)}${edition}`
  }
  const asked = askedIn(view)
  return asked === '' ? '/' : `/?q=${encodeURIComponent(asked)}`
}
