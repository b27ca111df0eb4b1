import type { EditionLine } from '../publishing/answer-card.ts'
import type { Front, Hit } from './answers.ts'
import type { ReaderView } from './card-reader.ts'
import type { SearchView } from './search-session.ts'
import type { Situation } from './situation.ts'

/** Something the arrows choose among. */
export type Option =
  | { kind: 'hit'; key: string; hit: Hit }
  | { kind: 'changed'; key: string; changed: Front['changed'][number] }
  | { kind: 'edition'; key: string; line: EditionLine; reference: string }
  | { kind: 'word'; key: string; word: string; total: number; titles: string }

/** A word of a search that found nothing, and what it finds alone. */
export interface WordFound {
  word: string
  total: number
  titles: string
}

/** Where focus is to go; `turn` tells two like wishes apart. */
export interface FocusWish {
  to: 'field' | 'card' | 'keys' | { slot: number }
  turn: number
}

/** What was copied last, said in place for a moment. */
export interface Copied {
  what: string
  isDone: boolean
}

/** All that the desk shows. */
export interface DeskView {
  /** As it stands in the field. */
  typed: string
  search: SearchView
  reader: ReaderView
  front: Front | null
  words: readonly WordFound[]
  editions: { reference: string; lines: readonly EditionLine[] } | null
  showsKeys: boolean
  /** Key of the chosen option. */
  chosen: string | null
  /** Guidance that led on to the card shown, first to last. */
  trail: readonly string[]
  situation: Situation
  openSlot: number | null
  litSlot: number | null
  copied: Copied | null
  announcement: string
  focus: FocusWish | null
}

/** What stands in the list, top to bottom. */
export function optionsOf({ search, editions, front, words, typed }: DeskView): Option[] {
  if (editions) {
    const { reference, lines } = editions
    return lines.map((line, place) => ({
      kind: 'edition',
      key: `${line.edition}-${line.kind}-${place}`,
      line,
      reference,
    }))
  }
  if (typed.trim() === '') {
    const changes = front?.changed ?? []
    return changes.map((changed) => ({ kind: 'changed', key: changed.reference, changed }))
  }
  const hits = search.answer?.hits ?? []
  if (hits.length > 0) return hits.map((hit) => ({ kind: 'hit', key: hit.reference, hit }))
  return words.map((found) => ({ kind: 'word', key: found.word, ...found }))
}

/** Nothing was found for what stands in the field. */
export const foundNothing = ({ search, typed }: DeskView): boolean =>
  typed.trim() !== '' && search.answer?.hits.length === 0

/** One line for screen readers: how many, and which is chosen. The answer is not read by itself. */
export function announcementOf(view: DeskView): string {
  const { search, editions, typed, chosen } = view
  const option = optionsOf(view).find(({ key }) => key === chosen)
  const isChosen = option ? ` ${nameOf(option)} er valgt.` : ''
  if (editions) return `${count(editions.lines.length, 'udgave', 'udgaver')}.${isChosen}`
  if (typed.trim() === '') return isChosen.trim()
  if (search.state === 'offline') return 'Ingen forbindelse. De seneste resultater vises stadig.'
  if (!search.answer) return ''
  if (search.answer.hits.length === 0) return 'Ingen vejledninger fundet.'
  return `${count(search.answer.total, 'vejledning', 'vejledninger')}.${isChosen}`
}

export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`

function nameOf(option: Option): string {
  switch (option.kind) {
    case 'hit':
      return option.hit.title
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
export function pathOf({ editions, reader, typed }: DeskView): string {
  const { wanted } = reader
  if (editions && wanted) {
    const edition = wanted.edition === undefined ? '' : `/${wanted.edition}`
    return `/v/${encodeURIComponent(wanted.reference)}${edition}`
  }
  return typed.trim() === '' ? '/' : `/?q=${encodeURIComponent(typed.trim())}`
}
