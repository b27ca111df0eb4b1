import Link from 'next/link'
import type { TypedUser } from 'payload'
import { actorOf } from '../access/actor.ts'
import { reach } from '../access/policy.ts'

/** In the menu, for those who may let content in or out. */
export function ExchangeLink({ user }: { user?: TypedUser }) {
  const roles = actorOf(user)?.roles ?? []
  const acts = ['exchange.articles', 'exchange.records', 'exchange.export']
  if (acts.every((act) => reach(act, roles) === 'no')) return null
  return (
    <Link className="nav__link exchange-link" href="/admin/indlaes-og-udtraek" prefetch={false}>
      <span className="nav__link-label">Indlæs og udtræk</span>
    </Link>
  )
}
