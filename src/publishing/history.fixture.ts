import fc from 'fast-check'
import {
  type EditionRow,
  nextCancellation,
  nextEdition,
  nextWithdrawal,
  rowHashOf,
} from './edition-row.ts'
import { approver, hour } from './edition.fixture.ts'
import {
  type EndOfChain,
  type EventRow,
  eventHashOf,
  nextEvent,
  sealOf,
  type ToldEvent,
  type WrittenEvent,
} from './event-row.ts'
import { guidance } from './guidance.fixture.ts'
import type { WrittenRow } from './history-faults.ts'
import { eventOfRow } from './logged-acts.ts'

/** Rows and events of several guidance, as the system writes them. */
export interface History {
  rows: WrittenRow[]
  events: WrittenEvent[]
}

export interface Happening {
  /** Of which guidance. */
  reference: string
  what: 'edit' | 'submit' | 'publish' | 'force' | 'withdraw' | 'cancel'
}

const references = ['BS01', 'BS02', 'AE03'] as const

export const happening = fc.record<Happening>({
  reference: fc.constantFrom(...references),
  what: fc.constantFrom('edit', 'submit', 'publish', 'force', 'withdraw', 'cancel'),
})

/** What happens after another, each thing an hour after the one before. */
export const anyHistory = fc
  .tuple(
    fc.array(happening, { maxLength: 4 }),
    fc.array(happening, { minLength: 1, maxLength: 12 }),
  )
  .map(([old, now]) => historyAfter(old, now))

/**
 * @param old from before events had checksums and rows hashed names.
 */
export function historyAfter(old: readonly Happening[], now: readonly Happening[]): History {
  const before = old.reduce<History>((history, one, index) => withOld(history, one, hour(index)), {
    rows: [],
    events: [],
  })
  return now.reduce(
    (history, one, index) => withNext(history, one, hour(old.length + index)),
    before,
  )
}

/** Only rows made by ourselves are in a history made here. */
const rowsOf = ({ rows }: History, article: string): EditionRow[] =>
  rows.filter((row): row is EditionRow => row.article === article)

const articleOf = (reference: string): string => `article-${reference}`

function rowFor(
  history: History,
  { reference, what }: Happening,
  at: Date,
): EditionRow | undefined {
  const article = articleOf(reference)
  const rows = rowsOf(history, article)
  const taken = { article, reference, approver, at, reason: 'Fordi' }
  const [last] = rows.slice(-1)
  if (what === 'withdraw') return last && nextWithdrawal(rows, taken)
  if (what === 'cancel') return last && nextCancellation(rows, { ...taken, cancels: last })
  if (what !== 'publish' && what !== 'force') return undefined
  return nextEdition(rows, {
    ...{ article, approver, at, changeLine: null, reason: null, forced: what === 'force' },
    content: guidance({ reference, shortAnswer: `Som det er ${at.toISOString()}.` }),
  })
}

const toldOf = ({ reference, what }: Happening, at: Date): ToldEvent & { key: string } => ({
  article: articleOf(reference),
  reference,
  action: what === 'submit' ? 'submit' : 'edit',
  actor: 'author',
  actorName: 'Signe',
  at: at.toISOString(),
  comment: null,
  contentHash: null,
  edition: null,
  key: `${reference}-${at.toISOString()}`,
})

function withOld({ rows, events }: History, one: Happening, at: Date): History {
  const made = rowFor({ rows, events }, one, at)
  const row = made && { ...made, form: null }
  const sealed = row && { ...row, rowHash: rowHashOf(row) }
  const told = sealed ? eventOfRow(sealed) : toldOf(one, at)
  const event: WrittenEvent = {
    ...told,
    ...{ key: null, sequence: null, previousHash: null },
    ...{ place: null, previousInSystem: null, eventHash: null },
  }
  return { rows: sealed ? [...rows, sealed] : rows, events: [...events, event] }
}

/** The history after one thing more. */
export function withNext({ rows, events }: History, one: Happening, at: Date): History {
  const row = rowFor({ rows, events }, one, at)
  const allRows = row ? [...rows, row] : rows
  const told = row ? eventOfRow(row) : toldOf(one, at)
  const isOfOne = ({ article }: { article: string }) => article === told.article
  const event = nextEvent(told, {
    ofSystem: endOf(allRows, events, 'place'),
    ofArticle: endOf(allRows.filter(isOfOne), events.filter(isOfOne), 'sequence'),
  })
  return { rows: allRows, events: [...events, event] }
}

function endOf(
  rows: readonly WrittenRow[],
  events: readonly WrittenEvent[],
  position: 'place' | 'sequence',
): EndOfChain {
  const last = events.findLast((event): event is EventRow => event.place !== null)
  return last
    ? { position: last[position], hash: last.eventHash }
    : { position: 0, hash: sealOf(events, rows) }
}

/** An event that gives itself a checksum that fits it. */
export const resealed = (event: WrittenEvent): WrittenEvent => ({
  ...event,
  eventHash: eventHashOf({ ...event }),
})
