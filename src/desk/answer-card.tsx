import type { ReactNode } from 'react'
import { Clock, Flag } from 'lucide-react'
import type { AnswerCard } from '../publishing/answer-card.ts'
import { audiences, marks } from '../publishing/guidance-terms.ts'
import { CardContext, type CardHandlers } from './card-context.ts'
import type { Copied } from './desk-view.ts'
import { CommandKey, useShortcut } from './key-hint.tsx'
import { isNews } from './news.ts'
import { sayAgo, sayDate, sayPeriod } from './say-dates.ts'
import { newCaller, type Situation } from './situation.ts'
import { AskFirstSlot } from './slots/ask-first-slot.tsx'
import { DeadlinesSlot } from './slots/deadlines-slot.tsx'
import { EscalationSlot } from './slots/escalation-slot.tsx'
import { ExemptSlot } from './slots/exempt-slot.tsx'
import { HandOverSlot } from './slots/hand-over-slot.tsx'
import { LegalBasisSlot } from './slots/legal-basis-slot.tsx'
import { MandateSlot } from './slots/mandate-slot.tsx'
import { OngoingCaseSlot } from './slots/ongoing-case-slot.tsx'
import { SelfServiceSlot } from './slots/self-service-slot.tsx'
import { ShortAnswerSlot } from './slots/short-answer-slot.tsx'

export interface AnswerCardProps {
  card: AnswerCard
  situation?: Situation
  openSlot?: number | null
  litSlot?: number | null
  copied?: Copied | null
  /** Stands for {kommune} in ready texts. */
  municipality?: string | undefined
  /** Left out: the card is only looked at. */
  acts?: CardHandlers | null
  /** Shows what is new in the edition; left out where nobody asks. */
  onChanges?: () => void
  /** Buttons to the right of the title. */
  tools?: ReactNode
  /** Takes the place of the line under the title: "Ny udgave: tryk Enter". */
  notice?: ReactNode
}

/**
 * The answer card: ten slots in fixed places, 1–5 what is said, 6–10 what is done.
 * It follows the box it stands in, which must have a height; the window has no say.
 */
export function AnswerCardView({
  card,
  situation = newCaller,
  openSlot = null,
  litSlot = null,
  copied = null,
  municipality,
  acts = null,
  onChanges,
  tools,
  notice,
}: AnswerCardProps) {
  return (
    <CardContext value={{ card, situation, openSlot, litSlot, copied, municipality, acts }}>
      <article
        className="answer-card"
        data-past={!card.isCurrent || undefined}
        aria-label={card.content.title}
      >
        <div className="card-sheet">
          <CardHead card={card} tools={tools} notice={notice} onChanges={onChanges} />
          <TenSlots isExempt={situation.isExempt && !situation.showsSelfServiceAnyway} />
        </div>
      </article>
    </CardContext>
  )
}

const TenSlots = ({ isExempt }: { isExempt: boolean }) => (
  <div className="card-body">
    <div className="card-said" data-exempt={isExempt || undefined}>
      <OngoingCaseSlot />
      <ShortAnswerSlot />
      <AskFirstSlot />
      <SelfServiceSlot />
      <ExemptSlot />
    </div>
    <div className="card-done">
      <MandateSlot />
      <EscalationSlot />
      <HandOverSlot />
      <DeadlinesSlot />
      <LegalBasisSlot />
    </div>
  </div>
)

type HeadProps = Pick<AnswerCardProps, 'card' | 'tools' | 'notice'> & {
  onChanges: (() => void) | undefined
}

function CardHead({ card, tools, notice, onChanges }: HeadProps) {
  return (
    <header className="card-head">
      <h2 tabIndex={-1} data-card-title>
        {card.content.title}
      </h2>
      <p className="card-meta">
        {notice ??
          (card.isCurrent ? <Meta card={card} onChanges={onChanges} /> : <PastMeta card={card} />)}
      </p>
      {tools && <div className="card-tools">{tools}</div>}
    </header>
  )
}

/** The reference is the link that stays the same. */
const Permanent = ({ card }: { card: AnswerCard }) => (
  <a
    className="reference"
    href={`/v/${encodeURIComponent(card.reference)}${card.isCurrent ? '' : `/${card.edition}`}`}
    title="Fast link"
  >
    {card.reference}
  </a>
)

function Meta({ card, onChanges }: Pick<HeadProps, 'card' | 'onChanges'>) {
  const { content, centre, edition, validFrom, validTo, underReviewSince, openFlags } = card
  const { changeLine, publishedAt } = card
  return (
    <>
      <Permanent card={card} />
      {centre && <span>{centre.name}</span>}
      <span>
        Udgave {edition}, {sayPeriod(validFrom, validTo)}
      </span>
      {changeLine !== null && isNews(publishedAt, new Date()) && (
        <>
          <ChangedChip publishedAt={publishedAt} onChanges={onChanges} />
          <span className="change-line" title={changeLine}>
            <span>{changeLine}</span>
          </span>
        </>
      )}
      {underReviewSince !== null && (
        <span className="chip is-warning">
          <Clock size={14} aria-hidden="true" /> Under kontrol siden {sayDate(underReviewSince)}
        </span>
      )}
      {openFlags > 0 && (
        <span className="chip">
          <Flag size={14} aria-hidden="true" />{' '}
          {openFlags === 1 ? '1 melding' : `${openFlags} meldinger`}
        </span>
      )}
      {content.audience.map((audience) => (
        <span key={audience} className="chip">
          {audiences[audience]}
        </span>
      ))}
      {content.marks
        .filter((mark) => mark !== 'mitid')
        .map((mark) => (
          <span key={mark} className="chip">
            {marks[mark]}
          </span>
        ))}
      {content.topic !== null && <span>KLE {content.topic}</span>}
    </>
  )
}

/** That it is new, and a way to what is new. */
function ChangedChip(props: { publishedAt: string; onChanges: (() => void) | undefined }) {
  const { publishedAt, onChanges } = props
  const shortcut = useShortcut('changes')
  const words = `Ændret ${sayAgo(publishedAt, new Date())}`
  if (!onChanges) return <span className="chip">{words}</span>
  return (
    <button type="button" className="chip" aria-keyshortcuts={shortcut} onClick={onChanges}>
      {words} <CommandKey of="changes" />
    </button>
  )
}

const PastMeta = ({ card }: { card: AnswerCard }) => (
  <>
    <Permanent card={card} />
    <span className="chip is-past">
      <Clock size={14} aria-hidden="true" /> Gælder ikke nu
    </span>
    <strong>Sådan så kortet ud den {sayDate(card.at)}</strong>
    <span>ord for ord</span>
    <span>
      Udgave {card.edition}, i kraft fra {sayDate(card.validFrom)}
    </span>
  </>
)
