'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { momentOfWallTime } from '../routing/copenhagen.ts'

const answerSchema = z.union([
  z.object({ errors: z.array(z.object({ message: z.string() })) }),
  z.looseObject({}).transform(() => ({ errors: [] })),
])

/** @returns what was wrong, in words; empty when nothing was. */
async function send(path: string, body: object): Promise<string> {
  try {
    const response = await fetch(`/api/stand-ins/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const { errors } = answerSchema.parse(await response.json())
    return errors.map(({ message }) => message).join(' ')
  } catch {
    return 'Der er ingen forbindelse. Intet er gemt. Prøv igen.'
  }
}

function useSending() {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')
  return {
    isBusy,
    problem,
    run: async (path: string, body: object) => {
      setIsBusy(true)
      const wrong = await send(path, body)
      if (wrong === '') window.location.reload()
      setIsBusy(false)
      setProblem(wrong)
    },
  }
}

/** Who, and from when until when. */
export function NameStandIn({
  colleagues,
}: {
  colleagues: readonly { id: string; name: string }[]
}) {
  const [standIn, setStandIn] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const { isBusy, problem, run } = useSending()
  const isReady = standIn !== '' && from !== '' && to !== '' && !isBusy
  return (
    <section aria-label="Udpeg en stedfortræder">
      <div className="own-page-form">
        <label>
          Stedfortræder
          <select value={standIn} onChange={(event) => setStandIn(event.target.value)}>
            <option value="">Vælg en kollega</option>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Fra
          <input
            type="datetime-local"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </label>
        <label>
          Til
          <input type="datetime-local" value={to} onChange={(event) => setTo(event.target.value)} />
        </label>
        <Button
          margin={false}
          disabled={!isReady}
          onClick={() =>
            void run('name', {
              standIn,
              from: momentOfWallTime(from)?.toISOString(),
              to: momentOfWallTime(to)?.toISOString(),
            })
          }
        >
          Udpeg
        </Button>
      </div>
      <p role="alert">{problem}</p>
    </section>
  )
}

/** Ends a stand-in before its day: the editor is back, or has named the wrong person. */
export function EndStandIn({ id, name }: { id: string; name: string }) {
  const { isBusy, problem, run } = useSending()
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy}
        aria-label={`Afslut nu: ${name}`}
        onClick={() => void run(`${id}/end`, {})}
      >
        Afslut nu
      </Button>
      <span role="alert">{problem}</span>
    </>
  )
}
