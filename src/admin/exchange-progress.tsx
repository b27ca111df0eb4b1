import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type Answered, letIn, type Progress, progressOf } from './exchange-call.ts'

const askEveryMs = 700

/** Lets in what was looked at, and shows how far it has come. */
export function ExchangeProgress({ id, toWrite }: { id: string; toWrite: number }) {
  const [answer, setAnswer] = useState<Answered<Progress>>()
  const [isBegun, setIsBegun] = useState(false)
  const progress = answer?.ok ? answer.value : undefined
  const isUnderWay = isBegun && progress?.state !== 'applied'
  // Whoever did the work is gone: it can be taken up again.
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
  return (
    <div className="exchange-progress">
      {(!isBegun || isStopped) && progress?.state !== 'applied' && (
        <Button margin={false} onClick={() => void begin()}>
          {isStopped ? 'Fortsæt indlæsningen' : `Indlæs ${toWrite} som kladder`}
        </Button>
      )}
      {isBegun && (
        <>
          <label htmlFor="exchange-bar">{`${done} af ${toWrite} er indlæst`}</label>
          <progress id="exchange-bar" value={done} max={toWrite} />
        </>
      )}
      <div role="status">
        {answer && !answer.ok && <p className="exchange-refused">{answer.message}</p>}
        {progress?.state === 'applied' && <Applied progress={progress} />}
      </div>
    </div>
  )
}

function Applied({ progress }: { progress: Progress }) {
  const { failures, origin } = progress
  const address = `/admin/collections/articles?where[or][0][and][0][origin][contains]=${origin}`
  return (
    <>
      <p>
        Indlæsningen er færdig. <a href={address}>Se de nye kladder</a>
      </p>
      {failures.length > 0 && (
        <ul>
          {failures.map(({ line, message }) => (
            <li key={line}>{`Række ${line} blev ikke indlæst: ${message}`}</li>
          ))}
        </ul>
      )}
    </>
  )
}
