import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Act, hour, rowsAfter, stored } from '../publishing/edition.fixture.ts'
import type { StoredEdition } from '../publishing/edition-rows.ts'
import { guidance } from '../publishing/guidance.fixture.ts'
import { inForce } from '../publishing/in-force.ts'
import { Catalogue } from './catalogue.ts'
import { EditionFeed } from './edition-feed.ts'
import { embeddedEngine } from './embedded-engine.ts'
import { EngineUnavailable, type SearchEngine } from './engine.ts'
import { find } from './find.ts'
import { analyser, term } from './finding.fixture.ts'
import { indexSource } from './index-source.ts'
import { shownNow } from './shown-now.ts'
import { withStandby } from './standby.ts'
import { startSync } from './sync.ts'
import { emptyVocabulary, type Vocabulary } from './vocabulary.ts'

/** What can happen to Straks, in any order. */
type Happening =
  | { kind: 'publish'; article: number; from: number; lasts: number | null; isKilled: boolean }
  | { kind: 'withdraw'; article: number }
  | { kind: 'pass'; minutes: number }
  | { kind: 'lose engine' | 'wipe engine' | 'engine returns' | 'kill' | 'learn' | 'compare' }

const anyArticle = fc.nat(3)
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('publish' as const),
    article: anyArticle,
    from: fc.nat(90),
    lasts: fc.option(fc.integer({ min: 1, max: 120 })),
    // Between the insert and the index.
    isKilled: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('withdraw' as const), article: anyArticle }),
  fc.record({ kind: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 100 }) }),
  fc.record({
    kind: fc.constantFrom(
      ...(['lose engine', 'wipe engine', 'engine returns', 'kill', 'learn', 'compare'] as const),
    ),
  }),
)

/** An engine on another machine: it can go away, come back, and lose everything. */
function remoteEngine() {
  const engine = embeddedEngine()
  let isAway = false
  const reached =
    <Arguments extends unknown[], Answer>(act: (...given: Arguments) => Promise<Answer>) =>
    (...given: Arguments): Promise<Answer> =>
      isAway ? Promise.reject(new EngineUnavailable('away')) : act(...given)
  const remote: SearchEngine = {
    ...engine,
    name: 'meilisearch',
    indexed: reached(engine.indexed),
    upsert: reached(engine.upsert),
    remove: reached(engine.remove),
    search: reached(engine.search),
    health: reached(engine.health),
    rebuild: reached(engine.rebuild),
  }
  return {
    remote,
    leave: () => (isAway = true),
    comeBack: () => (isAway = false),
    wipe: () => engine.rebuild([]),
  }
}

/** A database, a clock and a remote engine that outlive the processes in between. */
function world() {
  const acts: Act[][] = [[], [], [], []]
  let now = hour(1)
  let vocabulary: Vocabulary = emptyVocabulary
  const { remote, ...engine } = remoteEngine()
  const content = (article: number) =>
    guidance({ reference: `BS0${String(article)}`, title: 'Forny pas' })
  const rows = (): StoredEdition[] => acts.flatMap((ofOne) => rowsAfter(ofOne).map(stored))

  function process() {
    const standby = embeddedEngine()
    const catalogue = new Catalogue()
    let known: Vocabulary | undefined
    const feed = new EditionFeed({
      count: () => Promise.resolve(rows().length),
      since: () => Promise.resolve(rows()),
    })
    const sync = startSync({
      source: indexSource({
        feed,
        analyser,
        readSurroundings: (isForced) => {
          if (!isForced && known === vocabulary) return Promise.resolve(undefined)
          known = vocabulary
          const names = { selfServices: new Map(), contactPoints: new Map(), topics: new Map() }
          return Promise.resolve({ vocabulary, names })
        },
        onSurroundings: () => undefined,
      }),
      catalogue,
      engines: [standby, remote],
      now: () => now,
      timing: { tickMs: 2 ** 30, recheckMs: 0, rereadMs: Infinity },
      onFailure: () => undefined,
    })
    const both = withStandby({
      main: remote,
      standby,
      isTrusted: () => sync.isAtRest(remote),
      onDoubt: () => undefined,
    })
    const search = async (query: string): Promise<string[]> => {
      const parts = { engine: both, catalogue, analyser, vocabulary }
      const { hits } = await find(parts, query, { limit: 10 })
      return shownNow(hits, (reference) => feed.inForce(reference, now)?.row).map(
        ({ hit }) => hit.reference,
      )
    }
    return { sync, catalogue, standby, search }
  }

  let running = process()
  const killed = (): Promise<void> => {
    running.sync.stop()
    running = process()
    return running.sync.nudge()
  }
  return {
    remote,
    running: () => running,
    expected: () =>
      acts
        .map((_, article) => content(article).reference)
        .filter((reference) =>
          inForce(
            rows().filter(({ row }) => row.reference === reference),
            now,
          ),
        ),
    happen: async (one: Happening): Promise<void> => {
      switch (one.kind) {
        case 'publish': {
          const validFrom = new Date(now.getTime() + one.from * 60_000)
          acts[one.article]?.push({
            content: content(one.article),
            at: now,
            validFrom,
            ...(one.lasts !== null && {
              validTo: new Date(validFrom.getTime() + one.lasts * 60_000),
            }),
          })
          return one.isKilled ? killed() : running.sync.nudge()
        }
        case 'withdraw':
          if (acts[one.article]?.length === 0) return
          acts[one.article]?.push({
            content: content(one.article),
            at: now,
            isWithdrawal: true,
            reason: 'Forkert',
          })
          return running.sync.nudge()
        case 'pass':
          now = new Date(now.getTime() + one.minutes * 60_000)
          return
        case 'lose engine':
          engine.leave()
          return
        case 'engine returns':
          engine.comeBack()
          return
        case 'wipe engine':
          return engine.wipe()
        case 'kill':
          return killed()
        case 'learn':
          vocabulary = {
            ...emptyVocabulary,
            terms: [term({ says: [`rejsebog${String(now.getTime())}`], means: ['pas'] })],
          }
          return
        case 'compare':
          return running.sync.nudge()
      }
    },
    comeToRest: async () => {
      engine.comeBack()
      await running.sync.nudge()
    },
  }
}

describe('whatever happens to database, engine, process and clock, in any order', () => {
  it('nothing is shown that is not in force, and at rest both engines hold exactly what is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 14 }), async (story) => {
        const straks = world()
        await straks.running().sync.nudge()
        for (const one of story) {
          await straks.happen(one)
          const shown = await straks.running().search('pas')
          expect(straks.expected()).toEqual(expect.arrayContaining(shown))
        }

        await straks.comeToRest()

        const { catalogue, standby, search } = straks.running()
        const held = catalogue.indexed().toSorted(byReference)
        expect(held.map(({ reference }) => reference)).toEqual(straks.expected())
        expect((await straks.remote.indexed()).toSorted(byReference)).toEqual(held)
        expect((await standby.indexed()).toSorted(byReference)).toEqual(held)
        expect((await search('pas')).toSorted()).toEqual(straks.expected())
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})

const byReference = (a: { reference: string }, b: { reference: string }): number =>
  a.reference < b.reference ? -1 : 1
