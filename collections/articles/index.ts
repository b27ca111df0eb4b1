import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/access-for.ts'
import { actorOf } from '../../src/access/actor.ts'
import { hasRole } from '../../src/access/roles.ts'
import { noteBasis } from '../edited-meanwhile.ts'
import { keepEveryVersion } from '../history.ts'
import { tellsDesks } from '../tells-desks.ts'
import { workflowEndpoints } from './endpoints.ts'
import { meanwhileEndpoint } from './meanwhile-endpoint.ts'
import { previewEndpoint } from './preview-endpoint.ts'
import { remarkEndpoints } from './remark-endpoints.ts'
import { restoreEndpoints } from './restore-endpoints.ts'
import { searchImpactEndpoint } from './search-impact-endpoint.ts'
import { situationEndpoint } from './situation-endpoint.ts'
import { aroundTheSlots } from './fields/around.ts'
import { identity } from './fields/identity.ts'
import { slots } from './fields/slots.ts'
import { systemFields } from './fields/system.ts'
import { identify } from './hooks/identify.ts'
import { keepSystemFields } from './hooks/keep-system-fields.ts'
import { logChange } from './hooks/log-change.ts'
import { refuseDeletingPublished } from './hooks/refuse-deleting-published.ts'
import { settleFirst } from './hooks/settle-first.ts'

/** The working copy. Agents have no access to it at all; they see editions. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Vejledning', plural: 'Vejledninger' },
  access: accessFor('articles'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['reference', 'title', 'centre', 'state', 'lastEdition', 'reviewDate'],
    listSearchableFields: ['title', 'reference'],
    hideAPIURL: true,
    components: {
      edit: {
        beforeDocumentControls: [
          '/src/admin/go-to-address.tsx#GoToAddress',
          '/src/admin/unsaved-work.tsx#UnsavedWork',
        ],
      },
      views: {
        edit: {
          approval: {
            Component: '/src/admin/approval-view.tsx#ApprovalView',
            path: '/godkend',
            tab: { label: 'Sammenlign og godkend', href: '/godkend' },
          },
          history: {
            Component: '/src/admin/history-view.tsx#HistoryView',
            path: '/historik',
            tab: { label: 'Historik', href: '/historik' },
          },
        },
      },
    },
    livePreview: { url: '/forhaandsvisning' },
    group: 'Vejledninger',
    // An author works in their own centres' guidance; everyone else sees all.
    baseFilter: ({ req }) => {
      const actor = actorOf(req.user)
      const isOnlyAuthor = hasRole(actor, 'author') && !hasRole(actor, 'editor', 'manager')
      return isOnlyAuthor && actor ? { centre: { in: [...actor.centres] } } : null
    },
  },
  defaultSort: 'reference',
  disableDuplicate: true,
  disableBulkEdit: true,
  // Two may write at once: see edited-meanwhile.ts. A lock would shut out whoever comes second.
  lockDocuments: false,
  versions: keepEveryVersion,
  fields: [...systemFields, ...identity, ...slots, ...aroundTheSlots],
  hooks: {
    beforeOperation: [noteBasis, settleFirst],
    beforeValidate: [identify],
    beforeChange: [keepSystemFields],
    afterChange: [logChange, ...tellsDesks.afterChange],
    beforeDelete: [refuseDeletingPublished],
  },
  endpoints: [
    previewEndpoint,
    meanwhileEndpoint,
    searchImpactEndpoint,
    situationEndpoint,
    ...remarkEndpoints,
    ...restoreEndpoints,
    ...workflowEndpoints,
  ],
}
