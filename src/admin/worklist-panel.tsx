import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '../access/actor.ts'
import { worklistOf } from './worklist.ts'
import './worklist-panel.css'

/** No one works through more than this from a front page; the list view has the rest. */
const shown = 8

interface Props {
  payload: Payload
  user?: TypedUser
}

/** The front page of the admin panel: what waits for the one who looks. */
export async function WorklistPanel({ payload, user }: Props) {
  const actor = actorOf(user)
  if (!actor || !user) return null
  const parts = await worklistOf({ payload, user, actor, now: new Date(), atMost: shown })
  if (parts.length === 0) return <p className="worklist-empty">Intet venter på dig.</p>
  return (
    <div className="worklist">
      {parts.map(({ title, total, note, rows }) => (
        <section key={title} id={anchorOf(title)}>
          <h2>
            {title} <span>{total}</span>
          </h2>
          {total === 0 && <p>Intet venter.</p>}
          {note !== undefined && <p>{note}</p>}
          <ul>
            {rows.map(({ href, text, note }) => (
              <li key={href + text}>
                <Link href={href} prefetch={false}>
                  {text}
                </Link>
                {note !== '' && <small>{note}</small>}
              </li>
            ))}
          </ul>
          {total > rows.length && <p>og {total - rows.length} til</p>}
        </section>
      ))}
    </div>
  )
}

/** The same in the menu, as counts. */
export async function WorklistCounts({ payload, user }: Props) {
  const actor = actorOf(user)
  if (!actor || !user) return null
  const parts = await worklistOf({ payload, user, actor, now: new Date(), atMost: 1 })
  return (
    <nav className="worklist-counts" aria-label="Det venter på dig">
      {parts.map(({ title, total }) => (
        <Link key={title} href={`/admin#${anchorOf(title)}`} prefetch={false}>
          {title} <span>{total}</span>
        </Link>
      ))}
    </nav>
  )
}

const anchorOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-zæøå]+/g, '-')
