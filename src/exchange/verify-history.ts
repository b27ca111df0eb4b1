import '../../seed/environment.ts'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { rowAsWritten } from '../publishing/edition-rows.ts'
import { eventsWhere } from '../publishing/event-rows.ts'
import {
  faultKinds,
  headOf,
  historyFaults,
  type HistoryFault,
} from '../publishing/history-faults.ts'
import { headIn } from './history-rows.ts'
import { readHistory } from './read-history.ts'

/**
 * `npm run verify-history [-- --head CHECKSUM | --since FILE]`: recomputes the checksum of every
 * published row and every event, and the chains of them, holds rows and events against each
 * other, and names the first that does not fit. Ends with 1 where one does not.
 *
 * With a checksum that it printed earlier, or a history that was exported earlier, it also finds
 * what was cut off the end since.
 */
const { values } = parseArgs({ options: { head: { type: 'string' }, since: { type: 'string' } } })
const noted = values.since ? headIn(readHistory(await readFile(values.since))) : values.head
if (values.since && noted === undefined) {
  console.error(`${values.since} is from before events had checksums: there is nothing to hold.`)
  process.exit(2)
}
const payload = await getPayload({ config })
let { rows, events, faults } = await look()
// Rows are read before events: what came between is no fault, and is gone at a second look.
if (faults.length > 0) ({ rows, events, faults } = await look())
const [first] = faults
console.log(`${rows.length} rows, ${events.length} events.`)
if (first) {
  console.error(`${place(first)}${faultKinds[first.why].english}.`)
  console.error(`${faults.length} in all.`)
  process.exit(1)
}
const head = headOf(events)
if (head) console.log(`Head: ${head.eventHash}`)
console.log('Everything fits.')
process.exit(0)

async function look() {
  const { docs } = await payload.find({
    collection: 'editions',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const written = docs.map(rowAsWritten)
  const told = await eventsWhere(payload)
  return { rows: written, events: told, faults: historyFaults(written, told, noted) }
}

function place({ reference, sequence, edition, why }: HistoryFault): string {
  if (why === 'head-gone') return ''
  if (sequence === undefined) return `${reference}, edition ${edition ?? '?'}: `
  return edition === undefined
    ? `${reference}, event ${sequence}: `
    : `${reference}, row ${sequence}, edition ${edition}: `
}
