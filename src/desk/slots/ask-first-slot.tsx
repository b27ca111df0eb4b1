import { ArrowRight, MessageCircle } from 'lucide-react'
import type { GuidanceContent } from '../../publishing/content.ts'
import { slots } from '../../publishing/guidance-terms.ts'
import { saysNotRelevant } from '../../publishing/not-relevant.ts'
import { useCard } from '../card-context.ts'
import { rowLetter } from '../situation.ts'
import { numberOf, Slot } from './slot.tsx'

type Question = GuidanceContent['askFirst'][number]
type Answer = Question['answers'][number]

/** 3. Questions whose every answer leads on. */
export function AskFirstSlot() {
  const { card } = useCard()
  return (
    <Slot name="askFirst" isEmpty={saysNotRelevant('askFirst', card)}>
      {card.content.askFirst.map((question, place) => (
        <QuestionRow key={place} question={question} place={place} />
      ))}
    </Slot>
  )
}

function QuestionRow({ question, place }: { question: Question; place: number }) {
  const { situation } = useCard()
  const said = question.answers.find((_, at) => situation.said === `${place}.${at}`)?.say
  return (
    <div className="question" data-row data-kept={said ? true : undefined}>
      <span className="question-words">{question.question}</span>
      <span className="answers">
        {question.answers.map((answer, at) => (
          <AnswerLead key={at} answer={answer} place={`${place}.${at}`} />
        ))}
      </span>
      {said && <p className="said">»{said}«</p>}
    </div>
  )
}

function AnswerLead({ answer, place }: { answer: Answer; place: string }) {
  const { acts, situation, card } = useCard()
  // Guidance that is withdrawn leads nowhere; the answer still stands to be read.
  const isDeadEnd = answer.guidance !== null && card.titles[answer.guidance] === undefined
  const isSaid = situation.said === place
  const words = (
    <>
      <strong>{answer.answer}</strong>
      <LeadsTo answer={answer} />
    </>
  )
  if (!acts || answer.leadsTo === null || isDeadEnd) return <span className="answer">{words}</span>
  return (
    <button
      type="button"
      className="answer"
      aria-expanded={answer.leadsTo === 'say' ? isSaid : undefined}
      onClick={() => {
        if (answer.leadsTo === 'say') acts.learn({ said: isSaid ? null : place })
        else if (answer.guidance !== null) acts.lead(answer.guidance)
        else if (answer.leadsTo === 'escalation' && answer.row !== null) {
          if (situation.chosenRow !== answer.row) acts.chooseRow(answer.row)
          acts.goToSlot(7, false)
        } else if (answer.leadsTo && answer.leadsTo in slots) acts.goToSlot(slotOf(answer), false)
      }}
    >
      {words}
    </button>
  )
}

/** Where it leads, in few letters: 7a, BS08 Logivært, the name of a slot, or words to say. */
function LeadsTo({ answer }: { answer: Answer }) {
  const { titles } = useCard().card
  if (answer.leadsTo === 'say') return <MessageCircle size={14} aria-label="Sig" />
  const arrow = <ArrowRight size={14} aria-hidden="true" />
  if (answer.leadsTo === 'guidance' && answer.guidance !== null) {
    return (
      <>
        {arrow}
        <span className="lead-title">
          {answer.guidance} {titles[answer.guidance] ?? 'ikke i kraft'}
        </span>
      </>
    )
  }
  if (answer.leadsTo === 'escalation') {
    return (
      <>
        {arrow}7{answer.row !== null && rowLetter(answer.row)}
      </>
    )
  }
  const slot = slotOf(answer)
  return (
    <>
      {arrow}
      {slot}
      <span className="unseen"> {Object.values(slots)[slot - 1]}</span>
    </>
  )
}

const slotOf = ({ leadsTo }: Answer): number => {
  switch (leadsTo) {
    case 'exempt':
    case 'mandate':
    case 'handOver':
    case 'deadlinesAndFees':
      return numberOf(leadsTo)
    default:
      return numberOf('selfService')
  }
}
