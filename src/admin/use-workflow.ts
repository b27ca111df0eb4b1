'use client'
import { useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { actorOf } from '../access/actor.ts'
import { type State, states } from '../publishing/workflow.ts'
import { callWorkflow, type FieldProblem } from './workflow-call.ts'
import { isEditionAhead, workflowButtons, type WorkflowButton } from './workflow-buttons.ts'

const isState = (value: unknown): value is State => typeof value === 'string' && value in states

/** What the panel shows and does; `undefined` until the guidance has been saved once. */
export function useWorkflow() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const { submit, dispatchFields } = useForm()
  const isModified = useFormModified()
  const [openedAt] = useState(() => new Date())
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])

  const actor = actorOf(user)
  const state: unknown = data?.state
  if (id === undefined || !actor || !isState(state)) return undefined
  const isOwnChange = Array.isArray(data?.changedBy) && data.changedBy.includes(actor.id)
  const centre: unknown = data?.centre
  const hasEdition = isEditionAhead(data ?? {}, openedAt)

  async function act(button: WorkflowButton, reason: string): Promise<void> {
    setBusy(true)
    setProblems([])
    // What is sent for approval is what stands on the screen.
    if (isModified && !(await submit())) {
      setBusy(false)
      return
    }
    const result = await callWorkflow(String(id), button.path, {
      ...(button.needsReason && { reason }),
      ...(button.sendsHash && { contentHash: String(data?.contentHash) }),
    })
    if (result.ok) {
      window.location.reload()
      return
    }
    setBusy(false)
    setProblems(result.problems)
    dispatchFields({
      type: 'ADD_SERVER_ERRORS',
      errors: result.problems.flatMap(({ field, message }) =>
        field === undefined ? [] : [{ path: field, message }],
      ),
    })
  }

  return {
    state,
    isOwnChange,
    isModified,
    isBusy,
    problems,
    reference: String(data?.reference),
    edition: typeof data?.lastEdition === 'number' ? data.lastEdition : undefined,
    hasEdition,
    isEditor: actor.roles.includes('editor'),
    buttons: workflowButtons({
      state,
      roles: actor.roles,
      isOwnCentre: typeof centre === 'string' && actor.centres.includes(centre),
      isOwnChange,
      hasEdition,
    }),
    act,
  }
}
