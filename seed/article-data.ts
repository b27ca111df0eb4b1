import type { Article } from '../collections/payload-types.ts'
import type { GuidanceSeed } from './guidance-seed.ts'
import type { Directory } from './load-directory.ts'
import type { ProseReader } from './prose.ts'

interface Known {
  /** Ids of articles by reference. */
  ids: ReadonlyMap<string, string>
  directory: Directory
  prose: ProseReader
}

/** @throws {Error} on a key that points nowhere: a seed with a hole is not loaded. */
function pointed(map: ReadonlyMap<string, string>, key: string, from: string): string {
  const id = map.get(key)
  if (id === undefined) throw new Error(`${from}: nothing is called ${key}`)
  return id
}

/** The fields of an article from a written guidance. */
export function articleData(seed: GuidanceSeed, known: Known): Partial<Article> {
  return {
    ...headOf(seed, known),
    ...leftOf(seed, known),
    ...rightOf(seed, known),
    ...aroundOf(seed, known),
  }
}

const headOf = (seed: GuidanceSeed, { directory }: Known): Partial<Article> => ({
  title: seed.title,
  topic: pointed(directory.topics, seed.topic, seed.reference),
  authority: seed.authority,
  authorityNote: seed.authorityNote,
  audience: seed.audience,
  marks: seed.marks,
  contactTypes: seed.contactTypes,
  citizenPhrases: seed.citizenPhrases,
  notRelevant: seed.notRelevant ?? [],
})

const leftOf = (seed: GuidanceSeed, { ids, directory, prose }: Known): Partial<Article> => ({
  ...(seed.ongoingCase && {
    ongoingCase: { ...seed.ongoingCase, text: prose(seed.ongoingCase.text) },
  }),
  shortAnswer: seed.shortAnswer ?? null,
  askFirst: (seed.askFirst ?? []).map(({ question, answers }) => ({
    question,
    answers: answers.map(({ guidance, ...answer }) => ({
      ...answer,
      ...(guidance !== undefined && { guidance: pointed(ids, guidance, seed.reference) }),
    })),
  })),
  selfServices: (seed.selfServices ?? []).map((key) =>
    pointed(directory.selfServices, key, seed.reference),
  ),
  exempt: seed.exempt === undefined ? null : prose(seed.exempt),
})

const rightOf = (seed: GuidanceSeed, { directory }: Known): Partial<Article> => ({
  ...(seed.mandate && { mandate: seed.mandate }),
  escalations: (seed.escalations ?? []).map(({ contactPoint, ...row }) => ({
    ...row,
    ...(contactPoint !== undefined && {
      contactPoint: pointed(directory.contactPoints, contactPoint, seed.reference),
    }),
  })),
  ...(seed.handOver && {
    handOver: {
      contactPoint: pointed(directory.contactPoints, seed.handOver.contactPoint, seed.reference),
      note: seed.handOver.note ?? null,
    },
  }),
  deadlinesAndFees: seed.deadlinesAndFees ?? [],
  legalBasis: seed.legalBasis ?? [],
})

const aroundOf = (seed: GuidanceSeed, { ids, prose }: Known): Partial<Article> => ({
  specialConsiderations:
    seed.specialConsiderations === undefined ? null : prose(seed.specialConsiderations),
  readyTexts: {
    sms: seed.readyTexts.sms,
    chat: seed.readyTexts.chat ?? null,
    emailSubject: seed.readyTexts.email.subject,
    emailBody: seed.readyTexts.email.body,
  },
  related: seed.related.map((reference) => pointed(ids, reference, seed.reference)),
})
