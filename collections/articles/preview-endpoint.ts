import type { Endpoint } from 'payload'
import { actorOf } from '../../src/access/actor.ts'
import { requireReach } from '../../src/access/require-reach.ts'
import { previewDraft } from '../../src/publishing/preview-draft.ts'
import { takenPhrases } from '../../src/search/taken-phrases.ts'
import { draftIn } from './draft-in.ts'

/** `POST /api/articles/preview`: the card and the checks of what stands in the form; nothing is kept. */
export const previewEndpoint: Endpoint = {
  path: '/preview',
  method: 'post',
  handler: async (req) => {
    requireReach('articles.read', actorOf(req.user))
    const preview = await previewDraft(
      req.payload,
      await draftIn(req),
      ({ reference, citizenPhrases }) => takenPhrases(req.payload, reference, citizenPhrases),
      new Date(),
    )
    return Response.json(preview)
  },
}
