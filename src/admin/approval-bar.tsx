'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { sayClock, sayDate } from '../routing/say-time.ts'
import { Moment, momentIn } from './approval-moment.tsx'
import { useCtrlEnter } from './use-ctrl-enter.ts'
import { useIsHere } from './use-is-here.ts'
import { callWorkflow, type FieldProblem } from './workflow-call.ts'

interface Props {
  articleId: string
  contentHash: string
  comparedWith: string | null
  changeLine: string | null
  /** Why this person cannot approve, in words. */
  barred: string | null
  mayAskForChanges: boolean
  /** The period that the author wishes for. ISO 8601. */
  wantedFrom: string | null
  wantedTo: string | null
}

/** The decision, with the words and the dates that go with it. Ctrl Enter approves. */
export function ApprovalBar(props: Props) {
  const { articleId, barred, mayAskForChanges } = props
  // The page is drawn anew after each remark; what was read is what stood there at first.
  const [seen] = useState(() => seenIn(props))
  const isMoved = !isSame(seen, seenIn(props))
  // Read when they are used: what was typed before this program had come counts too.
  const reason = useRef<HTMLInputElement>(null)
  const from = useRef<HTMLInputElement>(null)
  const to = useRef<HTMLInputElement>(null)
  const [isSending, setIsSending] = useState(false)
  const isHere = useIsHere()
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [done, setDone] = useState<string | null>(null)

  async function send(
    path: string,
    body: Parameters<typeof callWorkflow>[2],
    say: (edition: number | undefined) => string,
  ): Promise<void> {
    setIsSending(true)
    setProblems([])
    const result = await callWorkflow(articleId, path, body)
    setIsSending(false)
    if (result.ok) setDone(say(result.edition))
    else setProblems(result.problems)
  }
  async function approve(): Promise<void> {
    const [validFrom, validTo] = [momentIn(from), momentIn(to)]
    if (validFrom === 'half' || validTo === 'half') {
      setProblems([{ message: 'Skriv både dag og klokkeslæt, eller lad feltet være tomt.' }])
      return
    }
    const body = { ...seen, validFrom, validTo }
    await send('approve', body, (edition) => sayApproved(edition, validFrom))
  }
  const askForChanges = () =>
    send(
      'request-changes',
      { reason: reason.current?.value ?? '' },
      () => 'Forfatteren er bedt om ændringer.',
    )
  const isBusy = isSending || !isHere
  useCtrlEnter(approve, barred === null && done === null && !isBusy && !isMoved)

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
            ref={reason}
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
          <Moment label="Gælder fra (tomt: nu)" field={from} wanted={props.wantedFrom} />
          <Moment label="Gælder til (tomt: altid)" field={to} wanted={props.wantedTo} />
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

function sayApproved(edition: number | undefined, validFrom: string | null): string {
  const begins = validFrom === null ? new Date() : new Date(validFrom)
  const when =
    begins > new Date() ? `gælder fra ${sayDate(begins)} kl. ${sayClock(begins)}` : 'gælder nu'
  return `Udgave ${edition ?? ''} er godkendt og ${when}.`
}

/** What an approver answers for having read. */
const seenIn = ({ contentHash, comparedWith, changeLine }: Props) => ({
  contentHash,
  comparedWith,
  changeLine,
})

const isSame = (one: ReturnType<typeof seenIn>, other: ReturnType<typeof seenIn>): boolean =>
  one.contentHash === other.contentHash &&
  one.comparedWith === other.comparedWith &&
  one.changeLine === other.changeLine
