import '../../seed/environment.ts'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'

/**
 * Two call-backs as the desk books them, one promised 61 days ago and one 59; two searches
 * that found nothing and two mails that were sent, 91 and 89 days ago. Says which searches
 * and mails are there.
 */
const payload = await getPayload({ config })
const dayMs = 24 * 60 * 60 * 1000
const ago = (days: number) => new Date(Date.now() - days * dayMs).toISOString()

const isOnlyToTell = process.argv.includes('--only-tell')

const { docs: users } = await payload.find({
  collection: 'users',
  limit: 1,
  depth: 0,
  overrideAccess: true,
})
for (const days of isOnlyToTell ? [] : [91, 89]) {
  const about = `for ${days} dage siden`
  await payload.create({
    collection: 'search-misses',
    data: { query: about, at: ago(days) },
    depth: 0,
    overrideAccess: true,
  })
  await payload.create({
    collection: 'mails',
    data: {
      about,
      key: `gammel-${days}`,
      kind: 'flag',
      to: users[0]?.id ?? '',
      state: 'sent',
      at: ago(days),
      queuedAt: ago(days),
    },
    depth: 0,
    overrideAccess: true,
  })
}
for (const days of isOnlyToTell ? [] : [61, 59]) {
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
const misses = await payload.find({ collection: 'search-misses', depth: 0, overrideAccess: true })
const mails = await payload.find({
  collection: 'mails',
  where: { key: { contains: 'gammel' } },
  depth: 0,
  overrideAccess: true,
})
console.log(
  JSON.stringify({
    misses: misses.docs.map(({ query }) => query),
    mails: mails.docs.map(({ about }) => about),
  }),
)
process.exit(0)
