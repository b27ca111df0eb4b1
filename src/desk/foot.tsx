import type { ReactNode } from 'react'
import { Check, ClipboardList, Forward, Headphones, Send, TriangleAlert, Undo2 } from 'lucide-react'
import type { AnswerCard } from '../publishing/answer-card.ts'
import type { DeskSession } from './desk-session.ts'
import { type Copied, count, type DeskView } from './desk-view.ts'
import {
  callbackAction,
  type FootAction,
  primaryAction,
  sendAction,
  transferAction,
} from './foot-actions.ts'
import { CommandKey, useShortcut } from './key-hint.tsx'
import { sayClock } from './say-dates.ts'

interface Props {
  view: DeskView
  municipality: string | undefined
  session: DeskSession
}

/** What can be done with the card. Buttons never move; only what they say does. */
export function Foot({ view, municipality, session }: Props) {
  const { card } = view.reader
  if (card && !card.isCurrent) {
    return <PastFoot view={view} session={session} />
  }
  if (!card) return <FootWithoutCard view={view} session={session} />
  return (
    <footer className="foot" aria-label="Handlinger">
      <Channels card={card} view={view} municipality={municipality} session={session} />
      <div className="foot-end">
        <OutcomeButton label="Udfald" session={session} view={view} />
        <DoneButton session={session} view={view} />
      </div>
    </footer>
  )
}

function Channels({ card, view, municipality, session }: Props & { card: AnswerCard }) {
  const { situation, copied } = view
  const primary = view.panel ? null : primaryAction(card, situation)
  const transfer = transferAction(card, situation)
  const common = { copied, hasHints: view.panel === null }
  return (
    <>
      <FootButton
        {...common}
        command="send"
        icon={<Send size={16} aria-hidden="true" />}
        label="Send link"
        done="SMS-tekst kopieret"
        action={sendAction(card, situation, municipality)}
        isPrimary={primary === 'send'}
        onAct={() => void session.card.sendLink()}
      />
      <FootButton
        {...common}
        command="transfer"
        icon={<Forward size={16} aria-hidden="true" />}
        label="Stil om"
        done={transfer.isPossible ? `${transfer.text} kopieret` : ''}
        action={transfer}
        isPrimary={primary === 'transfer'}
        onAct={() => void session.card.transfer()}
      />
      <FootButton
        {...common}
        command="callback"
        icon={<Headphones size={16} aria-hidden="true" />}
        label="Tilbagekald"
        done=""
        action={callbackAction(card, situation)}
        isPrimary={primary === 'callback'}
        onAct={() => session.panel.toggleCallback()}
      />
    </>
  )
}

type EndProps = Pick<Props, 'view' | 'session'>

function OutcomeButton({ label, view, session }: EndProps & { label: string }) {
  return (
    <button
      type="button"
      className="channel is-small"
      aria-expanded={view.panel?.kind === 'outcome'}
      aria-keyshortcuts={useShortcut('outcome')}
      onClick={() => session.panel.toggleOutcome()}
    >
      <ClipboardList size={16} aria-hidden="true" />
      <span className="channel-label">{label}</span>
      {view.panel === null && <CommandKey of="outcome" />}
    </button>
  )
}

function DoneButton({ view, session }: EndProps) {
  return (
    <button
      type="button"
      className="channel is-small"
      aria-keyshortcuts={useShortcut('done')}
      onClick={() => session.panel.log('resolved')}
    >
      <Check size={16} aria-hidden="true" />
      <span className="channel-label">Afklaret</span>
      {view.panel === null && <CommandKey of="done" />}
    </button>
  )
}

/** Between two calls: how the last one was logged, and a way to take it back. */
function FootWithoutCard({ view, session }: EndProps) {
  const { lastLog, waiting } = view
  return (
    <footer className="foot" aria-label="Handlinger">
      {lastLog && (
        <p className="last-log">
          Sidst logget kl. {sayClock(lastLog.at)}: {lastLog.says}
          {lastLog.canUndo && (
            <button type="button" className="as-link" onClick={() => void session.undo()}>
              Fortryd <CommandKey of="undo" />
            </button>
          )}
        </p>
      )}
      {waiting > 0 && (
        <p className="last-log">
          <TriangleAlert size={16} aria-hidden="true" />{' '}
          {count(waiting, 'udfald venter', 'udfald venter')} på forbindelse
        </p>
      )}
      <div className="foot-end">
        <OutcomeButton label="Log uden vejledning" session={session} view={view} />
      </div>
    </footer>
  )
}

interface ButtonProps {
  command: 'send' | 'transfer' | 'callback'
  icon: ReactNode
  label: string
  /** Said in the button itself when it is done. */
  done: string
  action: FootAction
  isPrimary: boolean
  hasHints: boolean
  copied: Copied | null
  onAct: () => void
}

function FootButton(props: ButtonProps) {
  const { command, icon, label, done, action, isPrimary, hasHints, copied, onAct } = props
  const isSaying = copied?.what === command
  return (
    <button
      type="button"
      className={isPrimary ? 'channel is-primary' : 'channel'}
      aria-disabled={!action.isPossible}
      aria-keyshortcuts={useShortcut(command)}
      onClick={onAct}
    >
      {isSaying ? <Said isDone={copied.isDone} done={done} /> : icon}
      {!isSaying && (
        <>
          <span className="channel-label">{label}</span>
          {!action.isPossible && <small>{action.because}</small>}
          {hasHints && <CommandKey of={command} />}
        </>
      )}
    </button>
  )
}

const Said = ({ isDone, done }: { isDone: boolean; done: string }) => (
  <>
    {isDone ? (
      <Check size={16} aria-hidden="true" />
    ) : (
      <TriangleAlert size={16} aria-hidden="true" />
    )}
    <span className="channel-label">{isDone ? done : 'Kunne ikke kopiere'}</span>
  </>
)

/** Looked back to, it leads to what holds now; withdrawn while it was read, the call still ends. */
const PastFoot = ({ view, session }: EndProps) => (
  <footer className="foot is-past" aria-label="Handlinger">
    <p>Du ser noget, der ikke gælder nu</p>
    {view.editions === null ? (
      <OutcomeButton label="Udfald" session={session} view={view} />
    ) : (
      <button type="button" className="channel is-primary" onClick={() => session.list.backToNow()}>
        <Undo2 size={16} aria-hidden="true" />
        <span className="channel-label">Tilbage til nu</span>
        <CommandKey of="close" />
      </button>
    )}
  </footer>
)
