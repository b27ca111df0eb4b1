import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { exchangeWords } from './exchange-words.ts'
import { type Answered, letIn, type Progress, progressOf } from './exchange-call.ts'

const askEveryMs = 700

interface Props {
  id: string
  toWrite: number
  words: Words
  /** It was let in before this page was opened. */
  isBegunBefore?: boolean
}
type Words = (typeof exchangeWords)[keyof typeof exchangeWords]

/** Lets in what was looked at, and shows how far it has come. */
export function ExchangeProgress({ id, toWrite, words, isBegunBefore = false }: Props) {
  const bar = useId()
  const [answer, setAnswer] = useState<Answered<Progress>>()
  const [isBegun, setIsBegun] = useState(isBegunBefore)
  const progress = answer?.ok ? answer.value : undefined
  const isUnderWay = isBegun && progress?.state !== 'applied'
  // Whoever did the work is gone: the server takes it up again.
  const isStopped = isUnderWay && progress?.isWorking === false

  useEffect(() => {
    if (!isUnderWay) return
    const timer = setInterval(() => {
      void progressOf(id).then(setAnswer)
    }, askEveryMs)
    return () => clearInterval(timer)
  }, [id, isUnderWay])

  async function begin(): Promise<void> {
    setIsBegun(true)
    const begun = await letIn(id)
    setAnswer(begun)
    if (!begun.ok) setIsBegun(false)
  }

  const done = progress?.done ?? 0
  const failed = progress?.failures.filter(({ line }) => line !== null).length ?? 0
  return (
    <div className="exchange-progress">
      {!isBegun && (
        <Button margin={false} onClick={() => void begin()}>
          {words.letIn(toWrite)}
        </Button>
      )}
      {isBegun && (
        <>
          <label htmlFor={bar}>{`${done - failed} af ${toWrite} er indlæst`}</label>
          <progress id={bar} value={done} max={toWrite} />
        </>
      )}
      <div role="status">
        {answer && !answer.ok && <p className="exchange-refused">{answer.message}</p>}
        {isStopped && <p>Indlæsningen blev afbrudt. Den fortsætter af sig selv om lidt.</p>}
        {progress?.state === 'applied' && <Applied progress={progress} words={words} />}
      </div>
    </div>
  )
}

function Applied({ progress, words }: { progress: Progress; words: Words }) {
  const { failures, origin } = progress
  const ofRows = failures.filter(({ line }) => line !== null)
  const stopped = failures.filter(({ line }) => line === null).map(({ message }) => message)
  return (
    <>
      <p>
        {stopped.length === 0
          ? 'Indlæsningen er færdig.'
          : ['Indlæsningen er standset.', ...stopped].join(' ')}{' '}
        <a href={`/admin/collections/${words.seeAt(origin)}`}>{words.see}</a>
      </p>
      {ofRows.length > 0 && (
        <ul>
          {ofRows.map(({ line, message }) => (
            <li key={line}>{`Række ${line} blev ikke indlæst: ${message}`}</li>
          ))}
        </ul>
      )}
    </>
  )
}
