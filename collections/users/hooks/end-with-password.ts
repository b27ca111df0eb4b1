import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload'
import type { User } from '../../payload-types.ts'
import { endSessions, sessionOf } from '../../../src/access/sessions.ts'

/** Notes that a password comes with the body: Payload takes it out before any other hook. */
export const noteNewPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  req.context.hasNewPassword =
    operation === 'update' && typeof data === 'object' && data !== null && 'password' in data
  return args
}

/** A new password ends every session but the one in which its owner wrote it. */
export const endWithPassword: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation === 'update' && req.context.hasNewPassword === true) {
    const isOwner = req.user?.id === doc.id
    await endSessions(req.payload, { user: doc.id, but: isOwner ? sessionOf(req.user) : undefined })
  }
  return doc
}
