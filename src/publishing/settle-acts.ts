import type { Payload, Where } from 'payload'
import type { EditionRow } from './edition-row.ts'
import { rowsOfArticle } from './edition-rows.ts'
import { tellsOf } from './history-faults.ts'
import { appendEvent } from './log-event.ts'
import { appending, eventOfRow } from './logged-acts.ts'
import { logNoted } from './noted-event.ts'
import { setStateOfRow, stateAfter } from './row-state.ts'
import { workingContent } from './working-content.ts'

const common = { depth: 0, pagination: false, overrideAccess: true } as const

/**
 * Makes whole what was done to a guidance by a process that died before it was logged: the
 * state of the working copy that a row leads to, and the event. Harmless where the process
 * lives and is only slower: the state is set once, and a unique key keeps the event single.
 */
export async function settleArticle(payload: Payload, article: string): Promise<void> {
  const { docs } = await payload.find({
    ...common,
    collection: 'articles',
    where: { id: { equals: article } },
    select: { reference: true, unlogged: true },
  })
  for (const noted of docs) await logNoted(payload, noted)
  const unlogged = await unloggedRows(payload, { article: { equals: article } })
  if (unlogged.length > 0) await settleRows(payload, article, unlogged)
}

/**
 * The same for every guidance.
 *
 * @param since only rows written from then on are looked at; unset: every row there is.
 */
export async function settleActs(payload: Payload, since?: Date): Promise<void> {
  const { docs: noted } = await payload.find({
    ...common,
    collection: 'articles',
    where: { unlogged: { exists: true } },
    select: {},
  })
  const rows = await unloggedRows(
    payload,
    since ? { createdAt: { greater_than_equal: since.toISOString() } } : {},
  )
  const articles = new Set([...noted.map(({ id }) => id), ...rows.map(({ article }) => article)])
  for (const article of articles) {
    try {
      await settleArticle(payload, article)
    } catch (err) {
      payload.logger.error({ err, msg: `could not settle what was done to guidance ${article}` })
    }
  }
}

/** The rows that no event tells of, of all that meet a condition. */
async function unloggedRows(payload: Payload, where: Where): Promise<UnloggedRow[]> {
  const { docs: rows } = await payload.find({
    ...common,
    collection: 'editions',
    where,
    // All but the content, which is large.
    select: { article: true, sequence: true, kind: true, number: true, rowHash: true, form: true },
  })
  if (rows.length === 0) return []
  const { docs: events } = await payload.find({
    ...common,
    collection: 'article-events',
    where: {
      action: { in: Object.keys(appending) },
      ...(where.article && { article: where.article }),
    },
    select: { article: true, action: true, edition: true, key: true },
  })
  const byArticle = new Map<string, typeof events>()
  for (const event of events) {
    byArticle.set(event.article, [...(byArticle.get(event.article) ?? []), event])
  }
  return rows.filter((row) => {
    const ofIt = byArticle.get(row.article) ?? []
    return !ofIt.some(({ action, edition = null, key = null }) =>
      tellsOf({ action, edition, key }, { ...row, form: row.form ?? null }),
    )
  })
}

interface UnloggedRow {
  article: string
  sequence: number
}

async function settleRows(
  payload: Payload,
  article: string,
  unlogged: readonly UnloggedRow[],
): Promise<void> {
  const rows = (await rowsOfArticle(payload, article)).map(({ row }) => row)
  const isUnlogged = ({ sequence }: EditionRow) => unlogged.some((one) => one.sequence === sequence)
  for (const row of rows.filter(isUnlogged)) {
    if (row === rows.at(-1)) await settleState(payload, row, rows)
    await appendEvent(payload, eventOfRow(row))
  }
}

async function settleState(
  payload: Payload,
  row: EditionRow,
  rows: readonly EditionRow[],
): Promise<void> {
  const { article, hash } = await workingContent(payload, row.article)
  // Edited since, it is no longer what was published.
  const isEdited = row.kind === 'edition' && row.contentHash !== hash
  const data = await stateAfter(payload, article, rows)
  await setStateOfRow(payload, isEdited ? null : article, data, row)
}
