import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '../access/actor.ts'
import { type Actor, hasRole } from '../access/roles.ts'
import type { TaskPart } from './desk-tasks.ts'
import { worklistOf } from './worklist.ts'
import './worklist-panel.css'

/** Rows of each part; the address asks for all of one. */
const shown = 8
/** No one works through more than this. */
const atMost = 500

interface Props {
  payload: Payload
  user?: TypedUser
  searchParams?: Record<string, string | string[] | undefined>
}

/** The front page of the admin panel: what waits for the one who looks. */
export async function WorklistPanel({ payload, user, searchParams }: Props) {
  const actor = actorOf(user)
  if (!actor || !user) return null
  const wanted = searchParams?.vis
  const looking = { payload, user, actor, now: new Date() }
  const parts = await worklistOf({ ...looking, atMost: wanted === undefined ? shown : atMost })
  const empty = parts.filter(({ total }) => total === 0)
  return (
    <div className="worklist">
      {parts
        .filter(({ total }) => total > 0)
        .map((part) => (
          <Part key={part.title} part={part} isWhole={wanted === anchorOf(part.title)} />
        ))}
      {empty.length > 0 && (
        <p className="worklist-empty">
          Intet venter under: {empty.map(({ title }) => title).join(' · ')}
        </p>
      )}
      <Ways actor={actor} />
    </div>
  )
}

/** To what no row leads to. */
function Ways({ actor }: { actor: Actor }) {
  if (!hasRole(actor, 'author', 'editor', 'manager')) return null
  const isAuthor = !hasRole(actor, 'editor', 'manager')
  return (
    <p className="worklist-ways">
      <Link href="/admin/collections/articles" prefetch={false}>
        {isAuthor ? 'Mine vejledninger' : 'Alle vejledninger'}
      </Link>
      {hasRole(actor, 'author', 'editor') && (
        <Link href="/admin/collections/articles/create" prefetch={false}>
          Ny vejledning
        </Link>
      )}
    </p>
  )
}

function Part({ part, isWhole }: { part: TaskPart; isWhole: boolean }) {
  const { title, total, note, rows } = part
  const listed = isWhole ? rows : rows.slice(0, shown)
  const anchor = anchorOf(title)
  return (
    <section id={anchor} aria-labelledby={`${anchor}-titel`}>
      <h2 id={`${anchor}-titel`}>
        {title} <span>{total}</span>
      </h2>
      {note !== undefined && <p>{note}</p>}
      <ul>
        {listed.map(({ href, text, note: more }) => (
          <li key={href + text}>
            <Link href={href} prefetch={false}>
              {text}
            </Link>
            {more !== '' && <small>{more}</small>}
          </li>
        ))}
      </ul>
      {total > listed.length && !isWhole && (
        <Link href={`/admin?vis=${encodeURIComponent(anchor)}#${anchor}`} prefetch={false}>
          og {total - listed.length} til<span className="said-only"> under {title}</span>
        </Link>
      )}
    </section>
  )
}

/** The same in the menu, as counts. */
export async function WorklistCounts({ payload, user }: Props) {
  const actor = actorOf(user)
  if (!actor || !user) return null
  const parts = await worklistOf({ payload, user, actor, now: new Date(), atMost: 1 })
  const waiting = parts.filter(({ total }) => total > 0)
  if (waiting.length === 0) return null
  return (
    <nav className="worklist-counts" aria-label="Det venter på dig">
      {waiting.map(({ title, total }) => (
        <Link key={title} href={`/admin#${anchorOf(title)}`} prefetch={false}>
          {title} <span>{total}</span>
        </Link>
      ))}
    </nav>
  )
}

const anchorOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-zæøå]+/g, '-')
