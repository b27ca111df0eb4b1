import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../../../src/errors.ts'

/** Payload would say of a link that has been used, or is too old, that one has to log in. */
export const refuseDeadLink: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const data: unknown = 'data' in args ? args.data : undefined
  const token =
    typeof data === 'object' && data !== null && 'token' in data ? data.token : undefined
  const alive =
    typeof token === 'string' &&
    (await req.payload.db.count({
      collection: 'users',
      where: {
        and: [
          { resetPasswordToken: { equals: token } },
          { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
        ],
      },
    }))
  if (!alive || alive.totalDocs === 0) throw new Refusal('link-dead')
  return args
}
