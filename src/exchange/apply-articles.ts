import type { Payload, TypedUser } from 'payload'
import type { Article, Import } from '../../collections/payload-types.ts'
import { actorOf } from '../access/actor.ts'
import { Refusal } from '../errors.ts'
import type { Pointed } from '../publishing/article-of.ts'
import { contentHash } from '../publishing/content-hash.ts'
import { leadsOnTo } from '../publishing/drawn-in.ts'
import { workingContent } from '../publishing/working-content.ts'
import { writersIn } from '../publishing/writers.ts'
import {
  allReferences,
  articleFields,
  type ArticleRow,
  articleRowSchema,
  saysAlready,
} from './article-row.ts'
import { noteImport, rowsOf } from './import-job.ts'
import type { Failure } from './import-terms.ts'
import { headingOf, mayBeChanged } from './judge-article.ts'
import { loadDirectory } from './load-directory.ts'
import { attempt, userOf } from './write-rows.ts'

interface Applying {
  payload: Payload
  job: Import
  user: TypedUser
  ids: Pointed & { articles: Map<string, string> }
}

/**
 * Writes the rows of an import as drafts, in the name of the one who let it in. It can be
 * broken off anywhere and done again: a new draft carries the import and its line under a
 * unique index, and a change is made only to the very text that was looked at.
 */
export async function applyArticles(payload: Payload, job: Import): Promise<void> {
  const user = await userOf(payload, job)
  const { topics } = await loadDirectory(payload)
  const ids = { articles: await allReferences(payload), topics: { get: topics.idOf } }
  const applying: Applying = { payload, job, user, ids }
  const failures: Failure[] = []
  let done = 0
  const each = async (isOfThisKind: (row: ArticleRow) => boolean, write: Write) => {
    for await (const row of rowsOf(payload, job.key, articleRowSchema)) {
      if (!isOfThisKind(row)) continue
      const failure = await attempt(row.line, () => write(applying, row), headingOf)
      if (failure) failures.push(failure)
      done += 1
      await noteImport(payload, job.id, { done, failures })
    }
  }
  await each(({ article }) => article === null, createDraft)
  // Guidance leads to guidance that comes later in the file.
  for await (const row of rowsOf(payload, job.key, articleRowSchema)) {
    if (row.article !== null || leadsOnTo(row.content).length === 0) continue
    const failure = await attempt(row.line, () => addLinks(applying, row), headingOf)
    if (failure) failures.push(failure)
  }
  await each(({ article }) => article !== null, changeDraft)
  await noteImport(payload, job.id, { state: 'applied', done, failures })
}

type Write = (applying: Applying, row: ArticleRow) => Promise<void>

const originOf = (job: Import, { line }: ArticleRow): string => `${job.key}:${line}`

async function madeFrom(payload: Payload, origin: string): Promise<Article | undefined> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { origin: { equals: origin } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

async function createDraft({ payload, job, user, ids }: Applying, row: ArticleRow): Promise<void> {
  const origin = originOf(job, row)
  const made = await madeFrom(payload, origin)
  if (!made) {
    try {
      const { title, kind, centre } = row.content
      if (centre === null) throw new Refusal('not-allowed')
      const { id, reference } = await payload.create({
        collection: 'articles',
        // Without a number it gets the next free one.
        data: { reference: '', title, kind, centre, ...articleFields(row, ids) },
        depth: 0,
        user,
        overrideAccess: false,
        context: { origin },
      })
      ids.articles.set(reference, id)
    } catch (error) {
      // Another process wrote it between our look and our insert.
      if (!(await madeFrom(payload, origin))) throw error
    }
  }
}

/** Only while nobody has touched the draft: its author's words are not written over. */
async function addLinks({ payload, job, user, ids }: Applying, row: ArticleRow): Promise<void> {
  const made = await madeFrom(payload, originOf(job, row))
  if (!made || made.state !== 'draft') return
  const content = { ...row.content, reference: made.reference }
  if (made.contentHash === contentHash(content)) return
  const { totalDocs } = await payload.count({
    collection: 'article-events',
    where: { article: { equals: made.id }, action: { not_equals: 'create' } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return
  await payload.update({
    collection: 'articles',
    id: made.id,
    // Whoever writes in it between our look and our write keeps their words.
    data: { ...articleFields({ ...row, content }, ids), basedOn: made.updatedAt },
    depth: 0,
    user,
    overrideAccess: false,
    overrideLock: false,
  })
}

async function changeDraft({ payload, user, ids }: Applying, row: ArticleRow): Promise<void> {
  const { article, hash } = await workingContent(payload, row.article ?? '')
  if (saysAlready({ contentHash: hash, beside: article }, row)) return
  if (hash !== row.seenHash) throw new Refusal('content-moved')
  const actor = actorOf(user)
  if (!actor) throw new Refusal('not-allowed')
  const state = { state: article.state ?? 'draft', changedBy: writersIn(article.changedBy) }
  const [barred] = mayBeChanged(state, { actor })
  if (barred) throw new Refusal(barred.code)
  await payload.update({
    collection: 'articles',
    id: article.id,
    // A save between our look and our write is not written over.
    data: { ...articleFields(row, ids), basedOn: article.updatedAt },
    depth: 0,
    user,
    overrideAccess: false,
    overrideLock: false,
  })
}
