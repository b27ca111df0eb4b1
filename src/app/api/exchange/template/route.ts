import { z } from 'zod'
import { requireReach } from '../../../../access/require-reach.ts'
import { fileNameOf, templateCsv, templateXlsx } from '../../../../exchange/template.ts'
import { answering } from '../../../answering.ts'
import { download } from '../../../download.ts'
import { readQuery } from '../../../read-query.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

const query = z.object({
  kind: z.enum(['articles', 'contact-points', 'self-services']).default('articles'),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
})

/** An empty file with the columns of a guidance or a record, to be filled in and let in. */
export const GET = answering(async (request, { actor }) => {
  const { kind, format } = readQuery(request, query)
  requireReach(`${kind}.import`, actor)
  const body = format === 'xlsx' ? await templateXlsx(kind) : templateCsv(kind)
  return download(body, `straks-skabelon-${fileNameOf(kind)}`, format)
})
