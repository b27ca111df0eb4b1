import * as z from 'zod/mini'
import {
  answerLeads,
  audiences,
  authorities,
  escalationActions,
  guidanceKinds,
  identifications,
  mandateLevels,
  marks,
  slots,
  termKinds,
} from './guidance-terms.ts'
import { contactTypes } from '../routing/contact-types.ts'
import { oneOf } from '../one-of.ts'
import { richTextSchema } from './rich-text.ts'

const optionalText = z.nullable(z.string())
const isoDate = z.nullable(z.string())

/**
 * What one edition says: the snapshot that is hashed, stored and shown.
 *
 * Records with a life of their own (centre, contact points, self-services) stand
 * here by id, so that one change is true on every card at once; other guidance
 * stands by reference, which never changes. Nothing is left out: an empty value
 * is `null` or `[]`, so that the hash has one spelling of "nothing".
 */
export const contentSchema = z.object({
  reference: z.string(),
  kind: oneOf(guidanceKinds),
  title: z.string(),
  centre: z.nullable(z.string()),
  /** KLE number. */
  topic: optionalText,
  authority: z.nullable(oneOf(authorities)),
  authorityNote: optionalText,
  audience: z.array(oneOf(audiences)),
  marks: z.array(oneOf(marks)),
  contactTypes: z.array(oneOf(contactTypes)),
  citizenPhrases: z.array(z.string()),
  notRelevant: z.array(oneOf(slots)),

  ongoingCase: z.object({
    system: optionalText,
    field: optionalText,
    needsArchive: z.boolean(),
    identification: z.nullable(oneOf(identifications)),
    citizenFollows: optionalText,
    text: z.nullable(richTextSchema),
  }),
  shortAnswer: optionalText,
  askFirst: z.array(
    z.object({
      question: optionalText,
      answers: z.array(
        z.object({
          answer: optionalText,
          leadsTo: z.nullable(oneOf(answerLeads)),
          /** Reference of the guidance it leads to. */
          guidance: optionalText,
          /** Escalation row, counted from 1. */
          row: z.nullable(z.int()),
          say: optionalText,
        }),
      ),
    }),
  ),
  selfServices: z.array(z.string()),
  exempt: z.nullable(richTextSchema),
  mandate: z.object({
    level: z.nullable(oneOf(mandateLevels)),
    lookUpIn: optionalText,
    may: z.array(z.string()),
    mayNot: z.array(z.string()),
  }),
  escalations: z.array(
    z.object({
      criterion: optionalText,
      clarifyFirst: z.array(z.string()),
      action: z.nullable(oneOf(escalationActions)),
      contactPoint: z.nullable(z.string()),
      sameDay: z.boolean(),
    }),
  ),
  handOver: z.object({ contactPoint: z.nullable(z.string()), note: optionalText }),
  deadlinesAndFees: z.array(
    z.object({
      kind: z.nullable(oneOf(termKinds)),
      label: optionalText,
      value: optionalText,
      validFrom: isoDate,
      validTo: isoDate,
    }),
  ),
  legalBasis: z.array(z.object({ act: optionalText, section: optionalText })),

  specialConsiderations: z.nullable(richTextSchema),
  readyTexts: z.object({
    sms: optionalText,
    chat: optionalText,
    emailSubject: optionalText,
    emailBody: optionalText,
  }),
  attachments: z.array(z.object({ name: optionalText, url: optionalText })),
  /** References of related guidance. */
  related: z.array(z.string()),
})
export type GuidanceContent = z.infer<typeof contentSchema>
