import type { ReactNode } from 'react'
import { ArrowLeft, History } from 'lucide-react'
import { AnswerCardView } from './answer-card.tsx'
import { type DeskView, foundNothing } from './desk-view.ts'
import type { DeskSession } from './desk-session.ts'
import { FrontPage } from './front-page.tsx'
import { KeyHint } from './key-hint.tsx'
import { NothingFound } from './nothing-found.tsx'

interface Props {
  view: DeskView
  session: DeskSession
  municipality: string | undefined
}

/** The place of the card, and what stands there when there is none. */
export function CardArea({ view, session, municipality }: Props) {
  const { reader, situation, openSlot, litSlot, copied, front, typed } = view
  if (reader.problem !== null) {
    return (
      <div className="card-problem">
        <p>{reader.problem}</p>
        <button type="button" className="tool" onClick={() => session.retry()}>
          Prøv igen
        </button>
      </div>
    )
  }
  if (!reader.card) {
    if (foundNothing(view)) return <NothingFound front={front} hasWords={view.words.length > 0} />
    return typed.trim() === '' && !reader.wanted ? <FrontPage front={front} /> : null
  }
  return (
    <AnswerCardView
      card={reader.card}
      situation={situation}
      openSlot={openSlot}
      litSlot={litSlot}
      copied={copied}
      municipality={municipality}
      acts={session.card}
      tools={<CardTools view={view} session={session} />}
      notice={noticeOf(view)}
    />
  )
}

function CardTools({ view, session }: Pick<Props, 'view' | 'session'>) {
  const from = view.trail.at(-1)
  return (
    <>
      {from !== undefined && (
        <button type="button" className="tool" onClick={() => session.card.back()}>
          <ArrowLeft size={16} aria-hidden="true" /> Tilbage til {from} <KeyHint keys="Esc" />
        </button>
      )}
      <button
        type="button"
        className="tool"
        aria-pressed={view.editions !== null}
        aria-keyshortcuts="Alt+V"
        onClick={() => session.toggleEditions()}
      >
        <History size={16} aria-hidden="true" /> Vis som den var <KeyHint keys="Alt V" />
      </button>
    </>
  )
}

/** What must be said on the card itself, in the line under its title. */
function noticeOf({ reader, editions }: DeskView): ReactNode {
  if (reader.isLate && reader.wanted) {
    return <span className="chip">Henter {reader.wanted.reference} …</span>
  }
  if (reader.newer) {
    return (
      <span className="chip is-warning">
        Ny udgave {reader.newer.edition}: tryk <KeyHint keys="Enter" />
        <span className="unseen">Enter</span> i søgefeltet
      </span>
    )
  }
  const isWithdrawn = reader.card?.isCurrent === false && !editions
  return isWithdrawn && reader.wanted?.edition === undefined ? (
    <span className="chip is-past">Gælder ikke nu: vejledningen er netop trukket tilbage</span>
  ) : undefined
}
