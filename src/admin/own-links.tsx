import type { TypedUser } from 'payload'
import Link from 'next/link'
import { actorOf } from '../access/actor.ts'
import { hasRole } from '../access/roles.ts'
import { ownPages } from './own-pages.ts'

/** Ways to the pages of ours, in Payload's menu. */
export function OwnLinks({ user }: { user?: TypedUser }) {
  const actor = actorOf(user)
  const mine = Object.values(ownPages).filter((page) => hasRole(actor, ...page.for))
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
