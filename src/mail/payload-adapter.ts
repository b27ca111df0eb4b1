import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Transporter } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import type { Sender } from './settings.ts'

// Outside production Payload ends a process with two versions of its packages in it, and of
// this one there is none with the version of the others. The test beside this file keeps the
// others equal in its place.
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'

/**
 * Sends through Payload's adapter for nodemailer. The newest there is names
 * another Payload than ours as the only one that fits; `overrides` in package.json lets it
 * have ours.
 *
 * @see docs/decisions/0012-mails-follow-the-database.md
 */
export async function sendThrough(
  transport: Transporter,
  from: Sender,
  message: SendEmailOptions,
): Promise<unknown> {
  const adapter = await nodemailerAdapter({
    transport,
    defaultFromName: from.name,
    defaultFromAddress: from.address,
    // It would only log what the postman finds out when it matters.
    skipVerify: true,
  })
  return adapter(nobody).sendEmail(message)
}

/** It is made with Payload at hand and looks at nothing of it. */
const nobody = {} as Parameters<EmailAdapter>[0]
