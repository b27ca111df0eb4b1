import type { Payload, Where } from 'payload'
import type { Mail } from '../../collections/payload-types.ts'
import { createOnce } from '../create-once.ts'
import { withoutCprNumbers } from '../privacy/cpr.ts'
import type { MailState } from './kinds.ts'

/** A row before it has an id. */
export type NewMail = Pick<Mail, 'key' | 'kind' | 'about'> & {
  /** Id of the person. */
  to: string
  state: 'waiting' | 'gathered'
  at: Date
  article?: string | null
  source?: string | null
  sealed?: string
}

const common = { collection: 'mails', depth: 0, overrideAccess: true } as const

/** Id of the user a mail is for, at any depth. */
export const recipientOf = ({ to }: Pick<Mail, 'to'>): string =>
  typeof to === 'string' ? to : to.id

/** Puts a thing into the outbox, unless it is there. */
export const putOnce = (payload: Payload, mail: NewMail, now: Date): Promise<string> =>
  createOnce(payload, 'mails', {
    ...mail,
    about: withoutCprNumbers(mail.about).text,
    at: mail.at.toISOString(),
    queuedAt: now.toISOString(),
    nextTryAt: now.toISOString(),
    attempts: 0,
    isUnreached: false,
  })

/** So many values a query may name at once, on every database. */
const namedAtOnce = 500

/** Which of these keys are in the outbox already. */
export async function knownAmong(payload: Payload, keys: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>()
  for (let at = 0; at < keys.length; at += namedAtOnce) {
    const rows = await mailsWhere(payload, { key: { in: keys.slice(at, at + namedAtOnce) } })
    for (const { key } of rows) known.add(key)
  }
  return known
}

/** Mails of the outbox, the oldest first; all of them unless `atMost` is set. */
export async function mailsWhere(
  payload: Payload,
  where: Where,
  { atMost = 0 }: { atMost?: number } = {},
): Promise<Mail[]> {
  const { docs } = await payload.find({
    ...common,
    where,
    // The oldest first.
    sort: 'queuedAt',
    limit: atMost,
    pagination: false,
  })
  return docs
}

type Change = Partial<
  Pick<
    Mail,
    | 'state'
    | 'problem'
    | 'handedAt'
    | 'nextTryAt'
    | 'attempts'
    | 'digest'
    | 'isUnreached'
    | 'sealed'
  >
>

/**
 * Moves a mail from one of some states to another, in one conditional write: of several
 * who try at once, one does.
 *
 * @returns whether it was this one.
 */
export async function move(
  payload: Payload,
  id: string,
  from: readonly MailState[],
  to: Change & { state: MailState },
): Promise<boolean> {
  const moved: unknown = await payload.db.updateOne({
    collection: 'mails',
    where: { and: [{ id: { equals: id } }, { state: { in: [...from] } }] },
    data: to,
    options: { atomic: true },
  })
  return moved !== null && moved !== undefined
}
