import type { TypedUser } from 'payload'
import Link from 'next/link'
import { actorOf } from '../access/actor.ts'
import { hasRole, type Role } from '../access/roles.ts'

const pages: readonly { href: string; name: string; for: readonly Role[] }[] = [
  { href: '/admin/kalender', name: 'Kalender', for: ['author', 'editor', 'manager'] },
  {
    href: '/admin/indlaes-og-udtraek',
    name: 'Indlæs og udtræk',
    for: ['author', 'editor', 'manager', 'admin'],
  },
  { href: '/admin/stedfortraedere', name: 'Stedfortrædere', for: ['editor', 'manager', 'admin'] },
]

/** Ways to the pages of ours, in Payload's menu. */
export function OwnLinks({ user }: { user?: TypedUser }) {
  const actor = actorOf(user)
  const mine = pages.filter((page) => hasRole(actor, ...page.for))
  return (
    <nav className="own-links" aria-label="Planlægning">
      {mine.map(({ href, name }) => (
        <Link key={href} href={href} prefetch={false}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
