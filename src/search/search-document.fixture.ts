import type { SearchAnswer, SearchDocument } from './engine.ts'

/** For the tests of this room: fills in what a test is not about. */
export const document = (own: Partial<SearchDocument> = {}): SearchDocument => ({
  reference: 'BS01',
  version: 'a',
  title: 'Forny pas',
  citizenPhrases: [],
  shortAnswer: '',
  keywords: '',
  body: '',
  centre: 'borger',
  audience: ['citizen'],
  ...own,
})

export const references = ({ hits }: SearchAnswer): string[] =>
  hits.map(({ reference }) => reference)
