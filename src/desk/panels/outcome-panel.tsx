import type { KeyboardEvent } from 'react'
import { type Outcome, outcomes } from '../../insights/outcomes.ts'
import type { AnswerCard } from '../../publishing/answer-card.ts'
import { contactTypes } from '../../routing/contact-types.ts'
import { KeyHint } from '../key-hint.tsx'
import type { PanelActs } from '../panel-acts.ts'
import type { OutcomePanel } from '../panel.ts'
import { sayClock } from '../say-dates.ts'
import type { Situation } from '../situation.ts'
import { Choices, PanelFrame } from './panel-frame.tsx'

interface Props {
  panel: OutcomePanel
  card: AnswerCard | null
  situation: Situation
  acts: PanelActs
}

const doneWords: Partial<Record<Outcome, string>> = {
  selfService: 'kopieret kl.',
  transferred: 'nummer kopieret kl.',
}

/** How did it end? A digit logs and closes. */
export function OutcomePanelView({ panel, card, situation, acts }: Props) {
  const { did } = situation
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === -1 || step === 1) acts.turnContactType(step)
    else if (event.key.toLowerCase() === 'i') acts.write({ isOngoingCase: !panel.isOngoingCase })
    else if (event.key === 'Enter' && !event.ctrlKey) acts.log(panel.outcome)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <PanelFrame title="Log udfald" onClose={() => acts.close()}>
      <p className="panel-note">
        Et tal logger og lukker. Der gemmes intet om borgeren og intet om dig.
      </p>
      <Choices
        legend="Udfald"
        isLegendShown={false}
        isFirst
        chosen={panel.outcome}
        choices={(Object.keys(outcomes) as Outcome[]).map((value) => ({
          value,
          label: outcomes[value],
          ...(did?.outcome === value && {
            aside: `${doneWords[value] ?? 'kl.'} ${sayClock(did.at)}`,
          }),
        }))}
        onChoose={(outcome) => acts.write({ outcome })}
        onDigit={(outcome) => acts.log(outcome)}
        onKey={onKey}
      />
      <h3>Henvendelsen drejede sig om</h3>
      <div className="turn-choice">
        <button type="button" aria-label="Forrige type" onClick={() => acts.turnContactType(-1)}>
          <KeyHint keys="←" />
        </button>
        <span aria-live="polite">
          {panel.contactType === null ? 'Ikke valgt' : contactTypes[panel.contactType]}
        </span>
        <button type="button" aria-label="Næste type" onClick={() => acts.turnContactType(1)}>
          <KeyHint keys="→" />
        </button>
      </div>
      <label className="tick">
        <input
          type="checkbox"
          checked={panel.isOngoingCase}
          onChange={(event) => acts.write({ isOngoingCase: event.target.checked })}
        />
        <KeyHint keys="I" /> Om en igangværende sag
      </label>
      <h3>Vejledning</h3>
      <p>
        {card
          ? `${card.reference} ${card.content.title}, udgave ${card.edition}`
          : 'Ingen vejledning'}
      </p>
    </PanelFrame>
  )
}
