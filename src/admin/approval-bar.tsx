'use client'
import { Button } from '@payloadcms/ui'
import { Moment } from './approval-moment.tsx'
import { type ToApprove, useApproval } from './use-approval.ts'

interface Props extends ToApprove {
  mayAskForChanges: boolean
  /** The period that the author wishes for. ISO 8601. */
  wantedFrom: string | null
  wantedTo: string | null
}

/** The decision, with the words and the dates that go with it. */
export function ApprovalBar(props: Props) {
  const { barred, mayAskForChanges } = props
  const { reasonRef, fromRef, toRef, ...decision } = useApproval(props)
  const { isMoved, isBusy, problems, done, approve, askForChanges } = decision
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
            ref={reasonRef}
            type="text"
            maxLength={2000}
            onKeyDown={(event) => {
              if (event.ctrlKey && event.key === 'Enter' && !isBusy) void askForChanges()
            }}
          />
        </label>
      )}
      {barred === null && (
        <>
          <Moment label="Gælder fra (tomt: nu)" field={fromRef} wanted={props.wantedFrom} />
          <Moment label="Gælder til (tomt: altid)" field={toRef} wanted={props.wantedTo} />
        </>
      )}
      {mayAskForChanges && (
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => void askForChanges()}
        >
          Bed om ændringer
        </Button>
      )}
      {barred === null && (
        <Button margin={false} disabled={isBusy || isMoved} onClick={() => void approve()}>
          Godkend og udgiv
        </Button>
      )}
      <div role="alert">
        {isMoved && (
          <p className="approval-problem">
            Vejledningen er ændret, siden du åbnede siden. <a href="">Læs den igen</a>, før du
            godkender.
          </p>
        )}
        {problems.map(({ message, field }) => (
          <p key={(field ?? '') + message} className="approval-problem">
            {message}
          </p>
        ))}
      </div>
    </footer>
  )
}
