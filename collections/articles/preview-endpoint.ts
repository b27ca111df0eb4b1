import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../src/access/actor.ts'
import { reach } from '../../src/access/policy.ts'
import { Refusal } from '../../src/errors.ts'
import { previewDraft } from '../../src/publishing/preview-draft.ts'
import { takenPhrases } from '../../src/search/taken-phrases.ts'
import type { Article } from '../payload-types.ts'
import { checkedFor } from '../input.ts'
import { readJson } from '../read-json.ts'

/** `POST /api/articles/preview`: the card and the checks of what stands in the form; nothing is kept. */
export const previewEndpoint: Endpoint = {
  path: '/preview',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (!actor) throw new Refusal('not-logged-in')
    if (reach('articles.read', actor.roles) === 'no') throw new Refusal('not-allowed')
    const body = await readJson(req, z.looseObject({}))
    const { config } = req.payload.collections.articles
    // Judged by the very fields of the collection; what a field may hold, contentOf judges.
    const draft = checkedFor(config, body) as Partial<Article>
    const preview = await previewDraft(
      req.payload,
      draft,
      ({ reference, citizenPhrases }) => takenPhrases(req.payload, reference, citizenPhrases),
      new Date(),
    )
    return Response.json(preview)
  },
}
