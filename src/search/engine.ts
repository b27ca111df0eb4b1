/**
 * What an engine holds of one edition: keys to find it by, made by danish/analyser.ts.
 * The words as people read them stay in the catalogue.
 */
export interface IndexDocument {
  reference: string
  /** Changes with the edition, and with every search word and name that reaches it. */
  version: string
  /** Id of the owning centre. */
  centre: string
  audience: readonly string[]
  /** Spellings of the words in its headlines, separated by spaces: for the word being typed. */
  words: string
  /** Family keys of the same words. */
  roots: string
  /** Family keys of the parts of its compounds. */
  parts: string
  /** Family keys of the text below the headlines. */
  body: string
}

/** One word of a query, as engines are asked for it: any of the keys will do. */
export interface AskedKeys {
  roots: readonly string[]
  /** Set for the word being typed: what its spelling begins with. */
  prefix?: string
  parts: readonly string[]
  /** Is it but a part of a compound that was asked for? */
  isPart: boolean
}

export interface SearchScope {
  /** Only this centre's guidance; an id. */
  centre?: string
  audience?: string
}

export interface SearchOptions extends SearchScope {
  limit: number
}

export interface Candidates {
  references: readonly string[]
  /** Which engine named them. */
  engine: SearchEngine['name']
}

/** One document the engine holds. */
export interface Indexed {
  reference: string
  version: string
}

/**
 * The engine did not answer, or not in time, or with what no engine of its kind
 * says. Another one can be asked.
 */
export class EngineUnavailable extends Error {}

/** The port: nothing above it knows which engine answers. */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch'
  /** Brings settings to what the code says. */
  configure: () => Promise<void>
  /** What the engine holds now; what the sync compares with what is in force. */
  indexed: () => Promise<readonly Indexed[]>
  /** Settles when the documents can be found. */
  upsert: (documents: readonly IndexDocument[]) => Promise<void>
  remove: (references: readonly string[]) => Promise<void>
  /**
   * The documents that may answer, likeliest first and at most `candidatesAtMost`.
   * Which of them answers best is for ranking.ts to say.
   *
   * @throws {EngineUnavailable}
   */
  search: (words: readonly AskedKeys[], scope: SearchScope) => Promise<Candidates>
  /** @throws {EngineUnavailable} when it cannot be asked. */
  health: () => Promise<void>
  /**
   * Builds an index of exactly these documents beside the one in use, and swaps it in.
   *
   * @param onProgress told how many documents are in.
   */
  rebuild: (
    documents: readonly IndexDocument[],
    onProgress?: (done: number) => void,
  ) => Promise<void>
}

/** How many documents an engine hands on to be ranked. */
export const candidatesAtMost = 60
