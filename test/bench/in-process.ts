import type { GuidanceContent } from '../../src/publishing/content.ts'
import { Catalogue } from '../../src/search/catalogue.ts'
import { danishAnalyser } from '../../src/search/danish/analyser.ts'
import { loadDictionary } from '../../src/search/danish/load-dictionary.ts'
import { embeddedEngine } from '../../src/search/embedded-engine.ts'
import type { SearchEngine } from '../../src/search/engine.ts'
import { find } from '../../src/search/find.ts'
import { findableText } from '../../src/search/findable-text.ts'
import { meilisearchEngine } from '../../src/search/meilisearch-engine.ts'
import { emptyVocabulary } from '../../src/search/vocabulary.ts'
import { bareMeilisearch, bareMiniSearch, type Bare } from './bare.ts'
import { keystrokes } from './synthetic.ts'
import { heapMb, seconds, timed, timingOf, type Timing, rounded } from './timing.ts'

export interface InProcess {
  guidance: number
  engine: SearchEngine['name']
  /** Danish analysis of everything, once for all engines. */
  analysisSeconds: number
  indexSeconds: number
  rebuildSeconds: number
  /** Catalogue, and index where it is in this process. */
  memoryMb: number
  keystroke: Timing
  /** The bare engine beside it: whole texts, its own defaults, nothing Danish. */
  bare: { indexSeconds: number; keystroke: Timing }
  /** Ours by the bare one's, at p50 and p95. */
  ratio: { p50: number; p95: number }
}

const names = { selfServices: new Map(), contactPoints: new Map(), topics: new Map() }
const queries = 60

/** What engines do with so many guidance, without a server in between. */
export async function inProcess(
  all: readonly GuidanceContent[],
  meilisearch: { url: string; key: string } | undefined,
): Promise<InProcess[]> {
  const typed = keystrokes(all, queries)
  const results = [
    await measured(all, typed, embeddedEngine(), () => Promise.resolve(bareMiniSearch(all))),
  ]
  if (meilisearch) {
    const engine = meilisearchEngine({ ...meilisearch, onWarning: () => undefined })
    results.push(await measured(all, typed, engine, () => bareMeilisearch(all, meilisearch)))
  }
  return results
}

async function measured(
  all: readonly GuidanceContent[],
  typed: readonly string[],
  engine: SearchEngine,
  startBare: () => Promise<Bare>,
): Promise<InProcess> {
  const before = heapMb()
  const analyser = danishAnalyser(loadDictionary())
  const catalogue = new Catalogue()
  const analysisSeconds = await seconds(() => {
    for (const content of all) catalogue.put(findableText(content, names), analyser)
    return Promise.resolve()
  })
  const documents = catalogue
    .indexed()
    .map(({ reference }) => catalogue.indexDocument(reference))
    .filter((document) => document !== undefined)
  await engine.configure()
  const indexSeconds = await seconds(() => engine.upsert(documents))
  const rebuildSeconds = await seconds(() => engine.rebuild(documents))
  const memoryMb = heapMb() - before
  const parts = { engine, catalogue, analyser, vocabulary: emptyVocabulary }
  let bare: Bare = () => Promise.resolve()
  const bareIndexSeconds = await seconds(async () => {
    bare = await startBare()
  })
  const keystroke = timingOf(await timed(typed, (query) => find(parts, query, { limit: 10 })))
  const bareKeystroke = timingOf(await timed(typed, bare))
  return {
    guidance: all.length,
    engine: engine.name,
    ...{ analysisSeconds, indexSeconds, rebuildSeconds, memoryMb, keystroke },
    bare: { indexSeconds: bareIndexSeconds, keystroke: bareKeystroke },
    ratio: {
      p50: rounded(keystroke.p50 / bareKeystroke.p50),
      p95: rounded(keystroke.p95 / bareKeystroke.p95),
    },
  }
}
