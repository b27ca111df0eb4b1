import { z } from 'zod'
import { Refusal } from '../../../../errors.ts'
import { limits } from '../../../../exchange/limits.ts'
import { kindNames } from '../../../../exchange/import-terms.ts'
import { previewImport } from '../../../../exchange/preview-import.ts'
import { answering } from '../../../answering.ts'
import { sentFile } from '../../../sent-file.ts'
import { problemsIn } from '../../../../problems.ts'
import { isWholeText } from '../../../../whole-text.ts'

export { DELETE, GET, PATCH, PUT } from '../../../no-such-method.ts'

const asked = z.object({
  /** Name of the file, where the body is the file itself. */
  name: z.string().max(200).refine(isWholeText).default(''),
  kind: z.enum(kindNames).default('articles'),
  update: z.enum(['true', 'false']).default('false'),
})

/** What a file says, and what is wrong with it; nothing is written yet. */
export const POST = answering(async (request, { payload, actor }) => {
  const query = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) throw new Refusal(problemsIn(query.error))
  const { kind, update } = query.data
  const { fileBytes, historyBytes } = limits
  const file = async () => {
    const { bytes, name } = await sentFile(request, kind === 'editions' ? historyBytes : fileBytes)
    return { bytes, fileName: query.data.name || name || 'uden navn' }
  }
  const mayUpdate = update === 'true'
  const seen = await previewImport(payload, kind, { file, actor, mayUpdate, now: new Date() })
  return Response.json(seen, { status: 201 })
})
