import { Copy } from 'lucide-react'
import { useCard } from '../card-context.ts'
import { fillIn, smsText } from '../ready-text.ts'

/** Texts to send as they stand; shown where the slot has been opened. */
export function ReadyTexts() {
  const { card, municipality } = useCard()
  if (!card.isCurrent) return null
  const { chat, emailSubject, emailBody } = card.content.readyTexts
  const email = [emailSubject, emailBody].filter((part) => part !== null).join('\n\n')
  const texts = [
    { name: 'SMS', text: smsText(card, municipality) },
    { name: 'Chat', text: chat && fillIn(chat, card, municipality) },
    { name: 'E-mail', text: email && fillIn(email, card, municipality) },
  ]
  return texts.map(({ name, text }) => text && <ReadyText key={name} name={name} text={text} />)
}

function ReadyText({ name, text }: { name: string; text: string }) {
  const { acts, copied } = useCard()
  const isSaying = copied?.what === name
  return (
    <div className="ready-text" data-row>
      <h4>{name}</h4>
      <p>{text}</p>
      {acts && (
        <button
          type="button"
          className="tool"
          onClick={() => void acts.copy(name, text, `${name}-tekst kopieret`)}
        >
          <Copy size={14} aria-hidden="true" />
          <span className="swap" data-swapped={isSaying || undefined}>
            <span>
              Kopiér<span className="unseen"> {name}-teksten</span>
            </span>
            <span>{copied?.isDone === false ? 'Ikke kopieret' : 'Kopieret'}</span>
          </span>
        </button>
      )}
    </div>
  )
}
