import { PencilLine, SlidersHorizontal } from 'lucide-react'
import { reach } from '../access/policy.ts'
import type { Role } from '../access/roles.ts'

/** For those who have something to do in /admin; not all of them write. */
export function WayToAdmin({ roles }: { roles: readonly Role[] }) {
  if (reach('users.admin', roles) === 'no') return null
  const mayWrite = reach('articles.update', roles) !== 'no'
  const Icon = mayWrite ? PencilLine : SlidersHorizontal
  return (
    <a className="top-tool" href="/admin">
      <Icon size={18} aria-hidden="true" /> {mayWrite ? 'Skriv' : 'Administration'}
    </a>
  )
}
