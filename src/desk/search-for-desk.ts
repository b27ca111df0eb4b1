import type { Payload } from 'payload'
import { Refusal } from '../errors.ts'
import type { SearchOptions } from '../search/engine.ts'
import { search } from '../search/search.ts'
import { type DeskHit, deskHit } from './desk-hit.ts'
import { type Directory, directoryNow } from './directory.ts'

export interface DeskAnswer {
  hits: DeskHit[]
  total: number
  engine: string
  /** Meilisearch did not answer, and the engine in the process did. */
  isStandby: boolean
  /** Milliseconds from question to answer, here on the server. */
  tookMs: number
}

/** Searches, and adds what a result row shows of the records that hits point to. */
export async function searchForDesk(
  payload: Payload,
  query: string,
  options: SearchOptions,
): Promise<DeskAnswer> {
  const startedAt = performance.now()
  const directory = await directoryNow(payload)
  const { hits, total, engine, isStandby } = await search(payload, query, {
    ...options,
    ...(options.centre !== undefined && {
      centre: centreCalled(options.centre, directory.centres),
    }),
  })
  const now = new Date()
  return {
    hits: hits.map((hit) => deskHit(hit, directory, now)),
    total,
    engine,
    isStandby,
    tookMs: Math.round((performance.now() - startedAt) * 10) / 10,
  }
}

/** A centre by its id or abbreviation. @throws {Refusal} where there is none of that name. */
function centreCalled(name: string, centres: Directory['centres']): string {
  if (centres.has(name)) return name
  const found = [...centres].find(
    ([, { abbreviation }]) => abbreviation.toLowerCase() === name.toLowerCase(),
  )
  if (!found) throw new Refusal([{ code: 'unknown-reference', field: 'centre' }])
  return found[0]
}
