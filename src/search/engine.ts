/** What of an edition can be found. */
export interface SearchDocument {
  reference: string
  /** Identity of the row that is indexed: the checksum of the edition. */
  version: string
  title: string
  citizenPhrases: string[]
  shortAnswer: string
  /** Words that name the matter without being read aloud: authority, topic, self-service. */
  keywords: string
  /** The rest of the card as plain text. */
  body: string
  /** Id of the owning centre. */
  centre: string
  audience: string[]
}

export interface SearchOptions {
  limit: number
  /** Only this centre's guidance; an id. */
  centre?: string
  audience?: string
}

/** How a hit was found, best reason first. */
export const foundWords = {
  reference: 'nummer',
  title: 'titel',
  phrase: 'borgerens ord',
  answer: 'kort svar',
  body: 'i teksten',
  spelling: 'stavemåde',
} as const
export type FoundHow = keyof typeof foundWords

export interface Found {
  how: FoundHow
  /** The words it was found on: a citizen phrase, the title … */
  text: string
  /** The words in `text` to mark, folded as in danish/fold.ts. */
  matched: string[]
}

export interface SearchHit {
  reference: string
  score: number
  found: Found
}

export interface SearchAnswer {
  /** Best first. */
  hits: SearchHit[]
  /** All that matched, also past `limit`. */
  total: number
}

/** One document the engine holds. */
export interface Indexed {
  reference: string
  version: string
}

/** The port: nothing above it knows which engine answers. */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch'
  /** What the engine holds now; what the sync compares with what is in force. */
  indexed(): Promise<readonly Indexed[]>
  upsert(documents: readonly SearchDocument[]): Promise<void>
  remove(references: readonly string[]): Promise<void>
  /** An empty query, or one of nothing but filler, gives no hits. */
  search(query: string, options: SearchOptions): Promise<SearchAnswer>
}
