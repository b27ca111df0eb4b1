import type {
  AnswerLead,
  Audience,
  Authority,
  ContactType,
  EscalationAction,
  GuidanceKind,
  Identification,
  MandateLevel,
  Mark,
  Slot,
  TermKind,
} from '../src/publishing/guidance-terms.ts'
import type { CentreKey, ContactPointKey } from './directory/keys.ts'

/**
 * Prose is written as Markdown with a small allow-list: paragraphs, `**bold**`,
 * `- ` lists and `[text](https://…)` or `[text](/v/BS03)` links.
 */
type Prose = string

/** One guidance as its specialist wrote it; the seed turns it into an article. */
export interface GuidanceSeed {
  reference: string
  kind?: GuidanceKind
  title: string
  owner: CentreKey
  /** KLE number. */
  topic: string
  authority: Authority
  /** Who decides, in one line: "Kommunen, på statens vegne". */
  authorityNote: string
  audience: Audience[]
  marks: Mark[]
  contactTypes: ContactType[]
  /** 5 to 10, as people say them on the phone. */
  citizenPhrases: string[]
  /** Slots that do not apply to this matter; their fields are left out below. */
  notRelevant?: Slot[]

  ongoingCase?: {
    /** Which specialist system to look in, and which field: "Passystemet", "Status". */
    system?: string
    field?: string
    needsArchive?: boolean
    identification: Identification
    /** Where the citizen can follow the case; left out: nowhere. */
    citizenFollows?: string
    text: Prose
  }
  /** Read aloud to the citizen: 280 characters at most. */
  shortAnswer?: string
  askFirst?: {
    question: string
    answers: {
      answer: string
      leadsTo: AnswerLead
      /** With `guidance`: the reference it leads to. */
      guidance?: string
      /** With `escalation`: the row in `escalations`, counted from 1. */
      row?: number
      /** What the agent says or notes on the way; required with `say`. */
      say?: string
    }[]
  }[]
  /** Keys of the self-service catalogue. */
  selfServices?: string[]
  exempt?: Prose
  mandate?: {
    level: MandateLevel
    /** Which system to look up in, if any. */
    lookUpIn?: string
    may: string[]
    mayNot: string[]
  }
  escalations?: {
    criterion: string
    clarifyFirst: string[]
    action: EscalationAction
    contactPoint?: ContactPointKey
    sameDay?: boolean
  }[]
  handOver?: {
    contactPoint: ContactPointKey
    /** What helps the one who takes over: "Valg 2. Svarer de ikke inden 1 minut, så book tilbagekald." */
    note?: string
  }
  deadlinesAndFees?: {
    kind: TermKind
    label: string
    value: string
    /** ISO dates; a price or rate always has validFrom. */
    validFrom?: string
    validTo?: string
  }[]
  legalBasis?: { act: string; section: string }[]

  specialConsiderations?: Prose
  readyTexts: {
    /** `{selvbetjening}` is the link of the first self-service, `{kommune}` the municipality's name. */
    sms: string
    chat?: string
    email: { subject: string; body: string }
  }
  related: string[]
}

/** One entry of the self-service catalogue. */
export interface SelfServiceSeed {
  key: string
  name: string
  url: string
  /** Who runs it: "borger.dk", "Solbæk Kommune", "MitID". */
  authority: string
  requiresMitId: boolean
  mandatory: boolean
  /** The alternative the law requires when it is mandatory. */
  alternative?: string
  /** Why it is worth it for the citizen, as the agent says it. */
  benefit: string
  /** Click by click, to talk the citizen through. */
  walkThrough: string[]
  /** What to try when it stops. */
  whenStuck?: string
}
