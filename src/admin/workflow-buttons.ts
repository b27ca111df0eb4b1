import type { Role } from '../access/roles.ts'
import { type Action, type State, transitions } from '../publishing/workflow.ts'

/** What one button asks for and calls. */
export interface WorkflowButton {
  action: Action
  label: string
  path: string
  needsReason: boolean
  sendsHash: boolean
  isPrimary: boolean
}

const buttons = {
  submit: { needsReason: false, sendsHash: false, isPrimary: true },
  approve: { needsReason: false, sendsHash: true, isPrimary: true },
  requestChanges: { needsReason: true, sendsHash: false, isPrimary: false },
  confirm: { needsReason: false, sendsHash: false, isPrimary: false },
  endorse: { needsReason: false, sendsHash: false, isPrimary: true },
  cancel: { needsReason: true, sendsHash: false, isPrimary: false },
  withdraw: { needsReason: true, sendsHash: false, isPrimary: false },
  force: { needsReason: true, sendsHash: true, isPrimary: false },
} as const satisfies Record<Action, Omit<WorkflowButton, 'action' | 'label' | 'path'>>

const onlyEditors: readonly Action[] = [
  'approve',
  'requestChanges',
  'withdraw',
  'force',
  'endorse',
  'cancel',
]

/**
 * The buttons to show. The server judges again; here it only spares people a
 * button that would refuse them.
 */
export function workflowButtons(facts: {
  state: State
  roles: readonly Role[]
  isOwnCentre: boolean
  isOwnChange: boolean
  hasEdition: boolean
  /** Is something still to come that can be cancelled? */
  hasPlanned: boolean
  /** Does an edition that another published alone wait for a second editor? */
  mayEndorse: boolean
}): WorkflowButton[] {
  const { state, roles, isOwnCentre, isOwnChange, hasEdition, hasPlanned, mayEndorse } = facts
  const isEditor = roles.includes('editor')
  const isOwner = roles.includes('author') && isOwnCentre
  return (
    (Object.keys(buttons) as Action[])
      .filter((action) => (transitions[action].from as readonly State[]).includes(state))
      .filter((action) => isEditor || (isOwner && !onlyEditors.includes(action)))
      .filter((action) => action !== 'approve' || !isOwnChange)
      // The emergency door is for a change that nobody else is there to approve.
      .filter((action) => action !== 'force' || isOwnChange)
      .filter((action) => hasEdition || (action !== 'withdraw' && action !== 'confirm'))
      .filter((action) => action !== 'cancel' || hasPlanned)
      .filter((action) => action !== 'endorse' || mayEndorse)
      // What has run out comes back by being approved again; what is in force, by being changed first.
      .filter((action) => action !== 'submit' || state !== 'published' || !hasEdition)
      .map((action) => {
        const { label, path } = transitions[action]
        return { action, label, path, ...buttons[action] }
      })
  )
}
