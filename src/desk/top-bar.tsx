import type { ReactNode } from 'react'
import { CircleHelp, LogOut, RefreshCw, TriangleAlert } from 'lucide-react'
import type { Role } from '../access/roles.ts'
import { dropAllWork } from '../privacy/kept-work.ts'
import { browser } from './browser.ts'
import { forgetCopy } from './copy/copy-in-browser.ts'
import { forgetOpened } from './desk-memory.ts'
import { count, type DeskView } from './desk-view.ts'
import { saySince, sayMoment } from './say-dates.ts'
import { useNow } from './use-now.ts'
import { WayToAdmin } from './way-to-admin.tsx'

/** The one who is logged in. */
export interface DeskUser {
  name: string
  roles: readonly Role[]
}

interface Props {
  user: DeskUser
  view: DeskView
  showsKeys: boolean
  onKeys: () => void
  onRetry: () => void
  /** The field and the switch. */
  children: ReactNode
}

/** Name, search field, state of the connection, keys and log-out: the same in every state. */
export function TopBar({ user, view, showsKeys, onKeys, onRetry, children }: Props) {
  return (
    <header className="top-bar">
      {/* A plain link: a fresh desk, also when this one has gone wrong. */}
      <a className="brand" href="/">
        Straks
      </a>
      {children}
      <Status user={user} view={view} onRetry={onRetry} />
      <nav className="top-tools" aria-label="Hjælp og konto">
        <button
          type="button"
          className="top-tool"
          aria-pressed={showsKeys}
          aria-keyshortcuts="F1"
          onClick={onKeys}
        >
          <CircleHelp size={18} aria-hidden="true" /> Taster
        </button>
        <WayToAdmin roles={user.roles} />
        <button type="button" className="top-tool" onClick={() => void logOut()}>
          <LogOut size={18} aria-hidden="true" /> Log ud
        </button>
      </nav>
    </header>
  )
}

type StatusProps = Pick<Props, 'user' | 'view' | 'onRetry'>

/** One corner that tells how things stand; it changes words and colour, never its place. */
function Status({ user, view, onRetry }: StatusProps) {
  const now = useNow()
  const { search, source, waiting } = view
  if (search.state === 'loggedOut') {
    return (
      <p className="status is-warning">
        <strong>Du er logget ud</strong> <a href="/log-ind">Log ind igen</a>
      </p>
    )
  }
  if (search.state === 'offline' || source.kind === 'copy') {
    const isSlow = source.kind === 'copy' && source.isSlow
    return (
      <p className="status is-warning">
        <span>
          <TriangleAlert size={14} aria-hidden="true" />{' '}
          <strong>{isSlow ? 'Serveren er langsom' : 'Ingen forbindelse'}</strong> ·{' '}
          <button type="button" className="as-link" onClick={onRetry}>
            Prøv igen
          </button>
        </span>{' '}
        <span>
          {source.kind === 'copy'
            ? `Kopi fra ${saySince(source.takenAt, now)}`
            : 'Viser det senest hentede'}
          {waiting > 0 && ` · ${count(waiting, 'udfald', 'udfald')} venter`}
        </span>
      </p>
    )
  }
  if (search.answer?.isStandby) {
    return (
      <p className="status is-standby">
        <span>
          <RefreshCw size={14} aria-hidden="true" /> <strong>Reservesøgning</strong>
        </span>{' '}
        <span>Alt virker som det plejer</span>
      </p>
    )
  }
  return (
    <p className="status">
      <strong>{sayMoment(now)}</strong> <span>{user.name}</span>
    </p>
  )
}

async function logOut(): Promise<void> {
  // Each by itself: a browser that will not forget must not keep the session open, too.
  const ends: (() => unknown)[] = [
    () => forgetOpened(browser.keeper),
    () => dropAllWork(localStorage),
    forgetCopy,
    () => fetch('/api/users/logout', { method: 'POST' }),
  ]
  await Promise.allSettled(ends.map((end) => new Promise((done) => done(end()))))
  // Offline too: the log-in page says so better than a button that does nothing.
  window.location.assign('/log-ind')
}
