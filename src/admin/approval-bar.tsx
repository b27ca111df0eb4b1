'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { callWorkflow, type FieldProblem } from './workflow-call.ts'

interface Props {
  articleId: string
  contentHash: string
  comparedWith: string | null
  /** Why this person cannot approve, in words. */
  barred: string | null
  mayAskForChanges: boolean
  wantedFrom: string | null
}

/** The decision, with the words and the date that go with it. Ctrl Enter approves. */
export function ApprovalBar(props: Props) {
  const { articleId, contentHash, comparedWith, barred, mayAskForChanges, wantedFrom } = props
  const [reason, setReason] = useState('')
  const [from, setFrom] = useState(wantedFrom === null ? '' : localTime(new Date(wantedFrom)))
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [done, setDone] = useState<string | null>(null)

  async function send(path: string, body: Parameters<typeof callWorkflow>[2]): Promise<void> {
    setIsBusy(true)
    setProblems([])
    const result = await callWorkflow(articleId, path, body)
    setIsBusy(false)
    if (!result.ok) {
      setProblems(result.problems)
      return
    }
    setDone(
      path === 'approve'
        ? `Udgave ${result.edition ?? ''} er godkendt${from === '' ? ' og gælder nu' : ''}.`
        : 'Forfatteren er bedt om ændringer.',
    )
  }
  const approve = () =>
    send('approve', {
      contentHash,
      comparedWith,
      ...(from !== '' && { validFrom: new Date(from).toISOString() }),
    })
  const isOpen = barred === null && done === null && !isBusy
  const latest = useRef({ approve, isOpen })
  useEffect(() => {
    latest.current = { approve, isOpen }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key !== 'Enter' || !latest.current.isOpen) return
      event.preventDefault()
      void latest.current.approve()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  if (done !== null) {
    return (
      <footer className="approval-bar" role="status">
        <strong>{done}</strong> <a href="/admin">Til arbejdslisten</a>
      </footer>
    )
  }
  return (
    <footer className="approval-bar">
      {barred !== null && <p>{barred}</p>}
      {mayAskForChanges && (
        <label>
          Til forfatteren
          <input
            type="text"
            value={reason}
            maxLength={2000}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      )}
      {barred === null && (
        <label>
          Gælder fra (tomt: nu)
          <input
            type="datetime-local"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </label>
      )}
      {mayAskForChanges && (
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => void send('request-changes', { reason })}
        >
          Bed om ændringer
        </Button>
      )}
      {barred === null && (
        <Button margin={false} disabled={isBusy} onClick={() => void approve()}>
          Godkend og udgiv
        </Button>
      )}
      <div role="alert">
        {problems.map(({ message, field }) => (
          <p key={(field ?? '') + message} className="approval-problem">
            {message}
          </p>
        ))}
      </div>
    </footer>
  )
}

/** As an input of the type datetime-local has it, by the clock of this computer. */
function localTime(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}
