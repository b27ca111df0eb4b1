'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { oneOf } from '../one-of.ts'
import { fieldOfRemark, remarkSlots } from '../publishing/remark-slots.ts'
import { goToField } from './go-to-field.ts'
import { callRemarks } from './remark-call.ts'
import './remarks-panel.css'

const remarksSchema = z.object({
  remarks: z.array(
    z.object({
      id: z.string(),
      slot: oneOf(remarkSlots),
      words: z.string(),
      byName: z.string(),
      doneAt: z.string().nullable(),
    }),
  ),
})
type Shown = z.output<typeof remarksSchema>['remarks'][number]

/** What the editor asks for, slot by slot, and where the author ticks it off. */
export function RemarksPanel() {
  const { id } = useDocumentInfo()
  const [remarks, setRemarks] = useState<readonly Shown[]>([])
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (id === undefined) return
    const asking = new AbortController()
    fetch(`/api/articles/${id}/remarks`, { signal: asking.signal })
      .then(async (response) => {
        setRemarks(remarksSchema.parse(await response.json()).remarks)
      })
      .catch(() => {
        // Without them the guidance can still be written.
      })
    return () => asking.abort()
  }, [id, turn])
  const open = remarks.filter(({ doneAt }) => doneAt === null)
  if (open.length === 0 || id === undefined) return null
  return (
    <section className="remarks-panel" aria-label="Redaktørens bemærkninger">
      <h3>Redaktørens bemærkninger</h3>
      <ul>
        {open.map((remark) => (
          <OpenRemark
            key={remark.id}
            articleId={String(id)}
            remark={remark}
            onDone={() => setTurn(turn + 1)}
          />
        ))}
      </ul>
    </section>
  )
}

interface OpenRemarkProps {
  articleId: string
  remark: Shown
  onDone: () => void
}

function OpenRemark({ articleId, remark, onDone }: OpenRemarkProps) {
  const [answer, setAnswer] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const field = useId()
  async function tick(): Promise<void> {
    const words = answer.trim()
    const failed = await callRemarks(`${articleId}/remarks/${remark.id}/done`, {
      ...(words !== '' && { answer: words }),
    })
    setProblem(failed)
    if (failed === null) onDone()
  }
  return (
    <li>
      <button
        type="button"
        className="remark-slot"
        onClick={() => goToField(fieldOfRemark(remark.slot))}
      >
        {remarkSlots[remark.slot]}
      </button>
      <p>
        {remark.words} <small>{remark.byName}</small>
      </p>
      <label htmlFor={field}>Svar (kan udelades)</label>
      <input
        id={field}
        type="text"
        value={answer}
        maxLength={1000}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <button type="button" onClick={() => void tick()}>
        ✓ Rettet
      </button>
      {problem !== null && (
        <p className="remark-problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}
