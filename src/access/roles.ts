/** The roles, and the Danish word for each. One person may hold several. */
export const roles = {
  agent: 'Kontaktcentermedarbejder',
  author: 'Fagspecialist',
  editor: 'Redaktør',
  manager: 'Leder',
  admin: 'Administrator',
} as const

export type Role = keyof typeof roles

export const roleNames = Object.keys(roles) as Role[]

/** Is it the name of a role? For values from outside: rows, files, tokens. */
export const isRole = (value: unknown): value is Role =>
  typeof value === 'string' && Object.hasOwn(roles, value)

/** The one who acts, as far as rights are concerned. */
export interface Actor {
  id: string
  name: string
  roles: readonly Role[]
  /** Ids of the centres an author writes for. */
  centres: readonly string[]
  /** Names of the editors in whose place they act now; unset for an editor of their own right. */
  standsInFor?: readonly string[]
}

/** Has the one who acts at least one of these roles? Nobody at all has none. */
export const hasRole = (actor: Actor | null | undefined, ...wanted: Role[]): boolean =>
  actor !== null && actor !== undefined && wanted.some((role) => actor.roles.includes(role))
