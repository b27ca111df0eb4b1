import '../../seed/environment.ts'
import { parseArgs } from 'node:util'
import { buildWhenNeeded } from '../../seed/build-when-needed.ts'
import { hasMeilisearch, meilisearchForTests, skippedMeilisearch } from '../meilisearch.ts'
import { inProcess, type InProcess } from './in-process.ts'
import { overHttp, type OverHttp } from './over-http.ts'
import { syntheticGuidance } from './synthetic.ts'
import type { Timing } from './timing.ts'

/**
 * `npm run bench -- [--json] [--sizes 2000,20000] [--only process|http]`: how fast
 * the search is with so many guidance, each engine beside the bare one. One run's
 * ratios are what counts; machines are noisy.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '2000,20000' },
    only: { type: 'string' },
  },
})
const say = (line: string): void => {
  if (!values.json) console.log(line)
}
const engines: { process: InProcess[]; http: OverHttp[] } = { process: [], http: [] }
for (const reason of skippedMeilisearch) console.error(`SKIPPED: ${reason}`)
if (values.only !== 'process') buildWhenNeeded()
for (const size of values.sizes.split(',').map(Number)) {
  const all = syntheticGuidance(size)
  // One of its own each time, so that no index is warm from another part.
  const withMeilisearch = async (act: (one?: { url: string; key: string }) => Promise<void>) => {
    if (!hasMeilisearch) return
    const meilisearch = await meilisearchForTests()
    await act(meilisearch).finally(meilisearch.stop)
  }
  if (values.only !== 'http') {
    const measure = async (meilisearch?: { url: string; key: string }) => {
      engines.process.push(...(await inProcess(all, meilisearch)))
    }
    await (hasMeilisearch ? withMeilisearch(measure) : measure())
    engines.process.filter(({ guidance }) => guidance === size).forEach(sayProcess)
  }
  if (values.only !== 'process') {
    const measure = async (meilisearch?: { url: string; key: string }) => {
      const result = await overHttp(size, meilisearch)
      engines.http.push(result)
      sayHttp(result)
    }
    await measure()
    await withMeilisearch(measure)
  }
}
if (values.json) console.log(JSON.stringify(engines, null, 2))
process.exit(0)

function sayProcess(one: InProcess): void {
  say(`${String(one.guidance)} guidance, ${one.engine}:`)
  say(`  analysis ${String(one.analysisSeconds)} s, index ${String(one.indexSeconds)} s`)
  say(`  rebuild ${String(one.rebuildSeconds)} s, memory ${String(one.memoryMb)} MB`)
  say(`  keystroke ${said(one.keystroke)}`)
  say(`  bare engine ${said(one.bare.keystroke)}, index ${String(one.bare.indexSeconds)} s`)
  say(`  ours by bare: p50 ${String(one.ratio.p50)}, p95 ${String(one.ratio.p95)}`)
}

function sayHttp(one: OverHttp): void {
  say(`${String(one.guidance)} guidance, ${one.engine}, through HTTP:`)
  say(`  one agent ${said(one.oneAgent)}`)
  if (one.bare) say(`  bare engine ${said(one.bare)}`)
  if (one.ratio) say(`  ours by bare: p50 ${String(one.ratio.p50)}, p95 ${String(one.ratio.p95)}`)
  say(`  fifty agents ${said(one.fiftyAgents)}`)
  if (one.browser) {
    say(`  key to paint ${said(one.browser.keyToPaint)}`)
    say(`  hit to card ${said(one.browser.hitToCard)}`)
    say(`  first load ${String(one.browser.scriptKb)} kB of scripts`)
    say(`  usable after ${String(one.browser.usableMs)} ms, four times slowed`)
  }
  say(`  publish to findable ${String(one.publishToFindableMs)} ms`)
}

function said({ p50, p95, p99 }: Timing): string {
  return `p50 ${String(p50)}, p95 ${String(p95)}, p99 ${String(p99)} ms`
}
