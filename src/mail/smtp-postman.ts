import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { sendThrough } from './payload-adapter.ts'
import { messageOf, NotTaken, type Postman } from './postman.ts'
import type { Sender } from './settings.ts'

/** A server that is there answers within this; `SMTP_URL` may say otherwise. In milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Hands mail to an SMTP server. */
export function smtpPostman(smtpUrl: string, from: Sender): Postman {
  const address = withPatience(smtpUrl)
  return {
    ready: async () => {
      const transport = createTransport(address)
      try {
        await transport.verify()
      } catch (cause) {
        throw new NotTaken(sayProblem(cause), cause)
      } finally {
        transport.close()
      }
    },
    hand: async (parcel) => {
      const transport = createTransport(address)
      const text = { isGone: false }
      transport.use('stream', (mail, done) => {
        // The last of its streams, which the connection reads once the server wants the text.
        mail.message.processFunc((last) => last.once('end', () => (text.isGone = true)))
        done()
      })
      try {
        await sendThrough(transport, from, messageOf(parcel, from))
      } catch (cause) {
        // It has the whole text and may have taken it: only the answer never came.
        if (text.isGone && answerOf(cause) === undefined) throw cause
        throw new NotTaken(sayProblem(cause), cause)
      } finally {
        transport.close()
      }
    },
  }
}

function withPatience(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  for (const [name, ms] of Object.entries(patience)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms))
  }
  return url.href
}

const errorSchema = z.object({
  code: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
})

/** What the server said no with. */
function answerOf(error: unknown): string | undefined {
  const { response, responseCode = 0 } = errorSchema.safeParse(error).data ?? {}
  return responseCode >= 400 ? response : undefined
}

const longestProblem = 300

function sayProblem(error: unknown): string {
  const { code = '' } = errorSchema.safeParse(error).data ?? {}
  const answer = answerOf(error)
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    return 'Mailserveren tager ikke mod brugernavn og adgangskode.'
  }
  return answer === undefined
    ? `Ingen forbindelse til mailserveren${code && ` (${code})`}.`
    : `Mailserveren sagde nej: ${answer.slice(0, longestProblem)}`
}
