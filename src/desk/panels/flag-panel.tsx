import { Flag } from 'lucide-react'
import { useId, useRef } from 'react'
import type { AnswerCard } from '../../publishing/answer-card.ts'
import { type FlagKind, flagKinds, hoursToFirstAnswer } from '../../publishing/flag-terms.ts'
import { slots } from '../../publishing/guidance-terms.ts'
import type { PanelActs } from '../panel-acts.ts'
import type { FlagPanel } from '../panel.ts'
import { Choices, FieldProblem, PanelButton, PanelFrame } from './panel-frame.tsx'

interface Props {
  panel: FlagPanel
  card: AnswerCard | null
  query: string
  acts: PanelActs
}

const slotNames = Object.values(slots)

/** Something is wrong or missing: a digit says what, a few words say how. */
export function FlagPanelView({ panel, card, query, acts }: Props) {
  const ids = { slot: useId(), words: useId(), help: useId(), problem: useId() }
  const words = useRef<HTMLTextAreaElement>(null)
  const problem = panel.problem?.field === 'words' ? panel.problem : null
  const isAboutGap = panel.reference === null
  return (
    <PanelFrame
      title={
        isAboutGap ? 'Meld, at der mangler vejledning' : `Meld fejl i ${panel.reference ?? ''}`
      }
      onClose={() => acts.close()}
      problem={problem ? null : panel.problem && { ...panel.problem, field: null }}
      button={
        <PanelButton
          icon={<Flag size={16} aria-hidden="true" />}
          label="Send melding"
          sending="Sender …"
          isSending={panel.isSending}
          onPress={() => acts.done()}
        />
      }
    >
      {!isAboutGap && (
        <>
          <Choices
            legend="Hvad er galt?"
            isFirst
            chosen={panel.flagKind}
            choices={(Object.keys(flagKinds) as FlagKind[]).map((value) => ({
              value,
              label: flagKinds[value],
            }))}
            onChoose={(flagKind) => acts.write({ flagKind })}
            onDigit={() => words.current?.focus()}
          />
          <label htmlFor={ids.slot}>Hvor på kortet?</label>
          <select
            id={ids.slot}
            value={panel.slot ?? ''}
            onChange={({ target }) =>
              acts.write({ slot: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">Hele vejledningen</option>
            {slotNames.map((name, place) => (
              <option key={name} value={place + 1}>
                {place + 1} {name}
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={ids.words}>
        {isAboutGap ? 'Hvad spurgte borgeren om?' : 'Hvad skulle der have stået?'}
      </label>
      <textarea
        id={ids.words}
        ref={words}
        rows={3}
        maxLength={500}
        value={panel.words}
        data-first={isAboutGap || undefined}
        aria-invalid={problem !== null}
        aria-describedby={`${ids.help} ${ids.problem}`}
        onChange={({ target }) => acts.write({ words: target.value })}
      />
      <FieldProblem id={ids.problem} problem={problem} />
      <p id={ids.help} className="panel-note">
        Skriv ikke navn eller CPR-nummer.
        {query !== '' && ` Søgningen »${query}« følger med.`}
      </p>
      <p className="panel-note">
        Går til {card?.centre?.name ?? 'redaktionen'}. Der kommer svar inden for{' '}
        {hoursToFirstAnswer} timer, og svaret står på forsiden.
      </p>
    </PanelFrame>
  )
}
