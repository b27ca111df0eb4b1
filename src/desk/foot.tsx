import type { ReactNode } from 'react'
import { Check, Forward, Send, TriangleAlert, Undo2 } from 'lucide-react'
import type { CardActs } from './card-acts.ts'
import type { Copied, DeskView } from './desk-view.ts'
import { type FootAction, primaryAction, sendAction, transferAction } from './foot-actions.ts'
import { KeyHint } from './key-hint.tsx'

interface Props {
  view: DeskView
  municipality: string | undefined
  acts: CardActs
  onNow: () => void
}

/** What can be done with the card. Buttons never move; only what they say does. */
export function Foot({ view, municipality, acts, onNow }: Props) {
  const { reader, situation, copied, editions } = view
  const { card } = reader
  if (card && !card.isCurrent) return <PastFoot hasList={editions !== null} onNow={onNow} />
  if (!card) return <footer className="foot" aria-label="Handlinger" />
  const primary = primaryAction(card, situation)
  const transfer = transferAction(card, situation)
  return (
    <footer className="foot" aria-label="Handlinger">
      <FootButton
        what="send"
        icon={<Send size={16} aria-hidden="true" />}
        label="Send link"
        done="SMS-tekst kopieret"
        keys="Alt S"
        action={sendAction(card, situation, municipality)}
        isPrimary={primary === 'send'}
        copied={copied}
        onAct={() => void acts.sendLink()}
      />
      <FootButton
        what="transfer"
        icon={<Forward size={16} aria-hidden="true" />}
        label="Stil om"
        done={transfer.isPossible ? `${transfer.text} kopieret` : ''}
        keys="Alt O"
        action={transfer}
        isPrimary={primary === 'transfer'}
        copied={copied}
        onAct={() => void acts.transfer()}
      />
    </footer>
  )
}

interface ButtonProps {
  what: string
  icon: ReactNode
  label: string
  /** Said in the button itself when it is done. */
  done: string
  keys: string
  action: FootAction
  isPrimary: boolean
  copied: Copied | null
  onAct: () => void
}

function FootButton(props: ButtonProps) {
  const { what, icon, label, done, keys, action, isPrimary, copied, onAct } = props
  const isSaying = copied?.what === what
  return (
    <button
      type="button"
      className={isPrimary ? 'channel is-primary' : 'channel'}
      aria-disabled={!action.isPossible}
      aria-keyshortcuts={keys.replace(' ', '+')}
      onClick={onAct}
    >
      {isSaying ? <Said isDone={copied.isDone} done={done} /> : icon}
      {!isSaying && (
        <>
          <span className="channel-label">{label}</span>
          {!action.isPossible && <small>{action.because}</small>}
          <KeyHint keys={keys} />
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

const PastFoot = ({ hasList, onNow }: { hasList: boolean; onNow: () => void }) => (
  <footer className="foot is-past" aria-label="Handlinger">
    <p>Du ser noget, der ikke gælder nu</p>
    {hasList && (
      <button type="button" className="channel is-primary" onClick={onNow}>
        <Undo2 size={16} aria-hidden="true" />
        <span className="channel-label">Tilbage til nu</span>
        <KeyHint keys="Esc" />
      </button>
    )}
  </footer>
)
