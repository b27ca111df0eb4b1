import { fold } from '../../search/danish/fold.ts'
import { Catalogue } from '../../search/catalogue.ts'
import { type Analyser, danishAnalyser } from '../../search/danish/analyser.ts'
import type { Dictionary } from '../../search/danish/dictionary.ts'
import { difference } from '../../search/difference.ts'
import { embeddedEngine } from '../../search/embedded-engine.ts'
import { find } from '../../search/find.ts'
import { type FindableText, findableText, type Names } from '../../search/findable-text.ts'
import { shownNow } from '../../search/shown-now.ts'
import type { SearchAnswer } from '../answers.ts'
import { deskHit, type HitSurroundings } from '../desk-hit.ts'
import { type CopyShelves, inForceIn } from './copied-card.ts'
import type { CopiedGuidance, DeskCopy } from './desk-copy.ts'
import type { CopyQuestion } from './questions.ts'

/**
 * Work, then rest three times as long: an office PC has little to spare while someone
 * types. Milliseconds.
 */
const workMs = 12
const restMs = 36

/** The search over a copy: the server's own analyser, embedded engine and ranking. */
export class CopiedSearch {
  readonly #dictionary: Dictionary
  readonly #catalogue = new Catalogue()
  readonly #engine = embeddedEngine()
  #pins: DeskCopy['pins'] = []
  #analyser: Analyser

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
    this.#analyser = danishAnalyser(dictionary)
  }

  /**
   * Moves the index to what a copy holds; only what is other than before costs time.
   *
   * @param isAwaited whether someone waits for it: there is no resting then.
   */
  async take(copy: DeskCopy, isAwaited: () => boolean = () => true): Promise<void> {
    this.#pins = copy.pins
    const ignored = new Set(copy.ignored.map(fold))
    this.#analyser = danishAnalyser(this.#dictionary, { ignored })
    const names = namesIn(copy)
    this.#catalogue.keepOnly(new Set(copy.guidance.map(({ content }) => content.reference)))
    let startedAt = performance.now()
    for (const guidance of copy.guidance) {
      this.#catalogue.put(textOf(guidance, names), this.#analyser)
      if (performance.now() - startedAt < workMs) continue
      // A question gets its turn.
      await new Promise((resume) => setTimeout(resume, isAwaited() ? 0 : restMs))
      startedAt = performance.now()
    }
    const { upsert, remove } = difference(this.#catalogue.indexed(), await this.#engine.indexed())
    await this.#engine.remove(remove)
    await this.#engine.upsert(
      upsert
        .map((reference) => this.#catalogue.indexDocument(reference))
        .filter((document) => document !== undefined),
    )
  }

  async search(
    { query, limit, centre }: Omit<Extract<CopyQuestion, { kind: 'search' }>, 'kind'>,
    shelves: CopyShelves,
    now: Date,
  ): Promise<SearchAnswer> {
    const { hits, total } = await find(
      {
        engine: this.#engine,
        catalogue: this.#catalogue,
        analyser: this.#analyser,
        vocabulary: { terms: [], pins: this.#pins, ignored: [] },
      },
      query,
      { limit, ...(centre !== null && { centre }) },
    )
    const shown = shownNow(hits, (reference) => rowIn(shelves, reference, now))
    const directory = directoryIn(shelves)
    return {
      hits: shown.map((hit) => {
        const { found: _found, match, ...row } = deskHit(hit, directory, now)
        return { ...row, found: match }
      }),
      total: total - (hits.length - shown.length),
      engine: 'copy',
      isStandby: false,
    }
  }
}

const textOf = ({ content, formerly, terms }: CopiedGuidance, names: Names): FindableText => {
  const text = findableText(content, names, formerly)
  return {
    ...text,
    lines: [...text.lines, ...terms.map((term) => ({ place: 'term' as const, ...term }))],
  }
}

const namesIn = ({ selfServices, contactPoints, topics }: DeskCopy): Names => ({
  selfServices: new Map(selfServices.map(({ id, name }) => [id, name])),
  contactPoints: new Map(contactPoints.map(({ id, name }) => [id, name])),
  topics: new Map(topics.map(({ number, title }) => [number, title])),
})

function rowIn(shelves: CopyShelves, reference: string, now: Date) {
  const found = inForceIn(shelves, reference, now)
  if (!found) return undefined
  const { edition: number, publishedAt: approvedAt, changeLine, content } = found
  return { reference, number, approvedAt, changeLine, content }
}

/** As far as a result row needs it. */
const directoryIn = (shelves: CopyShelves): HitSurroundings => ({
  ...shelves,
  reviewDates: new Map(
    [...shelves.guidance.values()].flatMap(({ content, reviewDate }) =>
      reviewDate === null ? [] : [[content.reference, reviewDate]],
    ),
  ),
})
