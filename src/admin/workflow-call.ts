import { z } from 'zod'

const answerSchema = z.union([
  z.object({ state: z.string(), edition: z.number().optional() }),
  z.object({
    errors: z.array(
      z.object({ code: z.string(), message: z.string(), field: z.string().optional() }),
    ),
  }),
])

export interface FieldProblem {
  message: string
  field?: string | undefined
}

export type CallResult =
  { ok: true; edition?: number | undefined } | { ok: false; problems: FieldProblem[] }

const lost: CallResult = {
  ok: false,
  problems: [{ message: 'Der er ingen forbindelse. Intet er sendt. Prøv igen.' }],
}

/** Calls `POST /api/articles/:id/<path>`; a lost connection or a strange answer is a problem too. */
export async function callWorkflow(
  articleId: string,
  path: string,
  body: Readonly<Record<string, string | number | null | undefined>>,
): Promise<CallResult> {
  try {
    const response = await fetch(`/api/articles/${encodeURIComponent(articleId)}/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = answerSchema.parse(await response.json())
    return 'errors' in answer
      ? { ok: false, problems: answer.errors }
      : { ok: true, edition: answer.edition }
  } catch {
    return lost
  }
}
