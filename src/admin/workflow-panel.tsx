'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { states } from '../publishing/workflow.ts'
import { ReasonForm } from './reason-form.tsx'
import { sayPlanned } from './say-planned.ts'
import type { Situation } from './situation-call.ts'
import { useWorkflow } from './use-workflow.ts'
import type { WorkflowButton } from './workflow-buttons.ts'
import './workflow-panel.css'

/** Which words are being asked for, and of which plan where one is cancelled. */
interface Asking {
  button: WorkflowButton
  sequence?: number
}

type Workflow = NonNullable<ReturnType<typeof useWorkflow>>

/** Where the guidance stands, and what this person may do with it now. */
export function WorkflowPanel() {
  const workflow = useWorkflow()
  const [asking, setAsking] = useState<Asking>()
  if (!workflow) {
    return <p className="workflow-panel">Gem vejledningen for at sende den til godkendelse.</p>
  }
  const { state, reference, buttons, situation, isBusy, isModified, problems, act } = workflow
  return (
    <section id="field-workflow" className="workflow-panel" aria-label="Godkendelse">
      <p className="workflow-state" data-state={state}>
        {states[state]}
      </p>
      <EditionSeen reference={reference} situation={situation} />
      <Plans workflow={workflow} onAsk={setAsking} />
      <FourEyes workflow={workflow} />
      <Acts workflow={workflow} onAsk={setAsking} />
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

interface PartProps {
  workflow: Workflow
  onAsk: (asking: Asking) => void
}

/** What is still to come, each with its way to call it off. */
function Plans({ workflow: { situation, buttons, isBusy }, onAsk }: PartProps) {
  const cancel = buttons.find(({ action }) => action === 'cancel')
  return situation.planned.map((planned) => (
    <p key={`${planned.sequence}${planned.what}`}>
      {sayPlanned(planned)}{' '}
      {cancel && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy}
          aria-label={`Aflys: ${sayPlanned(planned)}`}
          onClick={() => onAsk({ button: cancel, sequence: planned.sequence })}
        >
          Aflys
        </Button>
      )}
    </p>
  ))
}

/** Whose eyes are missing, and why this person cannot approve in place of a dead button. */
function FourEyes({ workflow }: Pick<PartProps, 'workflow'>) {
  const { situation, state, isEditor, isOwnChange } = workflow
  return (
    <>
      {situation.alone && (
        <p>
          Udgave {situation.alone.edition} er udgivet uden fire øjne.{' '}
          {situation.alone.isOwn
            ? 'En anden redaktør skal godkende den efterfølgende.'
            : 'Læs den, og godkend den efterfølgende, hvis den holder.'}
        </p>
      )}
      {state === 'inReview' && isEditor && isOwnChange && (
        <p>
          Du har selv ændret teksten eller udgivet den alene. En anden redaktør skal godkende den.
        </p>
      )}
    </>
  )
}

function Acts({ workflow, onAsk }: PartProps) {
  const { id, buttons, isBusy, mayWrite, copy } = workflow
  return (
    <div className="workflow-buttons">
      {buttons
        .filter(({ action }) => action !== 'cancel')
        .map((button) =>
          button.action === 'approve' ? (
            // Nobody approves what they have not seen against what is in force.
            <Button
              key={button.action}
              el="anchor"
              url={`/admin/collections/articles/${id}/godkend`}
              margin={false}
            >
              Sammenlign og godkend
            </Button>
          ) : (
            <ActButton key={button.action} button={button} workflow={workflow} onAsk={onAsk} />
          ),
        )}
      {mayWrite && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void copy()}
        >
          Kopiér til ny vejledning
        </Button>
      )}
    </div>
  )
}

/** Acts at once, or asks for the words that go with it first. */
function ActButton({ button, workflow, onAsk }: PartProps & { button: WorkflowButton }) {
  const { isBusy, isModified, act } = workflow
  return (
    <Button
      buttonStyle={button.isPrimary ? 'primary' : 'secondary'}
      disabled={isBusy || (button.sendsHash && isModified)}
      margin={false}
      onClick={() => (button.needsReason ? onAsk({ button }) : void act(button, {}))}
    >
      {button.label}
    </Button>
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
