import type { GuidanceContent } from '../publishing/content.ts'
import type { CellProblem } from './article-cells.ts'

/** Records that a file calls by key or name, and the database by id. */
export interface NamedRecords {
  idOf: (word: string) => string | undefined
  keyOf: (id: string) => string | undefined
}

/** @param records each with the words it may be called by, its key first. */
export function namedRecords(
  records: readonly { id: string; words: readonly (string | null | undefined)[] }[],
): NamedRecords {
  const keys = new Map(records.map(({ id, words }) => [id, words[0] ?? id]))
  const ids = new Map<string, string | null>()
  // A key is one record's own; a name that two records have means neither.
  const rank = Math.max(0, ...records.map(({ words }) => words.length))
  for (let at = 0; at < rank; at += 1) {
    const ofRank = new Map<string, string | null>()
    for (const { id, words } of records) {
      const word = words[at]?.trim().toLowerCase()
      if (word) ofRank.set(word, ofRank.has(word) ? null : id)
    }
    for (const [word, id] of ofRank) if (!ids.has(word)) ids.set(word, id)
  }
  return {
    idOf: (word) => ids.get(word.trim().toLowerCase()) ?? undefined,
    keyOf: (id) => keys.get(id),
  }
}

/** Everything that a guidance can point to. */
export interface Directory {
  centres: NamedRecords
  contactPoints: NamedRecords
  selfServices: NamedRecords
  /** By KLE number. */
  topics: NamedRecords
}

const mapped = (
  content: GuidanceContent,
  to: {
    centre: (word: string) => string
    contactPoint: (word: string, field: string) => string
    selfService: (word: string) => string
  },
): GuidanceContent => ({
  ...content,
  centre: content.centre === null ? null : to.centre(content.centre),
  selfServices: content.selfServices.map(to.selfService),
  escalations: content.escalations.map((row) => ({
    ...row,
    contactPoint:
      row.contactPoint === null ? null : to.contactPoint(row.contactPoint, 'escalations'),
  })),
  handOver: {
    ...content.handOver,
    contactPoint:
      content.handOver.contactPoint === null
        ? null
        : to.contactPoint(content.handOver.contactPoint, 'handOver.contactPoint'),
  },
})

/** A content with records by key in place of id; one that is no more keeps its id. */
export const withKeys = (content: GuidanceContent, directory: Directory): GuidanceContent =>
  mapped(content, {
    centre: (id) => directory.centres.keyOf(id) ?? id,
    contactPoint: (id) => directory.contactPoints.keyOf(id) ?? id,
    selfService: (id) => directory.selfServices.keyOf(id) ?? id,
  })

/** The same back, with a problem for each word that means no record. */
export function withIds(
  content: GuidanceContent,
  directory: Directory,
  headingOf: (field: string) => string | null,
): { content: GuidanceContent; problems: CellProblem[] } {
  const problems: CellProblem[] = []
  const known = (records: NamedRecords, word: string, field: string, noun: string): string => {
    const id = records.idOf(word)
    if (id === undefined) {
      problems.push({
        code: 'unknown-reference',
        heading: headingOf(field),
        message: `Der er ${noun}, der hedder "${word}".`,
      })
    }
    return id ?? word
  }
  const found = mapped(content, {
    centre: (word) => known(directory.centres, word, 'centre', 'intet fagcenter'),
    contactPoint: (word, field) =>
      known(directory.contactPoints, word, field, 'intet omstillingspunkt'),
    selfService: (word) =>
      known(directory.selfServices, word, 'selfServices', 'ingen selvbetjening'),
  })
  if (content.topic !== null) known(directory.topics, content.topic, 'topic', 'intet KLE-emne')
  return { content: found, problems }
}
