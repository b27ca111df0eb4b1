import { z } from 'zod'
import { reach } from '../../../../access/policy.ts'
import { Refusal } from '../../../../errors.ts'
import { templateCsv, templateXlsx } from '../../../../exchange/template.ts'
import { answering } from '../../../answering.ts'
import { download } from '../../../download.ts'
import { readQuery } from '../../../read-query.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

const query = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') })

/** An empty file with the columns of a guidance, to be filled in and let in. */
export const GET = answering(async (request, { actor }) => {
  if (reach('articles.import', actor.roles) === 'no') throw new Refusal('not-allowed')
  const { format } = readQuery(request, query)
  const body = format === 'xlsx' ? await templateXlsx() : templateCsv()
  return download(body, 'straks-skabelon', format)
})
