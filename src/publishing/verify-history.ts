import '../../seed/environment.ts'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { rowAsWritten } from './edition-rows.ts'
import { historyFaults } from './history-faults.ts'
import { actsIn, appending } from './logged-acts.ts'

/**
 * `npm run verify-history`: recomputes the checksum of every published row and the chain
 * of them, holds them against the event log, and names the first that does not fit.
 * Ends with 1 where one does not.
 */
const payload = await getPayload({ config })
const everything = { depth: 0, pagination: false, overrideAccess: true } as const
const [editions, events] = await Promise.all([
  payload.find({ collection: 'editions', ...everything }),
  payload.find({
    collection: 'article-events',
    where: { action: { in: Object.keys(appending) } },
    ...everything,
  }),
])
const acts = actsIn(events.docs)
const faults = historyFaults(editions.docs.map(rowAsWritten), acts)
const [first] = faults
console.log(`${String(editions.docs.length)} rows, ${String(acts.length)} acts in the event log.`)
if (first) {
  const place = first.sequence === undefined ? '' : `, row ${String(first.sequence)}`
  const edition = first.edition === undefined ? '' : `, edition ${String(first.edition)}`
  console.error(
    `${first.reference}${place}${edition}: ${first.why === 'gone' ? 'is in the event log, and has no row' : 'is not what its checksum says, or does not follow the row before it'}.`,
  )
  console.error(`${String(faults.length)} in all.`)
  process.exit(1)
}
console.log('Everything fits.')
process.exit(0)
