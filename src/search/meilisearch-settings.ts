import type { Settings } from 'meilisearch'
import type { IndexDocument } from './engine.ts'

/** The name of the index agents search; others are built beside it and swapped in. */
export const indexName = 'straks-guidance'

/** Attributes that are searched, the one that names a candidate best first. */
const searchable = ['roots', 'words', 'parts', 'body'] as const satisfies (keyof IndexDocument)[]

/**
 * Settings as code. Danish is handled before Meilisearch sees anything: it is given
 * keys, so it must forgive and expand nothing of its own.
 *
 * @see docs/decisions/0005-engines-name-candidates-we-rank.md
 */
export const settings = {
  searchableAttributes: [...searchable],
  filterableAttributes: ['centre', 'audience'],
  displayedAttributes: ['reference', 'version'],
  sortableAttributes: ['reference'],
  // The tie-break by reference makes the order the same on every server.
  rankingRules: ['words', 'attributeRank', 'exactness', 'sort'],
  typoTolerance: { enabled: false },
  stopWords: [],
  synonyms: {},
  // Keys have no order: neither where a word stands nor how near another matters.
  proximityPrecision: 'byAttribute',
  prefixSearch: 'indexingTime',
  searchCutoffMs: 100,
  pagination: { maxTotalHits: 200 },
} as const satisfies Settings

/** Does the index hold every setting that the code names? Others are its own defaults. */
export function isAsCoded(current: Settings): boolean {
  const has: Record<string, unknown> = { ...current }
  return Object.entries(settings).every(([name, wanted]) => holds(has[name], wanted))
}

function holds(current: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) {
    return JSON.stringify(current) === JSON.stringify(wanted)
  }
  const fields = typeof current === 'object' && current !== null ? { ...current } : {}
  const has: Record<string, unknown> = fields
  return Object.entries(wanted).every(([name, value]) => holds(has[name], value))
}
