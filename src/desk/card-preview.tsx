import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import type { AnswerCard } from '../publishing/answer-card.ts'
import { AnswerCardView } from './answer-card.tsx'
import { answerCardSchema } from './answers.ts'
import { askServer } from './ask-server.ts'

/** What Payload's form says when something in it changes; see its live preview. */
const typedSchema = z.object({
  type: z.literal('payload-live-preview'),
  data: z.record(z.string(), z.unknown()),
})
const previewSchema = z.object({ card: answerCardSchema })

/** Not at every key: the server makes the card. */
const pauseMs = 350
const giveUpAfterMs = 8_000

/** The agents' card as it would be, beside the form that it is written in. */
export function CardPreview({ municipality }: { municipality?: string }) {
  const [card, setCard] = useState<AnswerCard | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let asking = new AbortController()
    const show = async (data: Record<string, unknown>) => {
      asking.abort()
      asking = new AbortController()
      const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(giveUpAfterMs)])
      const reply = await askServer(fetch, '/api/articles/preview', previewSchema, {
        method: 'POST',
        body: data,
        signal,
      })
      if (reply.kind === 'aborted') return
      if (reply.kind === 'answer') setCard(reply.value.card)
      setProblem(
        reply.kind === 'answer'
          ? null
          : reply.kind === 'refused'
            ? reply.message
            : 'Ingen forbindelse. Kortet viser det senest hentede.',
      )
    }
    const heard = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin !== window.location.origin) return
      const typed = typedSchema.safeParse(data)
      if (!typed.success) return
      clearTimeout(waiting)
      waiting = setTimeout(() => void show(typed.data.data), pauseMs)
    }
    window.addEventListener('message', heard)
    const form = window.opener instanceof Window ? window.opener : window.parent
    form.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)
    return () => {
      clearTimeout(waiting)
      asking.abort()
      window.removeEventListener('message', heard)
    }
  }, [])
  return (
    <main className="card-preview">
      <h1 className="unseen">Sådan ser kortet ud</h1>
      {problem !== null && (
        <p className="field-note" role="status">
          {problem}
        </p>
      )}
      {card ? (
        <AnswerCardView card={card} municipality={municipality} />
      ) : (
        <p className="card-problem">Kortet vises, når der er noget at vise.</p>
      )}
    </main>
  )
}
