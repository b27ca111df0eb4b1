import { da } from '@payloadcms/translations/languages/da'
import { en } from '@payloadcms/translations/languages/en'
import { fold } from '../../src/search/danish/fold.ts'
import { loadDictionary } from '../../src/search/danish/load-dictionary.ts'

/** Every text of a tree of translations. */
const textsIn = (tree: unknown): string[] => {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : []
}
const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

const danishTexts = textsIn(da.translations)
/** Whole texts: some of their words, as "time" and "date", are Danish words too. */
const englishTexts = new Set([
  ...textsIn(en.translations).filter((text) => text.length > 3 && !danishTexts.includes(text)),
  ...['Responsive', 'Select...', 'No options', 'Close', 'Open', 'Time', 'Menu bar', 'Search'],
])

/** What Payload's parts and the libraries in them say in English wherever they are. */
const hardCoded = `Choose Date and Time, Previous Month, Next Month, Previous Year, Next Year, Not available,
  Month, week, Failed to fetch, Load failed, NetworkError when attempting to fetch resource, Loading,
  option focused selected, results available for search term, Use Up and Down to choose options,
  press Enter, press Tab, Select is focused, draggable item, sortable, pick up, droppable, type to refine list, Insert Paragraph, Edit link,
  Remove link, Drag to move, Add block, Copy to clipboard, Something went wrong, An error occurred,
  Toggle menu, Sort by, Order, Unnamed, Untitled, Close toast, Notifications`

/** English that Danes say too, and names. */
const atHome = new Set(['json', 'csv', 'admin', 'straks', 'kle', 'mitid', 'pdf', 'excel', 'word'])

const dictionary = loadDictionary()
const isDanish = (word: string): boolean =>
  atHome.has(word) || dictionary.look(fold(word)) !== undefined
const inDanishTexts = new Set(danishTexts.flatMap(words))
const englishWords = new Set(
  [...textsIn(en.translations), hardCoded]
    .flatMap(words)
    .filter((word) => !inDanishTexts.has(word) && !isDanish(word)),
)

/** "2:30 PM", "11/27/2026", "Nov 27, 2026". */
const american =
  /\b\d{1,2}:\d{2}\s?[ap]m\b|\b\d{1,2}\/\d{1,2}\/\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}, \d{4}/i

/**
 * Is there English in a text? It is, word by word: where a word is one of Payload's English
 * ones and none of a Danish dictionary's, where the whole, or a part of a title, is one of
 * its texts, and where a date or an hour is written the American way.
 */
export const isEnglish = (text: string): boolean =>
  text.split(' · ').some((part) => englishTexts.has(part)) ||
  american.test(text) ||
  words(text).some((word) => englishWords.has(word))
