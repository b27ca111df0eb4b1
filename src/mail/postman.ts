import type { SendEmailOptions } from 'payload'
import type { MailKind } from './kinds.ts'
import type { Sender } from './settings.ts'

/** A letter with an address on it. */
export interface Parcel {
  kind: MailKind
  /** The same each time it is tried, so that a mail server can tell too. */
  messageId: string
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
}

/** The port: nothing above it knows how mail leaves the house. */
export interface Postman {
  /** @throws {NotTaken} where nothing can be handed over just now. */
  ready: () => Promise<void>
  /**
   * @throws {NotTaken} where it certainly was not taken and may be tried again. Whatever
   *   else is thrown leaves open whether it was.
   */
  hand: (parcel: Parcel) => Promise<void>
}

/** Not taken, and that is certain. */
export class NotTaken extends Error {
  /** In Danish, for the administrator. */
  readonly problem: string

  constructor(problem: string, cause: unknown) {
    super(problem, { cause })
    this.name = 'NotTaken'
    this.problem = problem
  }
}

/** As nodemailer wants it. */
export const messageOf = (parcel: Parcel, from: Sender): SendEmailOptions => ({
  from,
  to: parcel.to,
  subject: parcel.subject,
  text: parcel.text,
  html: parcel.html,
  messageId: parcel.messageId,
  headers: {
    'Content-Language': 'da',
    // RFC 3834: no holiday notice is sent back to a machine; the second is Exchange's.
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  },
})
