import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { actorNow } from '../access/recent-actors.ts'
import type { Actor } from '../access/roles.ts'
import { errorResponse, Refusal } from '../errors.ts'
import { internalError } from './internal-error.ts'

/** What a route of ours gets: who asks, and the Local API. */
export interface Asking<Params> {
  payload: Payload
  actor: Actor
  params: Params
}

/**
 * Wraps a route for logged-in users. A `Refusal` becomes `{ errors }` with its
 * status; anything else is a bug: logged, and answered as 500 without a trace.
 *
 * @param whoAsks judges the request; anew where nothing else is said.
 */
export const answering =
  <Params = Record<string, never>>(
    answer: (request: Request, asking: Asking<Params>) => Promise<Response>,
    whoAsks: typeof actorNow = actorNow,
  ) =>
  async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    try {
      const payload = await getPayload({ config })
      const actor = await whoAsks(payload, request.headers)
      if (!actor) throw new Refusal('not-logged-in')
      if (actor.roles.length === 0) throw new Refusal('not-allowed')
      return await answer(request, { payload, actor, params: await context.params })
    } catch (error) {
      return error instanceof Refusal ? errorResponse(error) : internalError(error)
    }
  }
