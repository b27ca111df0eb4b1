import type { Role } from './roles.ts'

/**
 * - `no`: refused.
 * - `own`: only what belongs to the user: their own account, or the guidance of their centres.
 * - `all`: everything.
 */
export type Reach = 'no' | 'own' | 'all'

type Row = readonly [agent: Reach, author: Reach, editor: Reach, manager: Reach, admin: Reach]

/**
 * Who may do what. What is not written here is refused, for Payload's own
 * collections too. Nothing here lets anyone change or remove what was published.
 */
export const policy = {
  //                                  agent  author editor manager admin
  'users.admin': ['no', 'all', 'all', 'all', 'all'],
  'users.create': ['no', 'no', 'no', 'no', 'all'],
  'users.read': ['own', 'own', 'own', 'own', 'all'],
  'users.update': ['own', 'own', 'own', 'own', 'all'],
  'users.unlock': ['no', 'no', 'no', 'no', 'all'],
  'users.rights': ['no', 'no', 'no', 'no', 'all'],

  // Named and ended by src/access/stand-ins.ts: by an editor for themselves.
  'stand-ins.read': ['no', 'no', 'all', 'all', 'all'],

  'centres.create': ['no', 'no', 'all', 'no', 'all'],
  'centres.read': ['all', 'all', 'all', 'all', 'all'],
  'centres.update': ['no', 'no', 'all', 'no', 'all'],
  'centres.readVersions': ['no', 'no', 'all', 'all', 'all'],

  'contact-points.create': ['no', 'no', 'all', 'no', 'no'],
  'contact-points.read': ['all', 'all', 'all', 'all', 'all'],
  'contact-points.update': ['no', 'no', 'all', 'no', 'no'],
  'contact-points.readVersions': ['no', 'all', 'all', 'all', 'no'],

  'self-services.create': ['no', 'no', 'all', 'no', 'no'],
  'self-services.read': ['all', 'all', 'all', 'all', 'all'],
  'self-services.update': ['no', 'no', 'all', 'no', 'no'],
  'self-services.readVersions': ['no', 'all', 'all', 'all', 'no'],

  'topics.create': ['no', 'no', 'all', 'no', 'no'],
  'topics.read': ['all', 'all', 'all', 'all', 'all'],
  'topics.update': ['no', 'no', 'all', 'no', 'no'],

  'search-terms.create': ['no', 'no', 'all', 'no', 'no'],
  'search-terms.read': ['no', 'all', 'all', 'all', 'no'],
  'search-terms.update': ['no', 'no', 'all', 'no', 'no'],
  'search-terms.delete': ['no', 'no', 'all', 'no', 'no'],

  'pins.create': ['no', 'no', 'all', 'no', 'no'],
  'pins.read': ['no', 'all', 'all', 'all', 'no'],
  'pins.update': ['no', 'no', 'all', 'no', 'no'],
  'pins.delete': ['no', 'no', 'all', 'no', 'no'],

  'ignored-words.create': ['no', 'no', 'all', 'no', 'no'],
  'ignored-words.read': ['no', 'all', 'all', 'all', 'no'],
  'ignored-words.update': ['no', 'no', 'all', 'no', 'no'],
  'ignored-words.delete': ['no', 'no', 'all', 'no', 'no'],

  'articles.create': ['no', 'own', 'all', 'no', 'no'],
  'articles.read': ['no', 'all', 'all', 'all', 'no'],
  'articles.update': ['no', 'own', 'all', 'no', 'no'],
  'articles.delete': ['no', 'own', 'all', 'no', 'no'],
  'articles.readVersions': ['no', 'own', 'all', 'no', 'no'],

  'editions.read': ['no', 'all', 'all', 'all', 'no'],
  'article-events.read': ['no', 'all', 'all', 'all', 'no'],

  'flags.raise': ['all', 'all', 'all', 'all', 'all'],
  'flags.read': ['no', 'own', 'all', 'all', 'no'],
  'flags.update': ['no', 'own', 'all', 'no', 'no'],

  // What is said of a citizen is for the fagcenter that calls them.
  'callbacks.book': ['all', 'all', 'all', 'all', 'all'],
  // By the key that it was booked with, for 30 seconds: src/publishing/cancel-callback.ts.
  'callbacks.cancel': ['all', 'all', 'all', 'all', 'all'],
  'callbacks.read': ['no', 'own', 'no', 'no', 'no'],
  'callbacks.update': ['no', 'own', 'no', 'no', 'no'],
  'deletions.read': ['no', 'no', 'no', 'all', 'all'],

  'notices.create': ['no', 'no', 'all', 'no', 'no'],
  'notices.read': ['no', 'all', 'all', 'all', 'no'],
  'notices.update': ['no', 'no', 'all', 'no', 'no'],
  'notices.delete': ['no', 'no', 'all', 'no', 'no'],

  // Content in and out: src/exchange. `own`: into one's own centres.
  'articles.import': ['no', 'own', 'all', 'no', 'no'],
  'articles.export': ['no', 'all', 'all', 'all', 'no'],
  'editions.export': ['no', 'no', 'all', 'all', 'no'],
  // Into an empty system, with all that it holds.
  'editions.import': ['no', 'no', 'no', 'no', 'all'],
  'contact-points.import': ['no', 'no', 'all', 'no', 'no'],
  'contact-points.export': ['no', 'all', 'all', 'all', 'no'],
  'self-services.import': ['no', 'no', 'all', 'no', 'no'],
  'self-services.export': ['no', 'all', 'all', 'all', 'no'],

  // Who is written to about what; nobody writes there, and `leases` is nobody's at all.
  'mails.read': ['no', 'no', 'no', 'no', 'all'],

  'payload-preferences.create': ['no', 'own', 'own', 'own', 'own'],
  'payload-preferences.read': ['no', 'own', 'own', 'own', 'own'],
  'payload-preferences.update': ['no', 'own', 'own', 'own', 'own'],
  'payload-preferences.delete': ['no', 'own', 'own', 'own', 'own'],
  'payload-locked-documents.create': ['no', 'all', 'all', 'all', 'all'],
  'payload-locked-documents.read': ['no', 'all', 'all', 'all', 'all'],
  'payload-locked-documents.update': ['no', 'all', 'all', 'all', 'all'],
  'payload-locked-documents.delete': ['no', 'all', 'all', 'all', 'all'],
} as const satisfies Record<string, Row>

const rows: Readonly<Record<string, Row>> = policy
/** Where each role stands in a row. */
const columns = { agent: 0, author: 1, editor: 2, manager: 3, admin: 4 } as const satisfies Record<
  Role,
  number
>
const strength: Readonly<Record<Reach, number>> = { no: 0, own: 1, all: 2 }

/**
 * How far someone's roles reach in one act: the strongest of them, `no` for what
 * is not in the table and for who holds no role.
 *
 * @param act `<collection>.<operation>`
 */
export function reach(act: string, heldRoles: readonly Role[]): Reach {
  const row = Object.hasOwn(rows, act) ? rows[act] : undefined
  if (!row) return 'no'
  return heldRoles
    .map((role): Reach => row[columns[role]])
    .reduce<Reach>((best, next) => (strength[next] > strength[best] ? next : best), 'no')
}
