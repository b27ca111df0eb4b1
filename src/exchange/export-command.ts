import '../../seed/environment.ts'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { exportHistory } from './export-history.ts'
import { exportInForce } from './export-in-force.ts'

/** `npm run export -- in-force|history [--format json|csv] --out FILE` */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'json' }, out: { type: 'string' } },
})
const [what] = positionals
const { format, out } = values
const isFormat = format === 'json' || format === 'csv'
if ((what !== 'in-force' && what !== 'history') || !isFormat || out === undefined) {
  console.error('npm run export -- in-force|history [--format json|csv] --out FILE')
  process.exit(2)
}
const payload = await getPayload({ config })
const parts =
  what === 'history' ? exportHistory(payload, format) : exportInForce(payload, format, new Date())
await pipeline(Readable.from(parts), createWriteStream(out))
console.log(`${what} → ${out}`)
process.exit(0)
