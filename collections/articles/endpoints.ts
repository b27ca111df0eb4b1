import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../src/access/actor.ts'
import { Refusal } from '../../src/errors.ts'
import { nudgeMail } from '../../src/mail/runtime.ts'
import { wordsUpTo } from '../../src/privacy/words.ts'
import { actOnArticle } from '../../src/publishing/act-on-article.ts'
import type { Action } from '../../src/publishing/workflow.ts'
import { forgetDirectory } from '../../src/desk/directory.ts'
import { nudgeSearch } from '../../src/search/runtime.ts'
import { isWholeText } from '../../src/whole-text.ts'
import { readJson } from '../read-json.ts'

const moment = z.iso.datetime({ offset: true }).transform((value) => new Date(value))
const reason = wordsUpTo(2000).refine(isWholeText).optional()

/** Path of each action, and what may come with it. A missing reason is the workflow's to refuse. */
const actions = {
  submit: { path: 'submit', body: z.object({}) },
  approve: {
    path: 'approve',
    body: z.object({
      contentHash: z.string().max(128),
      comparedWith: z.string().max(128).nullable().optional(),
      changeLine: z.string().max(1000).nullable().optional(),
      // Unset: as the author wished. `null`: from now, until further notice.
      validFrom: moment.nullable().optional(),
      validTo: moment.nullable().optional(),
    }),
  },
  requestChanges: { path: 'request-changes', body: z.object({ reason }) },
  withdraw: {
    path: 'withdraw',
    body: z.object({
      reason,
      successor: z
        .string()
        .max(12)
        .transform((reference) => reference.trim().toUpperCase())
        .optional(),
    }),
  },
  cancel: {
    path: 'cancel',
    body: z.object({ reason, sequence: z.int().positive().optional() }),
  },
  confirm: {
    path: 'confirm',
    body: z.object({
      reviewDate: z.union([moment, z.iso.date().transform((value) => new Date(value))]).optional(),
    }),
  },
  force: { path: 'force', body: z.object({ reason, contentHash: z.string().max(128) }) },
  endorse: { path: 'endorse', body: z.object({ contentHash: z.string().max(128) }) },
} as const satisfies Record<Action, { path: string; body: z.ZodType }>

/** `POST /api/articles/:id/<action>`: reads, asks the publishing room, answers. */
export const workflowEndpoints: Endpoint[] = (Object.keys(actions) as Action[]).map((action) => ({
  path: `/:id/${actions[action].path}`,
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (!actor) throw new Refusal('not-logged-in')
    const input = await readJson(req, actions[action].body)
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
