import type { Payload } from 'payload'
import { countEditions, editionsSince } from '../publishing/edition-rows.ts'
import { Catalogue } from './catalogue.ts'
import { danishAnalyser } from './danish/analyser.ts'
import { fold } from './danish/fold.ts'
import { loadDictionary } from './danish/load-dictionary.ts'
import { EditionFeed } from './edition-feed.ts'
import { embeddedEngine } from './embedded-engine.ts'
import type { SearchEngine } from './engine.ts'
import type { SearchParts } from './find.ts'
import { indexSource } from './index-source.ts'
import { meilisearchEngine } from './meilisearch-engine.ts'
import { readSurroundings } from './read-surroundings.ts'
import { withStandby } from './standby.ts'
import { startSync, type Sync } from './sync.ts'
import { emptyVocabulary } from './vocabulary.ts'

export interface SearchRuntime {
  /** Everything that `find` needs, as of now. */
  parts: () => SearchParts
  feed: EditionFeed
  sync: Sync
  engines: Engines
  /** Settles when the standby first holds what is in force. */
  started: Promise<void>
}

export interface Engines {
  standby: SearchEngine
  /** Unset where `MEILI_URL` is. */
  main?: SearchEngine
  isMainBypassed: () => boolean
}

const timing = {
  // Other processes' editions are found within this time; our own at once, by a nudge.
  tickMs: 500,
  recheckMs: 10_000,
  rereadMs: 12 * 60 * 60 * 1000,
}

// Next builds instrumentation and each route into bundles of their own; only the
// global object is one for all of them.
const holder = globalThis as typeof globalThis & { straksSearch?: SearchRuntime }

/** The one search runtime of this process; the first call starts it. */
export function searchRuntime(payload: Payload): SearchRuntime {
  holder.straksSearch ??= startRuntime(payload, process.env)
  return holder.straksSearch
}

/** @param environment `MEILI_URL` and `MEILI_KEY`; without the first, the embedded engine alone. */
export function startRuntime(payload: Payload, environment: Environment): SearchRuntime {
  const { feed, source, catalogue, language } = searchGround(payload)
  const standby = embeddedEngine()
  const main = mainEngine(environment, (message) => payload.logger.warn(message))
  const sync = startSync({
    source,
    catalogue,
    engines: main ? [standby, main] : [standby],
    now: () => new Date(),
    timing,
    onFailure: (err) => payload.logger.error({ err, msg: 'search sync failed; trying again' }),
  })
  const both =
    main &&
    withStandby({
      main,
      standby,
      isTrusted: () => sync.isAtRest(main),
      onDoubt: (err) => {
        payload.logger.warn({ err, msg: 'Meilisearch is passed by; the standby answers' })
        void sync.nudge()
      },
    })
  const engine = both ?? standby
  return {
    parts: () => ({ engine, catalogue, ...language() }),
    feed,
    sync,
    engines: { standby, ...(main && { main }), isMainBypassed: () => both?.isBypassed() ?? false },
    started: sync.nudge(),
  }
}

/** What the search stands on, whichever engine it uses. */
export function searchGround(payload: Payload) {
  const dictionary = loadDictionary()
  let language: Pick<SearchParts, 'analyser' | 'vocabulary'> = {
    analyser: danishAnalyser(dictionary),
    vocabulary: emptyVocabulary,
  }
  const feed = new EditionFeed({
    count: () => countEditions(payload),
    since: (moment) => editionsSince(payload, moment),
  })
  const source = indexSource({
    feed,
    readSurroundings: readSurroundings(payload),
    analyser: language.analyser,
    onSurroundings: ({ vocabulary }) => {
      const ignored = new Set(vocabulary.ignored.map(fold))
      language = { analyser: danishAnalyser(dictionary, { ignored }), vocabulary }
    },
  })
  return { feed, source, catalogue: new Catalogue(), language: () => language }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Meilisearch, where the environment names one. */
export function mainEngine(
  { MEILI_URL: url, MEILI_KEY: key = '' }: Environment,
  onWarning: (message: string) => void,
): SearchEngine | undefined {
  return url ? meilisearchEngine({ url, key, onWarning }) : undefined
}

/** Something was published, withdrawn or renamed: compare now. Nothing where search has not started. */
export function nudgeSearch(): void {
  void holder.straksSearch?.sync.nudge()
}
