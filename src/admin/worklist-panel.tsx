import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '../access/actor.ts'
import { deskTasks } from './desk-tasks.ts'
import { worklistFor } from './worklist.ts'
import './worklist-panel.css'

/** No one works through more than this from a front page; the list view has the rest. */
const shown = 8

/** The front page of the admin panel: what waits for the one who looks. */
export async function WorklistPanel({ payload, user }: { payload: Payload; user?: TypedUser }) {
  const actor = actorOf(user)
  if (!actor || !user) return null
  const now = new Date()
  const tasks = await deskTasks({ payload, user, actor, now, atMost: shown })
  const parts = await Promise.all(
    worklistFor(actor, now).map(async (part) => ({
      ...part,
      found: await payload.find({
        collection: 'articles',
        where: part.where,
        sort: part.sort,
        limit: shown,
        depth: 0,
        select: { reference: true, title: true, submittedBy: true },
        overrideAccess: true,
      }),
    })),
  )
  return (
    <div className="worklist">
      {tasks.map(({ title, total, rows }) => (
        <section key={title}>
          <h2>
            {title} <span>{total}</span>
          </h2>
          <ul>
            {rows.map(({ href, text, note }) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {text}
                </Link>
                <small> {note}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {parts
        .filter(({ found, none }) => found.totalDocs > 0 || none !== undefined)
        .map(({ title, none, found }) => (
          <section key={title}>
            <h2>
              {title} <span>{found.totalDocs}</span>
            </h2>
            {found.totalDocs === 0 && <p>{none}</p>}
            <ul>
              {found.docs.map((article) => (
                <li key={article.id}>
                  <Link href={`/admin/collections/articles/${article.id}`} prefetch={false}>
                    {article.reference} {article.title}
                  </Link>
                  {article.submittedBy && title === 'Til godkendelse' && (
                    <small> fra {article.submittedBy}</small>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
