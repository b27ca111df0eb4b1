import { transitions } from './workflow.ts'

/** What can stand in the event log: creating, editing and restoring, and every transition. */
export const eventActions = {
  create: 'Oprettet',
  edit: 'Ændret',
  submit: 'Sendt til godkendelse',
  approve: 'Godkendt og udgivet',
  requestChanges: 'Ændringer ønsket',
  withdraw: 'Trukket tilbage',
  confirm: 'Bekræftet',
  force: 'Udgivet uden fire øjne',
  endorse: 'Godkendt efterfølgende',
  cancel: 'Planlagt ændring aflyst',
  restore: 'Tidligere udgave hentet frem',
} as const satisfies Record<keyof typeof transitions | 'create' | 'edit' | 'restore', string>

export type EventAction = keyof typeof eventActions
