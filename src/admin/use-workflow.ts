'use client'
import {
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { actorOf } from '../access/actor.ts'
import { holds } from '../publishing/holds.ts'
import { type State, states } from '../publishing/workflow.ts'
import { isOwnChange } from '../publishing/writers.ts'
import { callCopy } from './copy-call.ts'
import { isSaved } from './saved.ts'
import { callSituation, noSituation } from './situation-call.ts'
import { callWorkflow, type FieldProblem } from './workflow-call.ts'
import { workflowButtons, type WorkflowButton } from './workflow-buttons.ts'

const isState = (value: unknown): value is State => typeof value === 'string' && value in states

const notSaved =
  'Det, du har skrevet, blev ikke gemt, og intet er sendt. Det står her endnu. Prøv igen.'

/** What is written with a decision. */
export interface Words {
  reason?: string
  /** Reference of the guidance to use instead of a withdrawn one. */
  successor?: string
  /** Of the row whose plan is cancelled. */
  sequence?: number
}

/** What the panel shows and does; `undefined` until the guidance has been saved once. */
export function useWorkflow() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const { submit, dispatchFields } = useForm()
  const isModified = useFormModified()
  // While a save is on its way the form takes no other, and would say nothing of it.
  const isSaving = useFormProcessing()
  const [openedAt] = useState(() => new Date())
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [situation, setSituation] = useState(noSituation)
  useEffect(() => {
    if (id !== undefined) void callSituation(String(id)).then(setSituation)
  }, [id])

  const actor = actorOf(user)
  const state: unknown = data?.state
  if (id === undefined || !actor || !isState(state)) return undefined
  const isOwn = isOwnChange(data?.changedBy, actor)
  const centre: unknown = data?.centre
  const hasEdition = holds(data ?? {}, openedAt)

  async function act(button: WorkflowButton, words: Words): Promise<void> {
    setBusy(true)
    setProblems([])
    // What is sent for approval is what stands on the screen.
    if (isModified && button.action !== 'endorse') {
      const submitted = (await submit()) ?? undefined
      if (!isSaved(submitted)) {
        setBusy(false)
        if (submitted) setProblems([{ message: notSaved }])
        return
      }
    }
    const result = await callWorkflow(String(id), button.path, {
      ...(button.needsReason && words),
      ...(button.sendsHash && { contentHash: String(data?.contentHash) }),
      ...(button.action === 'endorse' && { contentHash: situation.alone?.contentHash }),
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

  async function copy(): Promise<void> {
    setBusy(true)
    const made = await callCopy(String(id))
    if (made.ok) {
      window.location.assign(`/admin/collections/articles/${made.id}`)
      return
    }
    setBusy(false)
    setProblems(made.problems)
  }

  return {
    id: String(id),
    state,
    situation,
    copy,
    mayWrite: actor.roles.includes('author') || actor.roles.includes('editor'),
    isOwnChange: isOwn,
    isModified,
    isBusy: isBusy || isSaving,
    problems,
    reference: String(data?.reference),
    isEditor: actor.roles.includes('editor'),
    buttons: workflowButtons({
      state,
      roles: actor.roles,
      isOwnCentre: typeof centre === 'string' && actor.centres.includes(centre),
      isOwnChange: isOwn,
      hasEdition,
      hasPlanned: situation.planned.length > 0,
      mayEndorse: situation.alone?.isOwn === false,
    }),
    act,
  }
}
