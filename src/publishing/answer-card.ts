import type { GuidanceContent } from './content.ts'

/** What an agent may do with a contact point at the moment asked about. */
export interface CardContactPoint {
  id: string
  name: string
  /** Code word of the kind (see routing/contact-point.ts) and its Danish word. */
  kind: string
  kindLabel: string
  /** Left out while it is closed: after closing time the card offers the call-back, not the number. */
  number: string | null
  ivrChoice: string | null
  mayBook: boolean
  openNow: boolean
  /** When it, or more of what the guidance is about, is taken next; ISO 8601 in UTC. */
  opensAt: string | null
  /** When it, or some of that, is taken no longer; ISO 8601 in UTC. */
  closesAt: string | null
  /** "Åben til kl. 18.00 for hjælp til selvbetjening", "Lukket nu. Åbner i morgen kl. 9.00". */
  says: string
  /** The same in parts: "Åben til kl. 18.00", "Lukket nu". */
  state: string
  /** "i morgen kl. 9.00", of one that is closed. */
  opens: string | null
  /** "for hjælp til selvbetjening", where that alone is taken. */
  only: string | null
  /** What to offer instead of, or as, a transfer. */
  offer: CardOffer
  /** Where a call-back can be booked, open or not; its own or a fallback's. */
  booking: CardBooking | null
}

/** Times are ISO 8601 in UTC; the soonest window first. */
export interface CardBooking {
  contactPoint: string
  name: string
  windows: { from: string; to: string; says: string }[]
}

export type CardOffer =
  | {
      kind: 'transfer'
      contactPoint: string
      name: string
      /** True when it is a fallback's offer, and `contactPoint` not the one asked about. */
      via: boolean
      /** What to dial: of the one that is open. */
      number: string | null
      ivrChoice: string | null
      says: string
    }
  | {
      kind: 'callback'
      contactPoint: string
      name: string
      via: boolean
      /** ISO 8601 in UTC: the promised window. */
      from: string
      to: string
      /** "i morgen, onsdag, kl. 9–12" */
      says: string
    }
  | { kind: 'message'; contactPoint: string; name: string; via: boolean; says: string }
  | { kind: 'closed'; contactPoint: string; name: string; via: boolean; says: string }

export interface CardSelfService {
  id: string
  name: string
  url: string
  authority: string
  requiresMitId: boolean
  mandatory: boolean
  alternative: string | null
  benefit: string
  walkThrough: string[]
  whenStuck: string | null
}

/**
 * The answer card: an edition with everything it draws in resolved at one moment.
 * `GET /api/guidance/:reference` answers with it; the desk and the editor's
 * preview show it. All times are ISO 8601 in UTC.
 */
export interface AnswerCard {
  reference: string
  /** Number of the edition. */
  edition: number
  publishedAt: string
  validFrom: string
  validTo: string | null
  changeLine: string | null
  contentHash: string
  /** The snapshot, exactly as approved; `contentHash` is the SHA-256 of its canonical JSON. */
  content: GuidanceContent
  centre: { id: string; name: string; abbreviation: string } | null
  contactPoints: CardContactPoint[]
  selfServices: CardSelfService[]
  /** Titles of the guidance this one leads to or is related to, where one is in force. */
  titles: Record<string, string>
  /** Set when the review date has passed: shown as "under kontrol siden". */
  underReviewSince: string | null
  /** Flags on it that nobody has answered yet. */
  openFlags: number
  /** The moment the card shows; `isCurrent` is false for an old edition or an old date. */
  at: string
  isCurrent: boolean
}

/** One line in the list "Udgaver af BS07". */
export interface EditionLine {
  edition: number
  kind: 'edition' | 'withdrawal'
  changeLine: string | null
  validFrom: string
  /** When it ceased to be in force, or will, as far as is known: a later edition ends it too. */
  validTo: string | null
  inForce: boolean
}
