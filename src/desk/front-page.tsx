import { flagResults } from '../publishing/flag-terms.ts'
import type { Front } from './answers.ts'
import type { DeskSession } from './desk-session.ts'
import { CommandKey } from './key-hint.tsx'
import { named, type NamedCommand } from './keys.ts'
import { NoticeRow } from './notices.tsx'
import { OpenState } from './open-state.tsx'

/** The ones that a call is answered with; F1 tells the rest. */
const learntFirst: readonly NamedCommand[] = [
  'done',
  'outcome',
  'undo',
  'send',
  'transfer',
  'callback',
  'exempt',
  'flag',
  'help',
]

interface Props {
  front: Front | null
  session: DeskSession
}

/** Beside the list, before anything is typed: what goes on, who is open, what was answered. */
export function FrontPage({ front, session }: Props) {
  if (!front) return <div className="front-page" />
  return (
    <div className="front-page">
      <Notices front={front} session={session} />
      <Answers front={front} session={session} />
      <OpenNow front={front} />
      <section className="front-keys" aria-label="Taster">
        <h2>Hænderne bliver på tasterne</h2>
        <dl className="key-list">
          {learntFirst.map((command) => (
            <div key={command}>
              <dt>
                <CommandKey of={command} />
              </dt>
              <dd>{named[command].does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

const Notices = ({ front, session }: { front: Front; session: DeskSession }) =>
  front.notices.length > 0 && (
    <section className="notices" aria-label="Driftsbeskeder">
      <h2>
        Driftsbeskeder <small>{front.notices.length} aktive</small>
      </h2>
      {front.notices.map((notice) => (
        <NoticeRow
          key={notice.id}
          notice={notice}
          settings={front.settings}
          onRead={() => void session.settings.readNotice(notice)}
          onLead={(reference) => session.card.lead(reference)}
        />
      ))}
    </section>
  )

/** What the fagcentre answered to what agents flagged: everybody sees it, nobody is named. */
const Answers = ({ front, session }: { front: Front; session: DeskSession }) =>
  front.answers.length > 0 && (
    <section className="flag-answers" aria-label="Besvarede meldinger">
      <h2>Besvarede meldinger</h2>
      <ul>
        {front.answers.map(({ reference, title, about, result, answer, answeredAt }) => (
          <li key={answeredAt + about}>
            {reference !== null && (
              <button
                type="button"
                className="as-link"
                onClick={() => session.card.lead(reference)}
              >
                {reference} {title}
              </button>
            )}{' '}
            <strong>{flagResults[result].toLowerCase()}</strong>: {answer}{' '}
            <span className="quiet">»{about}«</span>
          </li>
        ))}
      </ul>
    </section>
  )

const OpenNow = ({ front }: { front: Front }) => (
  <section className="open-now" aria-label="Åbent nu">
    <h2>
      Åbent nu <small>omstillingspunkter</small>
    </h2>
    <ul>
      {front.openNow.map(({ name, openNow, says }) => (
        <li key={name}>
          <span>{name}</span> <OpenState isOpen={openNow} says={says} />
        </li>
      ))}
    </ul>
  </section>
)
