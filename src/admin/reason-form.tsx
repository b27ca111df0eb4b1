'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Words } from './use-workflow.ts'
import type { WorkflowButton } from './workflow-buttons.ts'

interface Props {
  button: WorkflowButton
  isBusy: boolean
  onSend: (words: Words) => void
  onCancel: () => void
}

/** Asks for the words that go with a decision. Not a form element: it stands inside Payload's. */
export function ReasonForm({ button, isBusy, onSend, onCancel }: Props) {
  const [reason, setReason] = useState('')
  const [successor, setSuccessor] = useState('')
  return (
    <div className="workflow-reason">
      <label htmlFor="workflow-reason">{button.label}: hvorfor?</label>
      <textarea
        id="workflow-reason"
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {button.action === 'withdraw' && (
        <>
          <label htmlFor="workflow-successor">Brug i stedet (nummer, fx BS07; kan stå tomt)</label>
          <input
            id="workflow-successor"
            type="text"
            maxLength={12}
            value={successor}
            onChange={(event) => setSuccessor(event.target.value)}
          />
        </>
      )}
      <div className="workflow-buttons">
        <Button
          margin={false}
          disabled={isBusy}
          onClick={() =>
            onSend({ reason, ...(successor.trim() !== '' && { successor: successor.trim() }) })
          }
        >
          {button.label}
        </Button>
        <Button margin={false} buttonStyle="secondary" disabled={isBusy} onClick={onCancel}>
          Fortryd
        </Button>
      </div>
    </div>
  )
}
