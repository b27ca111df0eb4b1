import { z } from 'zod'
import { requireReach } from '../../../../access/require-reach.ts'
import { exportInForce } from '../../../../exchange/export-in-force.ts'
import { dateInCopenhagen } from '../../../../routing/copenhagen.ts'
import { answering } from '../../../answering.ts'
import { download, streamOf } from '../../../download.ts'
import { readQuery } from '../../../read-query.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

const query = z.object({ format: z.enum(['csv', 'json']).default('csv') })

/** Everything in force now, as a file that can be read in again. */
export const GET = answering(async (request, { payload, actor }) => {
  requireReach('articles.export', actor)
  const { format } = readQuery(request, query)
  const now = new Date()
  const name = `straks-vejledninger-${dateInCopenhagen(now)}`
  return Promise.resolve(download(streamOf(exportInForce(payload, format, now)), name, format))
})
