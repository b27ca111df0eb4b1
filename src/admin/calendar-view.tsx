import type { AdminViewServerProps, Payload } from 'payload'
import Link from 'next/link'
import { hasRole } from '../access/roles.ts'
import { dateInCopenhagen } from '../routing/copenhagen.ts'
import { byDay, calendarWords, monthAfter, monthSpan } from '../publishing/calendar.ts'
import { type CalendarDate, datesIn } from './calendar-dates.ts'
import { lookingAt, NotForYou, OwnPage } from './own-page.tsx'
import { ownPages } from './own-pages.ts'

const zone = { timeZone: 'Europe/Copenhagen' } as const
const monthName = new Intl.DateTimeFormat('da-DK', { ...zone, month: 'long', year: 'numeric' })
const dayName = new Intl.DateTimeFormat('da-DK', {
  ...zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})
const clock = new Intl.DateTimeFormat('da-DK', { ...zone, hour: 'numeric', minute: '2-digit' })

/** What comes into force, ends and is to be looked at, day by day; a month at a time. */
export async function CalendarView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const actor = lookingAt(view, ownPages.calendar)
  if (!actor) return <NotForYou view={view} page={ownPages.calendar} />
  const { maaned, fagcenter } = view.searchParams ?? {}
  const now = new Date()
  const today = dateInCopenhagen(now)
  const isMonth = typeof maaned === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(maaned)
  const month = isMonth ? maaned : today.slice(0, 7)
  const centre = typeof fagcenter === 'string' && fagcenter !== '' ? fagcenter : undefined
  const dates = await datesIn(req.payload, month, centre, now)
  const to = (count: number) =>
    `${ownPages.calendar.href}?maaned=${monthAfter(month, count)}${centre ? `&fagcenter=${encodeURIComponent(centre)}` : ''}`
  return (
    <OwnPage view={view} title={`Kalender: ${monthName.format(middleOf(month))}`}>
      <CentreChoice payload={req.payload} month={month} chosen={centre} />
      <nav className="own-page-steps" aria-label="Måned">
        <Link href={to(-1)}>← {monthName.format(middleOf(monthAfter(month, -1)))}</Link>
        <Link href={to(1)}>{monthName.format(middleOf(monthAfter(month, 1)))} →</Link>
      </nav>
      {dates.length === 0 && <p>Der sker ikke noget i den måned.</p>}
      {byDay(dates).map(([day, entries]) => (
        <section key={day}>
          <h2>{dayName.format(new Date(`${day}T12:00:00Z`))}</h2>
          <ul>
            {entries.map((entry) => (
              <DateRow
                key={entry.kind + entry.article + entry.at.toISOString()}
                date={entry}
                mayCancel={hasRole(actor, 'editor')}
              />
            ))}
          </ul>
        </section>
      ))}
    </OwnPage>
  )
}

interface ChoiceProps {
  payload: Payload
  month: string
  /** A centre's id; all of them where it is unset. */
  chosen: string | undefined
}

/** A plain form: the address says whose dates are shown. */
async function CentreChoice({ payload, month, chosen }: ChoiceProps) {
  const { docs: centres } = await payload.find({
    collection: 'centres',
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return (
    <form method="get" className="own-page-form">
      <input type="hidden" name="maaned" value={month} />
      <label>
        Fagcenter
        <select name="fagcenter" defaultValue={chosen ?? ''}>
          <option value="">Alle</option>
          {centres.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        Vis
      </button>
    </form>
  )
}

const middleOf = (month: string): Date =>
  new Date(monthSpan(month).from.getTime() + 14 * 86_400_000)

/** What is to come is cancelled where it was planned: in the guidance. */
function DateRow({ date, mayCancel }: { date: CalendarDate; mayCancel: boolean }) {
  const { kind, at, article, reference, title } = date
  const isAhead = kind !== 'review' && at > new Date()
  return (
    <li>
      <strong>{calendarWords[kind]}</strong>
      <Link href={`/admin/collections/articles/${article}`} prefetch={false}>
        {reference} {title}
      </Link>
      {kind !== 'review' && <small>kl. {clock.format(at)}</small>}
      {isAhead && mayCancel && <small>Kan aflyses i vejledningen</small>}
    </li>
  )
}
