import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../access/actor.ts'
import { hasRole } from '../access/roles.ts'
import { lookingAt, NotForYou, OwnPage } from './own-page.tsx'
import { ownPages } from './own-pages.ts'
import { EndStandIn, NameStandIn } from './stand-in-form.tsx'

const moment = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'long',
  timeStyle: 'short',
})
const say = (iso: string): string => moment.format(new Date(iso))

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** Who does whose work as an editor, now, soon and before; and where an editor names someone. */
export async function StandInsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const actor = lookingAt(view, ownPages.standIns)
  if (!actor) return <NotForYou view={view} page={ownPages.standIns} />
  const [users, rows] = await Promise.all([
    req.payload.find({ ...everything, collection: 'users', sort: 'name' }),
    req.payload.find({ ...everything, collection: 'stand-ins', sort: '-from' }),
  ])
  const colleagues = users.docs
    .filter((user) => user.id !== actor.id)
    .filter((user) => hasRole(actorOf(user), 'author', 'editor', 'manager'))
    .map(({ id, name }) => ({ id, name }))
  const now = new Date().toISOString()
  const isMine = ({ editor }: { editor: string }) => editor === actor.id || hasRole(actor, 'admin')
  const mayName = hasRole(actor, 'editor') && actor.standsInFor === undefined
  return (
    <OwnPage view={view} title={ownPages.standIns.name}>
      <p>
        Er du væk, kan en kollega godkende i dit sted så længe. Det står på hver godkendelse, og det
        holder op af sig selv. Egne ændringer skal stadig godkendes af en anden.
      </p>
      {mayName && <NameStandIn colleagues={colleagues} />}
      <h2>Udpeget</h2>
      {rows.docs.length === 0 && <p>Ingen er udpeget endnu.</p>}
      <ul>
        {rows.docs.map((row) => (
          <li key={row.id}>
            <span>
              <strong>{row.standInName}</strong> for {row.editorName}, {say(row.from)} til{' '}
              {say(row.to)}
            </span>
            {row.endedByName && <small>Afsluttet før tid af {row.endedByName}</small>}
            {row.to > now && isMine(row) && <EndStandIn id={row.id} name={row.standInName} />}
          </li>
        ))}
      </ul>
    </OwnPage>
  )
}
