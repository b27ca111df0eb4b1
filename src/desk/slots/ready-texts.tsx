import { Copy } from 'lucide-react'
import { type AnswerKind, answerKinds, answerTexts } from '../answer-texts.ts'
import { useCard } from '../card-context.ts'
import { CommandKey, useShortcut } from '../key-hint.tsx'

const copiedBy = {
  send: { key: 'send', act: 'sendLink' },
  chat: { key: 'copyChat', act: 'copyChat' },
  mail: { key: 'copyMail', act: 'copyMail' },
} as const satisfies Record<AnswerKind, unknown>

/** The answer word for word as its keys copy it; shown where the slot has been opened. */
export const ReadyTexts = () => answerKinds.map((kind) => <ReadyText key={kind} kind={kind} />)

function ReadyText({ kind }: { kind: AnswerKind }) {
  const { card, situation, municipality, acts, copied } = useCard()
  const { key, act } = copiedBy[kind]
  const shortcut = useShortcut(key)
  const { name, textOf } = answerTexts[kind]
  const text = textOf(card, situation, municipality)
  if (text === null) return null
  return (
    <div className="ready-text" data-row>
      <h4>{name}</h4>
      <p>{text}</p>
      {acts && (
        <button
          type="button"
          className="tool"
          aria-keyshortcuts={shortcut}
          onClick={() => void acts[act]()}
        >
          <Copy size={14} aria-hidden="true" />
          <span className="swap" data-swapped={copied?.what === kind || undefined}>
            <span>
              Kopiér<span className="unseen"> {name}-teksten</span>
            </span>
            <span>{copied?.isDone === false ? 'Ikke kopieret' : 'Kopieret'}</span>
          </span>
          <CommandKey of={key} />
        </button>
      )}
    </div>
  )
}
