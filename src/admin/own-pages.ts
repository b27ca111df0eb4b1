import { type Role, roles } from '../access/roles.ts'

/** A page that Payload does not have: where it is, what it is called, and whose it is. */
export interface PageOfOurs {
  href: string
  name: string
  for: readonly Role[]
}

export const ownPages = {
  calendar: { href: '/admin/kalender', name: 'Kalender', for: ['author', 'editor', 'manager'] },
  exchange: {
    href: '/admin/indlaes-og-udtraek',
    name: 'Indlæs og udtræk',
    for: ['author', 'editor', 'manager', 'admin'],
  },
  standIns: {
    href: '/admin/stedfortraedere',
    name: 'Stedfortrædere',
    for: ['editor', 'manager', 'admin'],
  },
} as const satisfies Record<string, PageOfOurs>

/** "fagspecialist, redaktør eller leder". */
export function sayRoles(names: readonly Role[]): string {
  const words = names.map((name) => roles[name].toLowerCase())
  return new Intl.ListFormat('da-DK', { type: 'disjunction' }).format(words)
}
