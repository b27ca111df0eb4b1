import { randomUUID } from 'node:crypto'
import type { EmailAdapter, Payload } from 'payload'
import type { User } from '../../collections/payload-types.ts'
import { actorOf } from '../access/actor.ts'
import { seal } from '../privacy/seal.ts'
import { putOnce } from './outbox.ts'
import { nudgeMail } from './runtime.ts'
import { mailSettings } from './settings.ts'

/**
 * What Payload sends by itself goes into the same outbox, so that it too waits for a mail
 * server that is down. There is a key to an account in it: it lies sealed, and is emptied
 * once it is sent or of no use any more.
 */
export const outboxAdapter: EmailAdapter = ({ payload }) => {
  const { from } = mailSettings(process.env)
  return {
    name: 'straks-outbox',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async ({ to, subject = '', html }) => {
      const person = typeof to === 'string' ? await activeUser(payload, to) : undefined
      // Whoever may not log in has no use for it.
      if (!person || typeof html !== 'string') return
      const now = new Date()
      await putOnce(
        payload,
        {
          key: `account:${randomUUID()}`,
          kind: 'account',
          about: subject,
          to: person.id,
          state: 'waiting',
          at: now,
          sealed: seal(html, payload.secret),
        },
        now,
      )
      nudgeMail()
    },
  }
}

async function activeUser(payload: Payload, email: string): Promise<User | undefined> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs.find((user) => actorOf(user) !== null)
}
