import type { Payload } from 'payload'
import type { Article } from '../collections/payload-types.ts'
import { actorOf } from '../src/access/actor.ts'
import { actOnArticle } from '../src/publishing/act-on-article.ts'
import { articleData } from './article-data.ts'
import { allGuidance } from './all-guidance.ts'
import { type Chapter, chaptersOf, reviewDateOf } from './chapters.ts'
import type { GuidanceSeed } from './guidance-seed.ts'
import type { Directory } from './load-directory.ts'
import type { DemoUser } from './load-people.ts'
import { people } from './people.ts'
import { proseReader } from './prose.ts'
import type { Report } from './report.ts'

interface Setting {
  directory: Directory
  people: ReadonlyMap<string, DemoUser>
  now: Date
}

/**
 * Writes every guidance and takes it through its chapters: written by its author,
 * submitted, approved by an editor, changed, submitted again. One that was begun
 * and broken off goes on where it stopped; one with an edition is left alone.
 */
export async function loadGuidance(
  payload: Payload,
  report: Report,
  setting: Setting,
): Promise<void> {
  const prose = await proseReader(payload.config)
  const ids = new Map<string, string>()
  // All of them first, without their links: guidance leads to guidance.
  for (const seed of allGuidance) {
    ids.set(seed.reference, await begin(payload, report, seed, setting))
  }
  for (const seed of allGuidance) {
    const id = ids.get(seed.reference)
    if (id === undefined || (await isBeyondDraft(payload, id))) continue
    const data = articleData(seed, { ids, directory: setting.directory, prose })
    for (const chapter of chaptersOf(seed.reference)) {
      await live(payload, id, { ...data, ...chapter.change }, seed, chapter, setting)
      report.made(chapter.counts)
    }
  }
}

async function begin(
  payload: Payload,
  report: Report,
  seed: GuidanceSeed,
  { directory, people: users, now }: Setting,
): Promise<string> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { reference: { equals: seed.reference } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) {
    report.kept('articles')
    return docs[0].id
  }
  const centre = directory.centres.get(seed.owner)
  if (centre === undefined) throw new Error(`${seed.reference}: no centre ${seed.owner}`)
  const article = await payload.create({
    collection: 'articles',
    data: {
      reference: seed.reference,
      title: seed.title,
      kind: seed.kind ?? 'guidance',
      centre,
      reviewDate: reviewDateOf(seed.reference, now).toISOString(),
    },
    depth: 0,
    user: authorOf(seed, users),
    overrideAccess: false,
    context: { at: daysBefore(now, chaptersOf(seed.reference)[0]?.daysAgo ?? 0) },
  })
  report.made('articles')
  return article.id
}

async function isBeyondDraft(payload: Payload, id: string): Promise<boolean> {
  const article = await payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    overrideAccess: true,
  })
  return article.state !== 'draft' || typeof article.lastEdition === 'number'
}

/** One chapter: the author writes and submits; an editor decides, or has not yet. */
async function live(
  payload: Payload,
  articleId: string,
  data: Partial<Article>,
  seed: GuidanceSeed,
  chapter: Chapter,
  { people: users, now }: Setting,
): Promise<void> {
  const at = daysBefore(now, chapter.daysAgo)
  const author = authorOf(seed, users)
  const editor = userAt(users, 'editor2@straks.example')
  await payload.update({
    collection: 'articles',
    id: articleId,
    data: { ...data, changeLine: chapter.changeLine },
    depth: 0,
    user: author,
    overrideAccess: false,
    context: { at },
  })
  const submitted = await act(payload, articleId, 'submit', author, {}, at)
  if (chapter.decision === 'waiting') return
  await act(
    payload,
    articleId,
    'approve',
    editor,
    {
      contentHash: submitted.contentHash,
      ...(chapter.validInDays !== undefined && {
        validFrom: daysBefore(now, -chapter.validInDays),
      }),
    },
    at,
  )
  if (chapter.withdrawn) {
    await act(
      payload,
      articleId,
      'withdraw',
      editor,
      { reason: chapter.withdrawn.reason },
      daysBefore(now, chapter.withdrawn.daysAgo),
    )
  }
}

function act(
  payload: Payload,
  articleId: string,
  action: Parameters<typeof actOnArticle>[1]['action'],
  user: DemoUser,
  input: Parameters<typeof actOnArticle>[1]['input'],
  now: Date,
) {
  const actor = actorOf(user)
  if (!actor) throw new Error(`${user.email} is no actor`)
  return actOnArticle(payload, { action, articleId, actor, input, now })
}

const dayMs = 24 * 60 * 60 * 1000

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs)

function authorOf(seed: GuidanceSeed, users: ReadonlyMap<string, DemoUser>): DemoUser {
  const person = people.find(
    ({ roles, centres }) => roles.includes('author') && centres.includes(seed.owner),
  )
  if (!person) throw new Error(`${seed.reference}: nobody writes for ${seed.owner}`)
  return userAt(users, person.email)
}

function userAt(users: ReadonlyMap<string, DemoUser>, email: string): DemoUser {
  const user = users.get(email)
  if (!user) throw new Error(`${email} is missing`)
  return user
}
