import type { Payload } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import type { GuidanceContent } from './content.ts'
import { leadsOnTo } from './drawn-in.ts'
import type { RichText } from './rich-text.ts'

type Ids = Pick<ReadonlyMap<string, string>, 'get'>

/** What a content names, by the id that a working copy points with. */
export interface Pointed {
  /** Id of each article, by reference. */
  articles: Ids
  /** Id of each topic, by KLE number. */
  topics: Ids
}

/**
 * A working copy that says what a content says: the inverse of `contentOf`. What it names
 * and is no longer there is left out, as the form leaves it out.
 */
export function articleOf(
  content: GuidanceContent,
  { articles, topics }: Pointed,
): Partial<Article> {
  const { topic, centre, related, askFirst, ongoingCase, exempt, specialConsiderations } = content
  return {
    ...content,
    centre: centre ?? undefined,
    topic: topics.get(topic ?? '') ?? null,
    related: related.flatMap((reference) => articles.get(reference) ?? []),
    askFirst: askFirst.map(({ question, answers }) => ({
      question,
      answers: answers.map(({ guidance, ...answer }) => ({
        ...answer,
        guidance: articles.get(guidance ?? '') ?? null,
      })),
    })),
    ongoingCase: { ...ongoingCase, text: inEditor(ongoingCase.text) },
    exempt: inEditor(exempt),
    specialConsiderations: inEditor(specialConsiderations),
  }
}

/** Prose with all that the editor wants to find in it. */
const inEditor = (prose: RichText | null): NonNullable<Article['exempt']> | null =>
  prose && {
    root: {
      ...prose.root,
      version: prose.root.version ?? 1,
      direction: prose.root.direction ?? null,
      format: '',
      indent: prose.root.indent ?? 0,
      children: prose.root.children.map((block) => ({ ...block, version: block.version ?? 1 })),
    },
  }

/** Looks up the ids of what a content names. */
export async function pointedIn(payload: Payload, content: GuidanceContent): Promise<Pointed> {
  const common = { depth: 0, pagination: false, overrideAccess: true } as const
  const [articles, topics] = await Promise.all([
    payload.find({
      ...common,
      collection: 'articles',
      where: { reference: { in: leadsOnTo(content) } },
      select: { reference: true },
    }),
    payload.find({
      ...common,
      collection: 'topics',
      where: { number: { equals: content.topic ?? '' } },
    }),
  ])
  return {
    articles: new Map(articles.docs.map(({ id, reference }) => [reference, id])),
    topics: new Map(topics.docs.map(({ id, number }) => [number, id])),
  }
}
