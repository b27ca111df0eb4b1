import '../../seed/environment.ts'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'

/**
 * Two call-backs as the desk books them, one promised 61 days ago and one 59, and two
 * searches that found nothing, 91 and 89 days ago. Says which searches are there.
 */
const payload = await getPayload({ config })
const dayMs = 24 * 60 * 60 * 1000
const ago = (days: number) => new Date(Date.now() - days * dayMs).toISOString()

for (const days of process.argv.includes('--only-tell') ? [] : [91, 89]) {
  await payload.create({
    collection: 'search-misses',
    data: { query: `for ${days} dage siden`, at: ago(days) },
    depth: 0,
    overrideAccess: true,
  })
}
for (const days of process.argv.includes('--only-tell') ? [] : [61, 59]) {
  const promised = ago(days)
  await payload.create({
    collection: 'callbacks',
    data: {
      key: `gammel-${days}`,
      title: `Lovet for ${days} dage siden`,
      promisedFrom: promised,
      promisedTo: promised,
      state: 'waiting',
      channel: 'phone',
      phone: '20304050',
    },
    depth: 0,
    overrideAccess: true,
  })
}
const { docs } = await payload.find({
  collection: 'search-misses',
  depth: 0,
  overrideAccess: true,
})
console.log(JSON.stringify(docs.map(({ query }) => query)))
process.exit(0)
