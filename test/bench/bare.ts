import MiniSearch from 'minisearch'
import type { GuidanceContent } from '../../src/publishing/content.ts'
import { plainText } from '../../src/publishing/rich-text.ts'
import { meilisearchHttp } from '../../src/search/meilisearch-http.ts'

/** A bare engine, filled: whole texts, its own defaults, nothing Danish. */
export type Bare = (query: string) => Promise<unknown>

const rawTexts = (all: readonly GuidanceContent[]) =>
  all.map(({ reference, title, citizenPhrases, shortAnswer, specialConsiderations }) => ({
    id: reference,
    title,
    citizenPhrases: citizenPhrases.join('\n'),
    shortAnswer,
    body: plainText(specialConsiderations),
  }))

export function bareMiniSearch(all: readonly GuidanceContent[]): Bare {
  const index = new MiniSearch({ fields: ['title', 'citizenPhrases', 'shortAnswer', 'body'] })
  index.addAll(rawTexts(all))
  return (query) => Promise.resolve(index.search(query, { prefix: true, fuzzy: 0.2 }).slice(0, 10))
}

const bareIndex = 'straks-guidance-bare'

export async function bareMeilisearch(
  all: readonly GuidanceContent[],
  { url, key }: { url: string; key: string },
): Promise<Bare> {
  const call = (method: string, path: string, body?: unknown) =>
    meilisearchHttp(`${url}/${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  await call('POST', `indexes/${bareIndex}/documents?primaryKey=id`, rawTexts(all))
  for (;;) {
    const waiting = await call('GET', `tasks?indexUids=${bareIndex}&statuses=enqueued,processing`)
    if (JSON.stringify(waiting).includes('"results":[]')) break
    await new Promise((resume) => setTimeout(resume, 50))
  }
  return (q) => call('POST', `indexes/${bareIndex}/search`, { q, limit: 10 })
}
