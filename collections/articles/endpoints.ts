import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../src/access/actor.ts'
import { Refusal } from '../../src/errors.ts'
import { nudgeMail } from '../../src/mail/runtime.ts'
import { wordsUpTo } from '../../src/privacy/words.ts'
import { actOnArticle } from '../../src/publishing/act-on-article.ts'
import { type Action, transitions } from '../../src/publishing/workflow.ts'
import { forgetDirectory } from '../../src/desk/directory.ts'
import { nudgeSearch } from '../../src/search/runtime.ts'
import { isWholeText } from '../../src/whole-text.ts'
import { readJson } from '../read-json.ts'

const moment = z.iso.datetime({ offset: true }).transform((value) => new Date(value))
const reason = wordsUpTo(2000).refine(isWholeText).optional()

/** What may come with each action. A missing reason is the workflow's to refuse. */
const bodies = {
  submit: z.object({}),
  approve: z.object({
    contentHash: z.string().max(128),
    comparedWith: z.string().max(128).nullable().optional(),
    changeLine: z.string().max(1000).nullable().optional(),
    // Unset: as the author wished. `null`: from now, until further notice.
    validFrom: moment.nullable().optional(),
    validTo: moment.nullable().optional(),
  }),
  requestChanges: z.object({ reason }),
  withdraw: z.object({
    reason,
    successor: z
      .string()
      .max(12)
      .transform((reference) => reference.trim().toUpperCase())
      .optional(),
  }),
  cancel: z.object({ reason, sequence: z.int().positive().optional() }),
  confirm: z.object({
    reviewDate: z.union([moment, z.iso.date().transform((value) => new Date(value))]).optional(),
  }),
  force: z.object({ reason, contentHash: z.string().max(128) }),
  endorse: z.object({ contentHash: z.string().max(128) }),
} as const satisfies Record<Action, z.ZodType>

/** `POST /api/articles/:id/<path of the action>`: reads, asks the publishing room, answers. */
export const workflowEndpoints: Endpoint[] = (Object.keys(bodies) as Action[]).map((action) => ({
  path: `/:id/${transitions[action].path}`,
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (!actor) throw new Refusal('not-logged-in')
    const input = await readJson(req, bodies[action])
    const outcome = await actOnArticle(req.payload, {
      action,
      articleId: String(req.routeParams?.id),
      actor,
      input,
      now: new Date(),
    })
    if (outcome.edition !== undefined) nudgeSearch()
    // The review date may be another.
    forgetDirectory()
    nudgeMail()
    return Response.json(outcome)
  },
}))
