import {
  type CollectionAfterLogoutHook,
  type CollectionAfterOperationHook,
  getFieldsToSign,
  jwtSign,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import type { User } from '../../payload-types.ts'
import {
  clearExpired,
  endSession,
  endSessions,
  extendSession,
  openSession,
  sessionOf,
} from '../../../src/access/sessions.ts'
import { Refusal } from '../../../src/errors.ts'

/** Opens a session with each token that is handed out, and extends it with each renewal. */
export const keepSession: CollectionAfterOperationHook<'users'> = async ({
  collection,
  operation,
  req,
  result,
}) => {
  switch (operation) {
    case 'login':
      return { ...result, ...(await newToken(collection, req)) }
    case 'resetPassword':
      if (req.user) await endSessions(req.payload, { user: req.user.id })
      return { ...result, ...(await newToken(collection, req)) }
    case 'refresh':
      await renewed(req, result.exp)
      return result
    default:
      return result
  }
}

/** A token that names a session of its own, in place of Payload's, which names none. */
async function newToken(collection: SanitizedCollectionConfig, req: PayloadRequest) {
  // Payload has put whoever logs in on the request by now.
  const { payload, user } = req
  if (!user) throw new Refusal('wrong-login')
  const now = new Date()
  const { tokenExpiration } = collection.auth
  const expiresAt = new Date(now.getTime() + tokenExpiration * 1000)
  const sid = await openSession(payload, { user: user.id, expiresAt }, req)
  await clearExpired(payload, user.id, now).catch((err: unknown) => {
    payload.logger.error({ err, msg: 'could not clear expired sessions' })
  })
  return jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig: collection, email: user.email, sid, user }),
    secret: payload.secret,
    tokenExpiration,
  })
}

async function renewed({ payload, user }: PayloadRequest, exp: number): Promise<void> {
  const id = sessionOf(user)
  const isExtended =
    id !== undefined &&
    user !== null &&
    (await extendSession(payload, { id, user: user.id }, new Date(exp * 1000)))
  // Logged out between the check of the session and this write.
  if (!isExtended) throw new Refusal('not-logged-in')
}

/** Log-out ends the session, not only the browser's memory of it. */
export const endWithLogout: CollectionAfterLogoutHook<User> = async ({ req }) => {
  const { payload, user } = req
  if (!user) return
  const id = sessionOf(user)
  if (req.searchParams.get('allSessions') === 'true') await endSessions(payload, { user: user.id })
  else if (id !== undefined) await endSession(payload, { id, user: user.id })
}
