import type { Analyser } from './danish/analyser.ts'
import type { Catalogue } from './catalogue.ts'
import type { EditionFeed } from './edition-feed.ts'
import { findableText, type Names } from './findable-text.ts'
import type { Source } from './sync.ts'
import { Expander, type Vocabulary } from './vocabulary.ts'

/** What is read beside the editions. */
export interface Surroundings {
  vocabulary: Vocabulary
  names: Names
}

/** Reads what stands around the editions; `undefined` when nothing has changed since last. */
export type ReadSurroundings = (isForced: boolean) => Promise<Surroundings | undefined>

/** What a text in the catalogue was made of. */
interface Made {
  row: unknown
  former: string
}

const isSameMade = (one: Made | undefined, other: Made | undefined): boolean =>
  one?.row === other?.row && one?.former === other?.former

/** Texts catalogued before others get their turn. */
const sliceSize = 100

/** What should be findable: editions in force, with editors' search words and records' names. */
export function indexSource(parts: {
  feed: EditionFeed
  readSurroundings: ReadSurroundings
  /** Told of each change. */
  onSurroundings: (surroundings: Surroundings) => void
  analyser: Analyser
}): Source {
  const { feed, readSurroundings, onSurroundings, analyser } = parts
  let current: { names: Names; expander: Expander } | undefined
  /** What the catalogue was last given, so that only what has changed is made anew. */
  let given: { catalogue: Catalogue; by: typeof current; made: Map<string, Made> } | undefined
  /** Read, but not yet told of: what is read next may fail. */
  let isUntold = false

  return {
    refresh: async (all) => {
      const surroundings = await readSurroundings(all || !current)
      if (surroundings) {
        current = {
          names: surroundings.names,
          expander: new Expander(surroundings.vocabulary, analyser),
        }
        onSurroundings(surroundings)
        isUntold = true
      }
      const isNew = await (all ? feed.reread() : feed.refresh())
      const isChanged = isNew || isUntold
      isUntold = false
      return isChanged
    },
    fill: async (catalogue, at) => {
      if (!current) return
      const inForce = feed.allInForce(at)
      catalogue.keepOnly(new Set(inForce.keys()))
      const isSame = given?.catalogue === catalogue && given.by === current
      const before = isSame ? given?.made : undefined
      const formerly = feed.formerly(at)
      // Where it stops halfway, everything is made anew the next time.
      given = undefined
      let done = 0
      const made = new Map<string, Made>()
      for (const [reference, { row }] of inForce) {
        const former = formerly.get(reference) ?? []
        made.set(reference, { row, former: former.join() })
        if (!row.content || isSameMade(before?.get(reference), made.get(reference))) continue
        const text = findableText(row.content, current.names, former)
        catalogue.put(current.expander.expand(text), analyser)
        done += 1
        if (done % sliceSize === 0) await new Promise((resume) => setImmediate(resume))
      }
      given = { catalogue, by: current, made }
    },
    nextChange: (at) => feed.nextChange(at),
  }
}
