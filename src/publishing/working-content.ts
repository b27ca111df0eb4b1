import type { Payload } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import { Refusal } from '../errors.ts'
import { contentHash } from './content-hash.ts'
import { contentOf } from './content-of.ts'
import type { GuidanceContent } from './content.ts'
import { namesFor } from './names.ts'

export interface WorkingContent {
  article: Article
  content: GuidanceContent
  hash: string
}

/** A working copy as an edition would carry it. @throws {Refusal} `not-found`. */
export async function workingContent(payload: Payload, id: string): Promise<WorkingContent> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [article] = docs
  if (!article) throw new Refusal('not-found')
  const content = contentOf(article, await namesFor(payload, article))
  return { article, content, hash: contentHash(content) }
}
