import { z } from 'zod'
import { requireReach } from '../../../../access/require-reach.ts'
import { contactPointKind } from '../../../../exchange/contact-point-kind.ts'
import { exportRecords } from '../../../../exchange/export-records.ts'
import { selfServiceKind } from '../../../../exchange/self-service-kind.ts'
import { fileNameOf } from '../../../../exchange/template.ts'
import { dateInCopenhagen } from '../../../../routing/copenhagen.ts'
import { answering } from '../../../answering.ts'
import { download, streamOf } from '../../../download.ts'
import { readQuery } from '../../../read-query.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

const query = z.object({ kind: z.enum(['contact-points', 'self-services']) })

/** Every contact point, or self-service, as a CSV file to be mended and read in again. */
export const GET = answering(async (request, { payload, actor }) => {
  const { kind } = readQuery(request, query)
  requireReach(`${kind}.export`, actor)
  const parts =
    kind === 'contact-points'
      ? exportRecords(payload, contactPointKind)
      : exportRecords(payload, selfServiceKind)
  const name = `straks-${fileNameOf(kind)}-${dateInCopenhagen(new Date())}`
  return Promise.resolve(download(streamOf(parts), name, 'csv'))
})
