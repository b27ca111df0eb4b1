import { candidatesAtMost, type AskedKeys, type SearchScope } from './engine.ts'

/** Candidates asked for by one word alone. */
const perWord = 30
/** Meilisearch reads ten words of a query. */
const wordsAtMost = 10

/** One of the queries that are sent together. */
export type Query = ReturnType<typeof query>

const query = (q: string, limit: number, { centre, audience }: SearchScope) => ({
  q,
  limit,
  attributesToRetrieve: ['reference'],
  matchingStrategy: 'frequency' as const,
  sort: ['reference:asc'],
  filter: [
    ...(centre === undefined ? [] : [`centre = ${JSON.stringify(centre)}`]),
    ...(audience === undefined ? [] : [`audience = ${JSON.stringify(audience)}`]),
  ],
})

/**
 * All words together, then each alone: Meilisearch drops the commonest words of a
 * query first and never the rarest, so a rare word that is beside the matter
 * would hide every guidance that has all the others.
 */
export function queriesFor(words: readonly AskedKeys[], scope: SearchScope): Query[] {
  const alone = words.flatMap(({ roots, prefix, parts }) =>
    [...new Set([...(prefix === undefined ? [] : [prefix]), ...roots, ...parts])].map((key) => ({
      key,
      isPrefix: key === prefix,
    })),
  )
  const together = words
    .filter(({ isPart }) => !isPart)
    .flatMap(({ prefix, roots }) => prefix ?? roots[0] ?? [])
    .slice(-wordsAtMost)
  return [
    ...(words.length > 1 ? [query(together.join(' '), candidatesAtMost, scope)] : []),
    // A space after the last word says that it is whole.
    ...alone.map(({ key, isPrefix }) => query(isPrefix ? key : `${key} `, perWord, scope)),
  ]
}

/** Candidates of all queries, those first that stand high in many. */
export function merged(results: readonly (readonly string[])[]): string[] {
  const worth = new Map<string, number>()
  for (const references of results) {
    for (const [at, reference] of references.entries()) {
      worth.set(reference, (worth.get(reference) ?? 0) + 1 / (10 + at))
    }
  }
  return [...worth]
    .sort(([a, worthOfA], [b, worthOfB]) => worthOfB - worthOfA || (a < b ? -1 : 1))
    .slice(0, candidatesAtMost)
    .map(([reference]) => reference)
}
