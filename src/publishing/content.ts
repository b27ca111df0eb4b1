import { z } from 'zod'
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

const optionalText = z.string().nullable()
const isoDate = z.string().nullable()

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
  centre: z.string().nullable(),
  /** KLE number. */
  topic: optionalText,
  authority: oneOf(authorities).nullable(),
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
    identification: oneOf(identifications).nullable(),
    citizenFollows: optionalText,
    text: richTextSchema.nullable(),
  }),
  shortAnswer: optionalText,
  askFirst: z.array(
    z.object({
      question: optionalText,
      answers: z.array(
        z.object({
          answer: optionalText,
          leadsTo: oneOf(answerLeads).nullable(),
          /** Reference of the guidance it leads to. */
          guidance: optionalText,
          /** Escalation row, counted from 1. */
          row: z.number().int().nullable(),
          say: optionalText,
        }),
      ),
    }),
  ),
  selfServices: z.array(z.string()),
  exempt: richTextSchema.nullable(),
  mandate: z.object({
    level: oneOf(mandateLevels).nullable(),
    lookUpIn: optionalText,
    may: z.array(z.string()),
    mayNot: z.array(z.string()),
  }),
  escalations: z.array(
    z.object({
      criterion: optionalText,
      clarifyFirst: z.array(z.string()),
      action: oneOf(escalationActions).nullable(),
      contactPoint: z.string().nullable(),
      sameDay: z.boolean(),
    }),
  ),
  handOver: z.object({ contactPoint: z.string().nullable(), note: optionalText }),
  deadlinesAndFees: z.array(
    z.object({
      kind: oneOf(termKinds).nullable(),
      label: optionalText,
      value: optionalText,
      validFrom: isoDate,
      validTo: isoDate,
    }),
  ),
  legalBasis: z.array(z.object({ act: optionalText, section: optionalText })),

  specialConsiderations: richTextSchema.nullable(),
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
