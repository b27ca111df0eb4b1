import type { Field } from 'payload'
import { systemOnly } from '../../../src/access/access-for.ts'
import { states } from '../../../src/publishing/workflow.ts'
import { optionsFrom } from '../../options.ts'

/** A column in the list; in the form the workflow panel says it. */
const listOnly = { readOnly: true, condition: () => false } as const

/**
 * Kept by the system: no client can write them. None is `required`: a required
 * field that nobody may write makes restoring an old version fail (payload #16718).
 */
export const systemFields: Field[] = [
  {
    name: 'workflow',
    type: 'ui',
    label: 'Godkendelse',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/workflow-panel.tsx#WorkflowPanel' },
    },
  },
  {
    name: 'remarks',
    type: 'ui',
    label: 'Redaktørens bemærkninger',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/remarks-panel.tsx#RemarksPanel' },
    },
  },
  {
    name: 'checks',
    type: 'ui',
    label: 'Kontrol',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/checks-panel.tsx#ChecksPanel' },
    },
  },
  {
    // When the text that fills the form was written: sent back with what is saved, never stored.
    name: 'basedOn',
    type: 'text',
    virtual: true,
    hooks: { afterRead: [({ data }): unknown => data?.updatedAt] },
    admin: { hidden: true },
  },
  {
    name: 'state',
    type: 'select',
    label: 'Tilstand',
    defaultValue: 'draft',
    index: true,
    options: optionsFrom(states),
    access: systemOnly,
    admin: listOnly,
  },
  {
    name: 'contentHash',
    type: 'text',
    label: 'Indholdets kontrolsum',
    access: systemOnly,
    admin: { hidden: true },
  },
  {
    /** Ids of everyone who changed the content since the last edition: who may not approve it. */
    name: 'changedBy',
    type: 'json',
    label: 'Ændret af',
    access: systemOnly,
    admin: { hidden: true },
  },
  {
    /** Sequence of the newest row of `editions` that the state knows of; see delete-or-publish.ts. */
    name: 'settledRow',
    type: 'number',
    label: 'Række, tilstanden kender',
    access: systemOnly,
    admin: { hidden: true },
  },
  {
    /** What was done and has no event yet; see src/publishing/noted-event.ts. */
    name: 'unlogged',
    type: 'text',
    label: 'Mangler en hændelse',
    index: true,
    access: systemOnly,
    admin: { hidden: true },
  },
  {
    /** Number of the edition last published; none after a withdrawal. */
    name: 'lastEdition',
    type: 'number',
    label: 'Udgave',
    access: systemOnly,
    admin: listOnly,
  },
  {
    /** The first moment at which that edition no longer holds, where it has an end. */
    name: 'lastEditionTo',
    type: 'date',
    label: 'Udgaven gælder til',
    access: systemOnly,
    admin: { hidden: true },
  },
  {
    name: 'submittedAt',
    type: 'date',
    label: 'Sendt til godkendelse',
    access: systemOnly,
    admin: { hidden: true },
  },
  {
    name: 'submittedBy',
    type: 'text',
    label: 'Sendt af',
    access: systemOnly,
    admin: { hidden: true },
  },
  {
    /** Name of whoever saved it last, also where nothing but its dates was changed; read by us only. */
    name: 'savedBy',
    type: 'text',
    label: 'Gemt af',
    access: { ...systemOnly, read: () => false },
    admin: { hidden: true },
  },
  {
    /** The import and the line that it came from: what is let in twice is written once. */
    name: 'origin',
    type: 'text',
    label: 'Indlæst fra',
    unique: true,
    access: systemOnly,
    admin: { hidden: true },
  },
]
