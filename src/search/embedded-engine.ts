import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import {
  candidatesAtMost,
  type AskedKeys,
  type IndexDocument,
  type SearchEngine,
  type SearchScope,
} from './engine.ts'

/** A headline's word names a candidate before a compound's part does, and that before the text. */
const fieldWeights = { roots: 4, words: 3, parts: 1.5, body: 0.5 } as const
const fields = Object.keys(fieldWeights)

/**
 * The search engine in the process: MiniSearch with BM25+ over the keys. Imports
 * nothing of Node, so that it can answer in the browser when the server cannot.
 */
export function embeddedEngine(): SearchEngine {
  let index = newIndex()
  let documents = new Map<string, IndexDocument>()

  const drop = (reference: string): void => {
    if (documents.delete(reference)) index.discard(reference)
  }
  const put = (document: IndexDocument): void => {
    drop(document.reference)
    documents.set(document.reference, document)
    index.add(document)
  }

  return {
    name: 'embedded',
    configure: () => Promise.resolve(),
    indexed: () =>
      Promise.resolve(
        [...documents.values()].map(({ reference, version }) => ({ reference, version })),
      ),
    upsert: (changed) => {
      changed.forEach(put)
      return Promise.resolve()
    },
    remove: (references) => {
      references.forEach(drop)
      return Promise.resolve()
    },
    search: (words, scope) =>
      Promise.resolve({
        references: candidates(index, documents, words, scope),
        engine: 'embedded',
      }),
    health: () => Promise.resolve(),
    rebuild: async (wanted, onProgress) => {
      const next = newIndex()
      for (const [at, document] of wanted.entries()) {
        next.add(document)
        onProgress?.(at + 1)
        // Searches go on against the old index meanwhile.
        if (at % 200 === 199) await new Promise((resume) => setTimeout(resume))
      }
      index = next
      documents = new Map(wanted.map((document) => [document.reference, document]))
    },
  }
}

const newIndex = () =>
  new MiniSearch<IndexDocument>({
    idField: 'reference',
    fields,
    tokenize: (keys) => keys.split(' '),
    processTerm: (key) => key,
  })

function candidates(
  index: MiniSearch<IndexDocument>,
  documents: ReadonlyMap<string, IndexDocument>,
  words: readonly AskedKeys[],
  { centre, audience }: SearchScope,
): string[] {
  const queries = words.flatMap(({ roots, parts, prefix }): Query[] => [
    ...roots.map((root): Query => ({ queries: [root], fields: ['roots', 'body'] })),
    ...parts.map((part): Query => ({ queries: [part], fields: ['parts'] })),
    ...(prefix === undefined ? [] : [{ queries: [prefix], fields: ['words'], prefix: true }]),
  ])
  const isInScope = ({ id }: SearchResult): boolean => {
    const document = documents.get(String(id))
    return (
      document !== undefined &&
      (centre === undefined || document.centre === centre) &&
      (audience === undefined || document.audience.includes(audience))
    )
  }
  return index
    .search({ combineWith: 'OR', queries }, { boost: fieldWeights, filter: isInScope })
    .slice(0, candidatesAtMost)
    .map(({ id }) => String(id))
}
