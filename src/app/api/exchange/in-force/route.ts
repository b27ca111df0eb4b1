import { z } from 'zod'
import { reach } from '../../../../access/policy.ts'
import { Refusal } from '../../../../errors.ts'
import { exportInForce } from '../../../../exchange/export-in-force.ts'
import { dateInCopenhagen } from '../../../../routing/copenhagen.ts'
import { answering } from '../../../answering.ts'
import { download, streamOf } from '../../../download.ts'
import { readQuery } from '../../../read-query.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

const query = z.object({ format: z.enum(['csv', 'json']).default('csv') })

/** Everything in force now, as a file that can be read in again. */
export const GET = answering(async (request, { payload, actor }) => {
  if (reach('articles.export', actor.roles) === 'no') throw new Refusal('not-allowed')
  const { format } = readQuery(request, query)
  const now = new Date()
  const name = `straks-vejledninger-${dateInCopenhagen(now)}`
  return Promise.resolve(download(streamOf(exportInForce(payload, format, now)), name, format))
})
