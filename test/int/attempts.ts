import type { Answer, Caller } from '../as-user.ts'
import { docIn } from './guidance-answer.ts'
import { hasBulkEdit } from './the-config.ts'
import { type Known, sampleChange, sampleRow } from './sample-rows.ts'

/** What the table speaks of, as far as collections go; the admin panel has a test of its own. */
export const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const
export type Operation = (typeof operations)[number]

/** One request, and whether what it is about belongs to the one who asks. */
export interface Attempt {
  request: string
  isOwn: boolean
  answer: Answer
}

export interface Target {
  slug: string
  caller: Caller
  known: Known
  /** Ids of a row that is the caller's in the sense of the table, and of one that is not. */
  own: string
  other: string
}

type Try = (
  method: 'get' | 'post' | 'patch' | 'delete',
  path: string,
  body?: unknown,
) => Promise<Answer>

/** Does one operation in every way that REST has for it. */
export async function attemptsAt(operation: Operation, target: Target): Promise<Attempt[]> {
  const attempts: Attempt[] = []
  const tryAs =
    (isOwn: boolean): Try =>
    async (method, path, body) => {
      const answer = await target.caller[method](path, body)
      attempts.push({ request: `${method.toUpperCase()} ${path}`, isOwn, answer })
      return answer
    }
  await ways[operation](target, tryAs(true), tryAs(false))
  return attempts
}

const isPreferences = (slug: string) => slug === 'payload-preferences'
const only = (id: string) => `where[id][equals]=${encodeURIComponent(id)}`

const ways: Record<Operation, (target: Target, own: Try, other: Try) => Promise<void>> = {
  create: async ({ slug, caller, known }, own, other) => {
    await own('post', `/api/${slug}`, sampleRow(slug, known, caller.id))
    if (slug === 'articles') {
      const row = { ...sampleRow(slug, known, caller.id), centre: known.otherCentre }
      await other('post', `/api/${slug}`, row)
    }
  },

  read: async (target, own, other) => {
    const { slug } = target
    await own('get', `/api/${slug}?limit=2&${only(target.own)}`)
    await own('get', `/api/${slug}${isPreferences(slug) ? '' : '/count'}?${only(target.own)}`)
    await own('get', `/api/${slug}/${target.own}?depth=2`)
    await other('get', `/api/${slug}?limit=0&${only(target.other)}&depth=2`)
    if (!isPreferences(slug)) await other('get', `/api/${slug}/${target.other}`)
  },

  update: async (target, own, other) => {
    const { slug } = target
    // Over REST a preference is written by its key; its id is for the list alone.
    if (isPreferences(slug)) await own('post', `/api/${slug}/en-noegle`, sampleChange(slug))
    await own('patch', `/api/${slug}/${target.own}`, sampleChange(slug))
    await other('patch', `/api/${slug}/${target.other}`, sampleChange(slug))
    if (hasBulkEdit(slug)) {
      await other('patch', `/api/${slug}?${only(target.other)}`, sampleChange(slug))
    }
  },

  delete: async (target, own, other) => {
    const { slug, caller, known } = target
    const made = await caller.post(`/api/${slug}`, sampleRow(slug, known, caller.id))
    const id = made.status === 201 ? docIn(made.body).id : target.own
    await own('delete', `/api/${slug}${isPreferences(slug) ? `?${only(id)}` : `/${id}`}`)
    if (!isPreferences(slug)) await other('delete', `/api/${slug}/${target.other}`)
    await other('delete', `/api/${slug}?${only(target.other)}`)
  },

  readVersions: async ({ slug, ...rows }, own, other) => {
    // A preference may be called "versions".
    if (isPreferences(slug)) await own('get', `/api/${slug}/versions/${rows.own}`)
    else {
      await own('get', `/api/${slug}/versions?limit=1&where[parent][equals]=${rows.own}`)
      await other('get', `/api/${slug}/versions?limit=0&where[parent][equals]=${rows.other}`)
    }
  },

  unlock: async ({ slug }, own) => {
    await own('post', `/api/${slug}/unlock`, { email: 'kultur@straks.example' })
  },
}
