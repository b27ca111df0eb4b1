import { z } from 'zod'
import { reach } from '../../../../access/policy.ts'
import { Refusal } from '../../../../errors.ts'
import { isWholeText } from '../../../../exchange/whole-text.ts'
import { previewArticles } from '../../../../exchange/preview-articles.ts'
import { readFile } from '../../../../exchange/read-file.ts'
import { answering } from '../../../answering.ts'
import { sentFile } from '../../../sent-file.ts'
import { problemsIn } from '../../../../problems.ts'

export { DELETE, GET, PATCH, PUT } from '../../../no-such-method.ts'

const asked = z.object({
  /** Name of the file, where the body is the file itself. */
  name: z.string().max(200).refine(isWholeText).default(''),
  update: z.enum(['true', 'false']).default('false'),
})

/** What a file of guidance says, and what is wrong with it; nothing is written yet. */
export const POST = answering(async (request, { payload, actor }) => {
  if (reach('articles.import', actor.roles) === 'no') throw new Refusal('not-allowed')
  const query = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) throw new Refusal(problemsIn(query.error))
  const { bytes, name } = await sentFile(request)
  const seen = await previewArticles(payload, await readFile(bytes), {
    actor,
    fileName: query.data.name || name || 'uden navn',
    mayUpdate: query.data.update === 'true',
    now: new Date(),
  })
  return Response.json(seen, { status: 201 })
})
