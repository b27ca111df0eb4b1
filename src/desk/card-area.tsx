import type { ReactNode } from 'react'
import { ArrowLeft, Flag, History, Star } from 'lucide-react'
import { AnswerCardView } from './answer-card.tsx'
import { type DeskView, foundNothing } from './desk-view.ts'
import type { DeskSession } from './desk-session.ts'
import { askedIn } from './field-words.ts'
import { FrontPage } from './front-page.tsx'
import { CommandKey, SaidKey, useShortcut } from './key-hint.tsx'
import { NothingFound } from './nothing-found.tsx'
import { sayNoted } from './search-notes.ts'

interface Props {
  view: DeskView
  session: DeskSession
  municipality: string | undefined
}

/** The place of the card, and what stands there when there is none. */
export function CardArea({ view, session, municipality }: Props) {
  const { reader, situation, openSlot, litSlot, copied, front } = view
  if (reader.problem !== null) {
    return (
      <div className="card-problem">
        <p>{reader.problem}</p>
        {reader.successor === null ? (
          <button type="button" className="tool" onClick={() => session.retry()}>
            Prøv igen
          </button>
        ) : (
          <SuccessorButton reference={reader.successor} session={session} />
        )}
      </div>
    )
  }
  if (!reader.card) {
    if (foundNothing(view))
      return (
        <NothingFound
          front={front}
          words={view.words}
          noted={sayNoted(view)}
          onFlag={() => session.panel.toggleFlag(null)}
        />
      )
    return askedIn(view) === '' && !reader.wanted ? (
      <FrontPage front={front} session={session} />
    ) : null
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
      onChanges={() => void session.panel.toggleChanges()}
      tools={<CardTools view={view} session={session} />}
      notice={noticeOf(view, session)}
    />
  )
}

function CardTools({ view, session }: Pick<Props, 'view' | 'session'>) {
  const from = view.trail.at(-1)
  const reference = view.reader.card?.reference
  const isFavourite = view.front?.settings.favourites.includes(reference ?? '') ?? false
  return (
    <>
      {from !== undefined && (
        <button type="button" className="tool" onClick={() => session.card.back()}>
          <ArrowLeft size={16} aria-hidden="true" /> Tilbage til {from} <CommandKey of="close" />
        </button>
      )}
      <button
        type="button"
        className="tool"
        aria-pressed={isFavourite}
        aria-keyshortcuts={useShortcut('favourite')}
        title={isFavourite ? 'Fjern som favorit' : 'Gem som favorit'}
        onClick={() => void session.settings.toggleFavourite()}
      >
        <Star size={16} aria-hidden="true" fill={isFavourite ? 'currentColor' : 'none'} />
        <span className="unseen">Favorit</span>
      </button>
      <button
        type="button"
        className="tool"
        aria-pressed={view.editions !== null}
        aria-keyshortcuts={useShortcut('editions')}
        title="Vis som den var"
        onClick={() => session.toggleEditions()}
      >
        <History size={16} aria-hidden="true" />
        <span className="unseen">Vis som den var</span>
        <CommandKey of="editions" />
      </button>
      <button
        type="button"
        className="tool"
        aria-expanded={view.panel?.kind === 'flag'}
        aria-keyshortcuts={useShortcut('flag')}
        onClick={() => session.panel.toggleFlag(null)}
      >
        <Flag size={16} aria-hidden="true" /> Meld fejl <CommandKey of="flag" />
      </button>
    </>
  )
}

/** What must be said on the card itself, in the line under its title. */
function noticeOf({ reader, insteadOf }: DeskView, session: DeskSession): ReactNode {
  if (reader.isLate && reader.wanted) {
    return <span className="chip">Henter {reader.wanted.reference} …</span>
  }
  if (reader.newer) {
    return (
      <span className="chip is-warning">
        Ny udgave {reader.newer.edition}: tryk <SaidKey of="enter" /> i søgefeltet
      </span>
    )
  }
  if (reader.card?.isCurrent === false && reader.wanted?.edition === undefined) {
    return (
      <>
        <span className="chip is-past">Gælder ikke nu: vejledningen er netop trukket tilbage</span>
        {reader.successor !== null && (
          <SuccessorButton reference={reader.successor} session={session} />
        )}
      </>
    )
  }
  return insteadOf !== null && insteadOf.by === reader.card?.reference ? (
    <span className="chip is-warning">
      {insteadOf.reference} er trukket tilbage. Det her er vejledningen i stedet.
    </span>
  ) : undefined
}

function SuccessorButton({ reference, session }: { reference: string; session: DeskSession }) {
  return (
    <button type="button" className="tool" onClick={() => session.card.lead(reference)}>
      Brug {reference} i stedet
    </button>
  )
}
