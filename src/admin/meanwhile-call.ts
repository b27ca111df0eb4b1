import { z } from 'zod'
import { oneOf } from '../one-of.ts'
import { partNames } from '../publishing/two-versions.ts'
import { whyNotThere } from './server-there.ts'

const answerSchema = z.object({
  theirs: z.looseObject({ updatedAt: z.string() }),
  by: z.string().nullable(),
  parts: z.array(
    z.object({ part: oneOf(partNames), name: z.string(), mine: z.string(), theirs: z.string() }),
  ),
})

/** What someone else has saved meanwhile, and where it differs from what stands in the form. */
export type Meanwhile = z.output<typeof answerSchema>

/** Why a form could not be saved, as far as the server can still be asked. */
export type AfterFailure =
  | { kind: 'moved'; meanwhile: Meanwhile }
  | { kind: 'loggedOut' }
  | { kind: 'offline' }
  /** The text is the one that the form was filled with: the form says itself what is wrong. */
  | { kind: 'same' }

/**
 * @param articleId unset for a guidance that is not saved yet: nobody else can have changed it.
 * @param values of the form, with `basedOn`.
 */
export async function callMeanwhile(
  articleId: string | undefined,
  values: Readonly<Record<string, unknown>>,
): Promise<AfterFailure> {
  try {
    if (articleId === undefined) return { kind: (await whyNotThere()) ?? 'same' }
    const response = await fetch(`/api/articles/${encodeURIComponent(articleId)}/meanwhile`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    })
    if (response.status === 401) return { kind: 'loggedOut' }
    const answer = answerSchema.safeParse(await response.json()).data
    return answer && answer.theirs.updatedAt !== values.basedOn
      ? { kind: 'moved', meanwhile: answer }
      : { kind: 'same' }
  } catch {
    return { kind: 'offline' }
  }
}
