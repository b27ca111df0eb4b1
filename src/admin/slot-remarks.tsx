'use client'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { RemarkSlot } from '../publishing/remark-slots.ts'
import type { Remark } from '../publishing/remarks.ts'
import { callRemarks } from './remark-call.ts'

interface Props {
  articleId: string
  slot: RemarkSlot
  /** As the comparison calls it. */
  name: string
  remarks: readonly Remark[]
  mayRemark: boolean
}

/** Remarks on one slot, and where an editor writes another. */
export function SlotRemarks({ articleId, slot, name, remarks, mayRemark }: Props) {
  const [isWriting, setWriting] = useState(false)
  return (
    <div className="slot-remarks">
      <ul>
        {remarks.map((remark) => (
          <li key={remark.id} data-done={remark.doneAt !== null}>
            <strong>{remark.byName}:</strong> {remark.words}
            {remark.doneAt !== null && (
              <small>
                ✓ {remark.doneByName ?? ''} {remark.answer ?? 'har rettet det.'}
              </small>
            )}
          </li>
        ))}
      </ul>
      {mayRemark && !isWriting && (
        <button
          type="button"
          aria-label={`Skriv bemærkning: ${name}`}
          onClick={() => setWriting(true)}
        >
          Skriv bemærkning
        </button>
      )}
      {isWriting && (
        <NewRemark articleId={articleId} slot={slot} onDone={() => setWriting(false)} />
      )}
    </div>
  )
}

interface NewRemarkProps extends Pick<Props, 'articleId' | 'slot'> {
  onDone: () => void
}

function NewRemark({ articleId, slot, onDone }: NewRemarkProps) {
  const router = useRouter()
  const field = useId()
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function send(): Promise<void> {
    const failed = await callRemarks(`${articleId}/remarks`, { slot, words })
    setProblem(failed)
    if (failed !== null) return
    onDone()
    router.refresh()
  }
  return (
    <div>
      <label htmlFor={field}>Bemærkning til forfatteren</label>
      <textarea
        id={field}
        rows={2}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.ctrlKey && event.key === 'Enter' && words.trim() !== '') void send()
        }}
      />
      {problem !== null && (
        <p className="approval-problem" role="alert">
          {problem}
        </p>
      )}
      <button type="button" disabled={words.trim() === ''} onClick={() => void send()}>
        Gem bemærkning
      </button>{' '}
      <button type="button" onClick={onDone}>
        Fortryd
      </button>
    </div>
  )
}
