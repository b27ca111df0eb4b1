'use client'
import { useRef, useState } from 'react'
import { type Action, transitions } from '../publishing/workflow.ts'
import { sayClock, sayDate } from '../routing/say-time.ts'
import { momentIn } from './approval-moment.tsx'
import { useCtrlEnter } from './use-ctrl-enter.ts'
import { useIsHere } from './use-is-here.ts'
import { callWorkflow, type FieldProblem } from './workflow-call.ts'

/** What an approver has read, and may do with it. */
export interface ToApprove {
  articleId: string
  contentHash: string
  comparedWith: string | null
  changeLine: string | null
  /** Why this person cannot approve, in words. */
  barred: string | null
}

/** The decision on what was read: Ctrl Enter approves. */
export function useApproval(read: ToApprove) {
  const { articleId, barred } = read
  // The page is drawn anew after each remark; what was read is what stood there at first.
  const [seen] = useState(() => seenIn(read))
  const isMoved = !isSame(seen, seenIn(read))
  // Read when they are used: what was typed before this program had come counts too.
  const reasonRef = useRef<HTMLInputElement>(null)
  const fromRef = useRef<HTMLInputElement>(null)
  const toRef = useRef<HTMLInputElement>(null)
  const [isSending, setIsSending] = useState(false)
  const isHere = useIsHere()
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [done, setDone] = useState<string | null>(null)

  async function send(
    action: Action,
    body: Parameters<typeof callWorkflow>[2],
    say: (edition: number | undefined) => string,
  ): Promise<void> {
    setIsSending(true)
    setProblems([])
    const result = await callWorkflow(articleId, transitions[action].path, body)
    setIsSending(false)
    if (result.ok) setDone(say(result.edition))
    else setProblems(result.problems)
  }
  async function approve(): Promise<void> {
    const [validFrom, validTo] = [momentIn(fromRef), momentIn(toRef)]
    if (validFrom === 'half' || validTo === 'half') {
      setProblems([{ message: 'Skriv både dag og klokkeslæt, eller lad feltet være tomt.' }])
      return
    }
    const body = { ...seen, validFrom, validTo }
    await send('approve', body, (edition) => sayApproved(edition, validFrom))
  }
  const askForChanges = () =>
    send(
      'requestChanges',
      { reason: reasonRef.current?.value ?? '' },
      () => 'Forfatteren er bedt om ændringer.',
    )
  const isBusy = isSending || !isHere
  useCtrlEnter(approve, barred === null && done === null && !isBusy && !isMoved)

  return {
    reasonRef,
    fromRef,
    toRef,
    isMoved,
    isBusy,
    problems,
    done,
    approve,
    askForChanges,
  }
}

function sayApproved(edition: number | undefined, validFrom: string | null): string {
  const begins = validFrom === null ? new Date() : new Date(validFrom)
  const when =
    begins > new Date() ? `gælder fra ${sayDate(begins)} kl. ${sayClock(begins)}` : 'gælder nu'
  return `Udgave ${edition ?? ''} er godkendt og ${when}.`
}

/** What an approver answers for having read. */
const seenIn = ({ contentHash, comparedWith, changeLine }: ToApprove) => ({
  contentHash,
  comparedWith,
  changeLine,
})

const isSame = (one: ReturnType<typeof seenIn>, other: ReturnType<typeof seenIn>): boolean =>
  one.contentHash === other.contentHash &&
  one.comparedWith === other.comparedWith &&
  one.changeLine === other.changeLine
