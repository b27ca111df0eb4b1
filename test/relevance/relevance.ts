import '../../seed/environment.ts'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { SearchParts } from '../../src/search/find.ts'
import { readJudgements } from '../../src/search/relevance/judgement.ts'
import { comparison, report } from '../../src/search/relevance/report.ts'
import { withDemoSearch } from './demo-search.ts'
import { measured } from './measured.ts'

/**
 * `npm run relevance -- --judgements FILE --engine embedded|meilisearch [--json] [--compare FILE]`:
 * how well the search answers judged queries, on the demo content. FILE to compare
 * with is what an earlier run printed with --json.
 */
const { values } = parseArgs({
  options: {
    judgements: { type: 'string', default: 'test/relevance/check.json' },
    engine: { type: 'string', default: 'embedded' },
    compare: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const { engine } = values
if (engine !== 'embedded' && engine !== 'meilisearch') {
  throw new Error('--engine is embedded or meilisearch')
}
const judgements = readJudgements(readFileSync(values.judgements, 'utf8'))
const measure = (parts: SearchParts) => measured(parts, judgements)
const outcomes = (await withDemoSearch([engine], measure)).get(engine) ?? []
const before = values.compare === undefined ? undefined : readFileSync(values.compare, 'utf8')
const result = report(engine, outcomes)
console.log(values.json ? JSON.stringify(result, null, 2) : result.text)
if (before !== undefined) console.log(comparison(before, outcomes))
process.exit(0)
