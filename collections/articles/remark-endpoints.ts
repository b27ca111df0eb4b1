import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '../../src/access/actor.ts'
import { requireReach } from '../../src/access/require-reach.ts'
import { Refusal } from '../../src/errors.ts'
import {
  answerSchema,
  remark,
  remarkSchema,
  remarksOn,
  settleRemark,
} from '../../src/publishing/remarks.ts'
import { readJson } from '../read-json.ts'

function whoAsks(req: PayloadRequest) {
  const actor = actorOf(req.user)
  if (!actor) throw new Refusal('not-logged-in')
  return { actor, articleId: String(req.routeParams?.id), now: new Date() }
}

/** Remarks on a working copy: read, written, ticked off. */
export const remarkEndpoints: Endpoint[] = [
  {
    path: '/:id/remarks',
    method: 'get',
    handler: async (req) => {
      const { actor, articleId } = whoAsks(req)
      requireReach('articles.read', actor)
      return Response.json({ remarks: await remarksOn(req.payload, articleId) })
    },
  },
  {
    path: '/:id/remarks',
    method: 'post',
    handler: async (req) => {
      const who = whoAsks(req)
      const written = await readJson(req, remarkSchema)
      return Response.json(await remark(req.payload, who, written), { status: 201 })
    },
  },
  {
    path: '/:id/remarks/:remark/done',
    method: 'post',
    handler: async (req) => {
      const who = { ...whoAsks(req), remarkId: String(req.routeParams?.remark) }
      await settleRemark(req.payload, who, await readJson(req, answerSchema))
      return Response.json({ remarks: await remarksOn(req.payload, who.articleId) })
    },
  },
]
