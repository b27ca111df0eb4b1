import '../../seed/environment.ts'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { contactPointKind } from './contact-point-kind.ts'
import { exportHistory } from './export-history.ts'
import { exportInForce } from './export-in-force.ts'
import { exportRecords } from './export-records.ts'
import { selfServiceKind } from './self-service-kind.ts'

/** `npm run export -- in-force|history|contact-points|self-services [--format json|csv] --out FILE` */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'json' }, out: { type: 'string' } },
})
const [what] = positionals
const { format, out } = values
const isFormat = format === 'json' || format === 'csv'
if (!isWhat(what) || !isFormat || out === undefined) {
  console.error(
    'npm run export -- in-force|history [--format json|csv] --out FILE, or npm run export -- contact-points|self-services --out FILE',
  )
  process.exit(2)
}
const payload = await getPayload({ config })
const parts = {
  'in-force': () => exportInForce(payload, format, new Date()),
  history: () => exportHistory(payload, format),
  'contact-points': () => exportRecords(payload, contactPointKind),
  'self-services': () => exportRecords(payload, selfServiceKind),
}[what]()
await pipeline(Readable.from(parts), createWriteStream(out))
console.log(`${what} → ${out}`)
process.exit(0)

function isWhat(word = ''): word is 'in-force' | 'history' | 'contact-points' | 'self-services' {
  return ['in-force', 'history', 'contact-points', 'self-services'].includes(word)
}
