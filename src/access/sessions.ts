import { type AuthStrategy, JWTAuthentication, type Payload, type PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { z } from 'zod'
import { forgetActors } from './recent-actors.ts'

/**
 * Sessions as rows of a collection, one for each log-in. Payload's own are an array
 * on the account, written whole with the rest of it: of two log-ins at once one
 * loses its session, and a right taken away meanwhile comes back.
 *
 * @see docs/decisions/0004-a-session-is-a-row.md
 */

interface Session {
  id: string
  user: string
}

const collection = 'sessions'
const made = z.object({ id: z.string() })

/** @returns the session's id, for the token. */
export async function openSession(
  payload: Payload,
  session: { user: string; expiresAt: Date },
  req?: PayloadRequest,
): Promise<string> {
  const { user, expiresAt } = session
  const row: unknown = await payload.db.create({
    collection,
    data: { user, expiresAt: expiresAt.toISOString() },
    ...(req && { req }),
  })
  return made.parse(row).id
}

/** @returns whether there was such a session to extend; one that has ended stays ended. */
export async function extendSession(
  payload: Payload,
  { id, user }: Session,
  expiresAt: Date,
): Promise<boolean> {
  const found: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { user: { equals: user } }] },
    data: { expiresAt: expiresAt.toISOString() },
    options: { atomic: true },
  })
  return found !== null && found !== undefined
}

/** Signs one session out; one that is over already stays over. */
export const endSession = (payload: Payload, { id, user }: Session): Promise<void> =>
  end(payload, [{ id: { equals: id } }, { user: { equals: user } }])

/** Ends every session of a user, but for the one to keep. */
export const endSessions = (
  payload: Payload,
  { user, but }: { user: string; but?: string | undefined },
): Promise<void> =>
  end(payload, [
    { user: { equals: user } },
    ...(but === undefined ? [] : [{ id: { not_equals: but } }]),
  ])

/** Clears away the sessions of a user that nobody ended and that time has. */
export const clearExpired = (payload: Payload, user: string, now: Date): Promise<void> =>
  end(payload, [{ user: { equals: user } }, { expiresAt: { less_than: now.toISOString() } }])

type Condition = Record<string, Record<string, string>>
async function end(payload: Payload, conditions: Condition[]): Promise<void> {
  await payload.db.deleteMany({ collection, where: { and: conditions } })
  forgetActors()
}

async function isOpen(payload: Payload, { id, user }: Session, now: Date): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection,
    where: {
      and: [
        { id: { equals: id } },
        { user: { equals: user } },
        { expiresAt: { greater_than: now.toISOString() } },
      ],
    },
  })
  return totalDocs > 0
}

/** Id of the session behind a request's user, as `liveSession` put it there. */
export const sessionOf = (user: unknown): string | undefined =>
  typeof user === 'object' && user !== null && '_sid' in user && typeof user._sid === 'string'
    ? user._sid
    : undefined

/**
 * Who asks, by their token: Payload judges the token and finds its user, and the
 * session that the token names must not have ended.
 */
export const liveSession: AuthStrategy = {
  name: 'local-jwt',
  authenticate: async (args) => {
    const result = await JWTAuthentication(args)
    if (!result.user) return result
    const id = sessionNamedIn(tokenIn(args.headers, args.payload.config.cookiePrefix))
    const { user } = result
    const isLive =
      id !== undefined && (await isOpen(args.payload, { id, user: user.id }, new Date()))
    return isLive ? { ...result, user: { ...user, _sid: id } } : { user: null }
  },
}

/** Where Payload looks for it, in the same order. */
function tokenIn(headers: Headers, cookiePrefix: string): string {
  const authorization = headers.get('Authorization') ?? ''
  for (const scheme of ['JWT ', 'Bearer ']) {
    if (authorization.startsWith(scheme) && authorization !== scheme) {
      return authorization.slice(scheme.length)
    }
  }
  return parseCookies(headers).get(`${cookiePrefix}-token`) ?? ''
}

const claims = z.object({ sid: z.string() })

/** Only of a token that has been judged: nothing is verified here. */
function sessionNamedIn(token: string): string | undefined {
  const [, body = ''] = token.split('.')
  return claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString())).sid
}
