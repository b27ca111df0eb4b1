import { useCard } from '../card-context.ts'

/** Two questions, only where there is a self-service: two times yes leads to it. */
export function Screening() {
  const { situation, acts } = useCard()
  if (!acts) return null
  return (
    <div className="screening" data-row data-kept>
      <YesNo
        question="Har MitID?"
        answer={situation.hasMitId}
        onAnswer={(hasMitId) => acts.learn({ hasMitId })}
      />
      <YesNo
        question="Har en enhed, de er vant til?"
        answer={situation.hasOwnDevice}
        onAnswer={(hasOwnDevice) => acts.learn({ hasOwnDevice })}
      />
    </div>
  )
}

interface Props {
  question: string
  answer: boolean | null
  onAnswer: (answer: boolean | null) => void
}

function YesNo({ question, answer, onAnswer }: Props) {
  const option = (value: boolean, word: string) => (
    <button
      type="button"
      aria-pressed={answer === value}
      onClick={() => onAnswer(answer === value ? null : value)}
    >
      {answer === value && <span aria-hidden="true">✓ </span>}
      {word}
    </button>
  )
  return (
    <div className="yes-no" role="group" aria-label={question}>
      <span>{question}</span>
      <span className="yes-no-pair">
        {option(true, 'Ja')}
        {option(false, 'Nej')}
      </span>
    </div>
  )
}
