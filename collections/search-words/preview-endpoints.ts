import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../src/access/actor.ts'
import { requireReach } from '../../src/access/require-reach.ts'
import { previewVocabulary, type Preview } from '../../src/search/preview.ts'
import { referencesById } from '../../src/search/read-surroundings.ts'
import type { Vocabulary } from '../../src/search/vocabulary.ts'
import { readJson } from '../read-json.ts'

const expressions = z.array(z.string().max(80)).max(200).nullish()
const ids = z.array(z.string().max(64)).max(20).nullish()
const id = z.string().max(64).optional()

const bodies = {
  'search-terms': z.object({
    id,
    says: expressions,
    means: expressions,
    guidance: ids,
    bothWays: z.boolean().nullish(),
    centre: z.string().max(64).nullish(),
  }),
  pins: z.object({ id, queries: expressions, guidance: ids }),
  'ignored-words': z.object({ id, word: z.string().max(40).nullish() }),
} as const

type Kind = keyof typeof bodies

/** `POST /api/<collection>/preview`: what would saving this row change in the search? */
export const previewEndpoint = (collection: Kind): Endpoint => ({
  path: '/preview',
  method: 'post',
  handler: async (req) => {
    requireReach(`${collection}.update`, actorOf(req.user))
    return Response.json(await previews[collection](req))
  },
})

type Request = Parameters<Endpoint['handler']>[0]

const previews: Readonly<Record<Kind, (req: Request) => Promise<Preview>>> = {
  'search-terms': async (req) => {
    const row = await readJson(req, bodies['search-terms'])
    const referencesOf = await referencesById(req.payload)
    const term = {
      says: row.says ?? [],
      means: row.means ?? [],
      guidance: referencesOf(row.guidance ?? []),
      bothWays: row.bothWays ?? false,
      centre: row.centre ?? null,
    }
    const add = (others: Vocabulary) => ({ ...others, terms: [...others.terms, term] })
    return previewVocabulary(req.payload, { id: row.id }, add, [...term.says, ...term.means])
  },
  pins: async (req) => {
    const row = await readJson(req, bodies.pins)
    const referencesOf = await referencesById(req.payload)
    const pin = { queries: row.queries ?? [], guidance: referencesOf(row.guidance ?? []) }
    const add = (others: Vocabulary) => ({ ...others, pins: [...others.pins, pin] })
    return previewVocabulary(req.payload, { id: row.id }, add, pin.queries)
  },
  'ignored-words': async (req) => {
    const row = await readJson(req, bodies['ignored-words'])
    const words = row.word ? [row.word] : []
    const add = (others: Vocabulary) => ({ ...others, ignored: [...others.ignored, ...words] })
    return previewVocabulary(req.payload, { id: row.id }, add, words)
  },
}
