import '../../seed/environment.ts'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'

/** Two call-backs as the desk books them: one promised 61 days ago, one 59. */
const payload = await getPayload({ config })
const dayMs = 24 * 60 * 60 * 1000
for (const days of [61, 59]) {
  const promised = new Date(Date.now() - days * dayMs).toISOString()
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
process.exit(0)
