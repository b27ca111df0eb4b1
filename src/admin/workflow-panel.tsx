'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { states } from '../publishing/workflow.ts'
import { sayPlanned } from './say-planned.ts'
import type { Situation } from './situation-call.ts'
import { useWorkflow, type Words } from './use-workflow.ts'
import type { WorkflowButton } from './workflow-buttons.ts'
import './workflow-panel.css'

/** Where the guidance stands, and what this person may do with it now. */
export function WorkflowPanel() {
  const workflow = useWorkflow()
  const [asking, setAsking] = useState<{ button: WorkflowButton; sequence?: number }>()
  if (!workflow) {
    return <p className="workflow-panel">Gem vejledningen for at sende den til godkendelse.</p>
  }
  const { state, reference, buttons } = workflow
  const { isBusy, isModified, problems, act, situation } = workflow
  const cancel = buttons.find(({ action }) => action === 'cancel')
  const isForeignApproval = state === 'inReview' && workflow.isEditor && workflow.isOwnChange
  return (
    <section id="field-workflow" className="workflow-panel" aria-label="Godkendelse">
      <p className="workflow-state" data-state={state}>
        {states[state]}
      </p>
      <EditionSeen reference={reference} situation={situation} />
      {situation.planned.map((planned) => (
        <p key={`${planned.sequence}${planned.what}`}>
          {sayPlanned(planned)}{' '}
          {cancel && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={isBusy}
              aria-label={`Aflys: ${sayPlanned(planned)}`}
              onClick={() => setAsking({ button: cancel, sequence: planned.sequence })}
            >
              Aflys
            </Button>
          )}
        </p>
      ))}
      {situation.alone && (
        <p>
          Udgave {situation.alone.edition} er udgivet uden fire øjne.{' '}
          {situation.alone.isOwn
            ? 'En anden redaktør skal godkende den efterfølgende.'
            : 'Læs den, og godkend den efterfølgende, hvis den holder.'}
        </p>
      )}
      {isForeignApproval && (
        <p>
          Du har selv ændret teksten eller udgivet den alene. En anden redaktør skal godkende den.
        </p>
      )}
      <div className="workflow-buttons">
        {buttons
          .filter(({ action }) => action !== 'cancel')
          .map((button) =>
            button.action === 'approve' ? (
              // Nobody approves what they have not seen against what is in force.
              <Button
                key={button.action}
                el="anchor"
                url={`/admin/collections/articles/${workflow.id}/godkend`}
                margin={false}
              >
                Sammenlign og godkend
              </Button>
            ) : (
              <Button
                key={button.action}
                buttonStyle={button.isPrimary ? 'primary' : 'secondary'}
                disabled={isBusy || (button.sendsHash && isModified)}
                margin={false}
                onClick={() => (button.needsReason ? setAsking({ button }) : void act(button, {}))}
              >
                {button.label}
              </Button>
            ),
          )}
        {workflow.mayWrite && (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void workflow.copy()}
          >
            Kopiér til ny vejledning
          </Button>
        )}
      </div>
      {isModified && buttons.some(({ sendsHash }) => sendsHash) && (
        <p>Gem dine ændringer, før du udgiver.</p>
      )}
      {asking && (
        <ReasonForm
          key={`${asking.button.action}${asking.sequence ?? ''}`}
          button={asking.button}
          isBusy={isBusy}
          onCancel={() => setAsking(undefined)}
          onSend={(words) =>
            void act(asking.button, {
              ...words,
              ...(asking.sequence !== undefined && { sequence: asking.sequence }),
            })
          }
        />
      )}
      <div role="alert">
        {problems.length > 0 && (
          <ul className="workflow-problems">
            {problems.map(({ field, message }) => (
              <li key={`${field ?? ''}${message}`}>{message}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

interface EditionSeenProps {
  reference: string
  situation: Situation
}

/** The edition that agents see, or that they saw last; one still to come is told of beside. */
function EditionSeen({ reference, situation: { current, lastSeen, planned } }: EditionSeenProps) {
  if (current !== null) {
    return (
      <p>
        Udgave {current} er udgivet. <a href={`/v/${reference}`}>Se kortet</a>
      </p>
    )
  }
  if (lastSeen === null) return null
  return (
    <p>
      Udgave {lastSeen} gælder ikke længere.{' '}
      {planned.length === 0 &&
        'Send vejledningen til godkendelse igen, hvis den stadig skal bruges. '}
      <a href={`/v/${reference}/${lastSeen}`}>Se kortet, som det var</a>
    </p>
  )
}

interface ReasonFormProps {
  button: WorkflowButton
  isBusy: boolean
  onSend: (words: Words) => void
  onCancel: () => void
}

/** Asks for the words that go with a decision. Not a form element: it stands inside Payload's. */
function ReasonForm({ button, isBusy, onSend, onCancel }: ReasonFormProps) {
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
