import type { DocumentViewServerProps } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor.ts'
import { rowKinds } from '../publishing/in-force.ts'
import { DayForm } from './day-form.tsx'
import { comparedEditions } from './edition-changes.ts'
import { EditionChanges } from './edition-changes-view.tsx'
import { RestoreButton } from './restore-button.tsx'
import { type TimelineEntry, timelineOf } from './timeline.ts'
import './history-view.css'

const moment = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'medium',
  timeStyle: 'short',
})
const say = (iso: string): string => moment.format(new Date(iso))

const number = z.coerce.number().int().positive().catch(0)

/** Who did what with a guidance, when and why; what any two editions say otherwise; what was said on a day. */
export async function HistoryView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  const actor = actorOf(req.user)
  if (!actor || docID === undefined) return null
  const now = new Date()
  const { reference, entries, numbers } = await timelineOf(req.payload, String(docID), now)
  const [newest = 0, before = 0] = numbers
  const [from, to] = [
    number.parse(searchParams?.fra) || before,
    number.parse(searchParams?.til) || newest,
  ]
  const changes = await comparedEditions(req.payload, reference, { from, to }, now)
  const mayWrite = actor.roles.includes('author') || actor.roles.includes('editor')
  return (
    <div className="history">
      <section aria-labelledby="history-events">
        <h2 id="history-events">Hvad er der sket</h2>
        <ol className="history-events">
          {entries.map((entry) => (
            <Entry
              key={entry.key}
              entry={entry}
              reference={reference}
              articleId={String(docID)}
              mayWrite={mayWrite}
            />
          ))}
        </ol>
      </section>
      <aside>
        {numbers.length > 0 && (
          <>
            <section>
              <h2>Hvad så kontaktcentret den dag?</h2>
              <DayForm reference={reference} />
            </section>
            <section>
              <h2>Dokumentation</h2>
              <p>
                <a href={`/v/${encodeURIComponent(reference)}/dokumentation`}>
                  Side til udskrift, med godkendelser og kontrolsummer
                </a>
              </p>
              <p>
                <a href={`/api/guidance/${encodeURIComponent(reference)}/proof`}>
                  Det samme som JSON
                </a>
              </p>
            </section>
          </>
        )}
        {numbers.length > 1 && (
          <EditionChanges numbers={numbers} from={from} to={to} changes={changes} />
        )}
      </aside>
    </div>
  )
}

interface EntryProps {
  entry: TimelineEntry
  reference: string
  articleId: string
  mayWrite: boolean
}

function Entry({ entry, reference, articleId, mayWrite }: EntryProps) {
  const { at, says, who, why, edition } = entry
  return (
    <li data-edition={edition !== undefined}>
      <p>
        <time dateTime={at}>{say(at)}</time> <strong>{says}</strong>
        {who !== null && ` · ${who}`}
      </p>
      {why !== null && <p className="history-why">»{why}«</p>}
      {edition && (
        <p className="history-edition">
          <EditionName reference={reference} edition={edition} /> {edition.says}
          {edition.changeLine !== null && <span>{edition.changeLine}</span>}
          {mayWrite && !edition.isWorkingCopy && (
            <RestoreButton articleId={articleId} edition={edition.number} />
          )}
        </p>
      )}
    </li>
  )
}

/** Leads to the card where there is one. */
function EditionName({
  reference,
  edition: { number: edition, wasInForce },
}: {
  reference: string
  edition: NonNullable<TimelineEntry['edition']>
}) {
  const name = `${rowKinds.edition} ${edition}`
  return wasInForce ? <a href={`/v/${encodeURIComponent(reference)}/${edition}`}>{name}</a> : name
}
