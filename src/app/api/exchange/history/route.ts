import { z } from 'zod'
import { requireReach } from '../../../../access/require-reach.ts'
import { exportHistory } from '../../../../exchange/export-history.ts'
import { dateInCopenhagen } from '../../../../routing/copenhagen.ts'
import { answering } from '../../../answering.ts'
import { download, streamOf } from '../../../download.ts'
import { readQuery } from '../../../read-query.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

const query = z.object({ format: z.enum(['csv', 'json']).default('json') })

/** The whole history: what was ever published, by whom, and the records it points to. */
export const GET = answering(async (request, { payload, actor }) => {
  requireReach('editions.export', actor)
  const { format } = readQuery(request, query)
  const name = `straks-historik-${dateInCopenhagen(new Date())}`
  return Promise.resolve(download(streamOf(exportHistory(payload, format)), name, format))
})
