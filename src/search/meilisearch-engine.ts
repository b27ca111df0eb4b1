import { randomUUID } from 'node:crypto'
import { Meilisearch, type EnqueuedTaskPromise } from 'meilisearch'
import { z } from 'zod'
import { Recent } from '../recent.ts'
import { EngineUnavailable, type IndexDocument, type SearchEngine } from './engine.ts'
import { meilisearchHttp, refusalBehind } from './meilisearch-http.ts'
import { workingKeys, type Keys } from './meilisearch-keys.ts'
import { merged, queriesFor, type Query } from './meilisearch-queries.ts'
import { indexName, isAsCoded, settings } from './meilisearch-settings.ts'

/** Documents sent in one task. */
const batchSize = 500
const taskTimeoutMs = 120_000

const answers = z.object({
  results: z.array(z.object({ hits: z.array(z.object({ reference: z.string() })) })),
})
const held = z.object({
  results: z.array(z.object({ reference: z.string(), version: z.string() })),
})

/**
 * The engine for production, on the official client.
 *
 * @param key may search, write documents and settings, and see tasks; best one that
 *   may also see keys, so that agents' queries go out with a key that can only search.
 * @param index only tests name another.
 */
export function meilisearchEngine({
  url,
  key,
  index = indexName,
  onWarning,
}: {
  url: string
  key: string
  index?: string
  onWarning: (message: string) => void
}): SearchEngine {
  const client = (apiKey: string) =>
    new Meilisearch({
      host: url,
      // Deprecated for the day it gets a better way in (meilisearch-js#1824); there is none yet.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      httpClient: meilisearchHttp,
      ...(apiKey !== '' && { apiKey }),
      defaultWaitOptions: { timeout: taskTimeoutMs, interval: 20 },
    })
  // Kept when it worked: a server that was away is asked for its keys again.
  let connection: Promise<Record<keyof Keys, Meilisearch>> | undefined
  const connected = () => {
    connection ??= workingKeys(client(key), key, () => {
      onWarning('MEILI_KEY is the master key; give Straks a key of its own')
    }).then(
      ({ search, admin }) => ({ search: client(search), admin: client(admin) }),
      (error: unknown) => {
        connection = undefined
        throw error
      },
    )
    return connection
  }

  const recent = new Recent<readonly string[]>(() => performance.now())

  async function configureIndex(uid: string): Promise<void> {
    const { admin } = await connected()
    try {
      await admin.getIndex(uid)
    } catch (error) {
      if (!isMissing(error)) throw error
      await done(admin.createIndex(uid, { primaryKey: 'reference' }), 'index_already_exists')
    }
    const current = await admin.index(uid).getSettings()
    if (!isAsCoded(current)) await done(admin.index(uid).updateSettings(settings))
  }

  async function add(uid: string, documents: readonly IndexDocument[], onProgress?: Progress) {
    const { admin } = await connected()
    for (let at = 0; at < documents.length; at += batchSize) {
      const batch = documents.slice(at, at + batchSize)
      await done(admin.index(uid).addDocuments([...batch]))
      onProgress?.(at + batch.length)
    }
  }

  async function answersTo(queries: readonly Query[]): Promise<readonly (readonly string[])[]> {
    const { search } = await connected()
    const askedAt = recent.now()
    const answer = await search.multiSearch({
      queries: queries.map((one) => ({ indexUid: index, ...one })),
    })
    const { results } = answers.parse(answer)
    if (results.length !== queries.length) throw new Error('an answer is missing')
    return queries.map((one, at) => {
      const references = (results[at]?.hits ?? []).map(({ reference }) => reference)
      recent.keep(JSON.stringify(one), references, askedAt)
      return references
    })
  }

  return {
    name: 'meilisearch',
    configure: () => asEngine(() => configureIndex(index)),
    indexed: () =>
      asEngine(async () => {
        const { admin } = await connected()
        const { results } = held.parse(
          await admin.index(index).getDocuments({ fields: ['reference', 'version'], limit: 1e6 }),
        )
        return results
      }),
    upsert: (documents) => asEngine(() => add(index, documents).finally(recent.forget)),
    remove: (references) =>
      asEngine(async () => {
        if (references.length === 0) return
        const { admin } = await connected()
        await done(admin.index(index).deleteDocuments([...references])).finally(recent.forget)
      }),
    search: (words, scope) =>
      asEngine(async () => {
        const queries = queriesFor(words, scope)
        const found = queries.map((one) => recent.get(JSON.stringify(one)))
        const missing = queries.filter((_, at) => !found[at])
        const fresh = missing.length === 0 ? [] : await answersTo(missing)
        const next = fresh.values()
        const references = merged(found.map((known) => known ?? next.next().value ?? []))
        return { references, engine: 'meilisearch' }
      }),
    health: () =>
      asEngine(async () => {
        const { admin } = await connected()
        await admin.index(index).getStats()
      }),
    rebuild: (documents, onProgress) =>
      asEngine(async () => {
        const { admin } = await connected()
        const beside = `${index}-${randomUUID()}`
        await configureIndex(index)
        await configureIndex(beside)
        await add(beside, documents, onProgress)
        await done(admin.swapIndexes([{ indexes: [index, beside], rename: false }]))
        recent.forget()
        await done(admin.deleteIndex(beside))
      }),
  }
}

type Progress = (done: number) => void

/** Waits for a task and says why it failed, unless for the one reason that does no harm. */
async function done(enqueued: EnqueuedTaskPromise, harmless?: string): Promise<void> {
  const task = await enqueued.waitTask()
  if (task.status === 'succeeded' || task.error?.code === harmless) return
  throw new Error(
    `Meilisearch task ${String(task.uid)} ${task.status}: ${task.error?.message ?? 'no reason given'}`,
  )
}

/** Whatever keeps Meilisearch from answering, said in the port's word. */
async function asEngine<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (cause) {
    throw new EngineUnavailable('Meilisearch did not answer as it should', { cause })
  }
}

const isMissing = (error: unknown): boolean => refusalBehind(error)?.code === 'index_not_found'
