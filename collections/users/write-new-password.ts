import { actorOf } from '../../src/access/actor.ts'
import { newPasswordHtml } from '../../src/mail/account-letter.ts'
import { mailSettings } from '../../src/mail/settings.ts'

/** The mail to whoever has forgotten their password, in place of Payload's. */
export function writeNewPassword(asked: { token?: string; user?: unknown } = {}): string {
  const { token = '', user } = asked
  const { site } = mailSettings(process.env)
  return newPasswordHtml({ token, site }, actorOf(user) ?? { name: '', roles: [] })
}
