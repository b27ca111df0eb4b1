import type { CollectionBeforeChangeHook, CollectionConfig, Endpoint } from 'payload'
import { accessFor, systemOnly } from '../../src/access/access-for.ts'
import { actorOf } from '../../src/access/actor.ts'
import { requireReach } from '../../src/access/require-reach.ts'
import { undoneWithinMs } from '../../src/insights/outcomes.ts'
import { bookCallback, callbackSchema } from '../../src/publishing/book-callback.ts'
import { cancelCallback } from '../../src/publishing/cancel-callback.ts'
import { callbackChannels, callbackStates } from '../../src/routing/callback-terms.ts'
import { momentPicker } from '../date-pickers.ts'
import type { Callback } from '../payload-types.ts'
import { optionsFrom } from '../options.ts'
import { readJson } from '../read-json.ts'
import { sealed } from './sealed.ts'

const fixed = { access: systemOnly, admin: { readOnly: true } } as const
const fixedMoment = { access: systemOnly, admin: { ...momentPicker, readOnly: true } } as const

/** `POST /api/callbacks`: from the desk. */
const bookEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    requireReach('callbacks.book', actorOf(req.user))
    const callback = await readJson(req, callbackSchema)
    return Response.json(await bookCallback(req.payload, callback, new Date()), { status: 201 })
  },
}

/** `DELETE /api/callbacks/:key`: Fortryd, for a moment after it was booked. By id nobody may. */
const cancelEndpoint: Endpoint = {
  path: '/:key',
  method: 'delete',
  handler: async (req) => {
    requireReach('callbacks.cancel', actorOf(req.user))
    const key = String(req.routeParams?.key)
    await cancelCallback(req.payload, key, new Date(Date.now() - undoneWithinMs))
    return Response.json({ key })
  },
}

/** When the citizen was called: from then on the personal data has its time. */
const noteDone: CollectionBeforeChangeHook<Callback> = ({ data, originalDoc }) => {
  const { state, doneAt } = { ...originalDoc, ...data }
  if (state !== 'done') return { ...data, doneAt: null }
  return doneAt ? data : { ...data, doneAt: new Date().toISOString() }
}

/**
 * Citizens whom a fagcenter has promised to call. What is said of the citizen stands
 * here and nowhere else, sealed, and goes in time: see src/privacy/retention.ts.
 */
export const Callbacks: CollectionConfig = {
  slug: 'callbacks',
  labels: { singular: 'Tilbagekald', plural: 'Tilbagekald' },
  access: accessFor('callbacks'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'promisedTo', 'state', 'contactPoint'],
    hideAPIURL: true,
    group: 'Vejledninger',
  },
  defaultSort: 'promisedTo',
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeChange: [noteDone] },
  endpoints: [bookEndpoint, cancelEndpoint],
  fields: [
    { name: 'title', type: 'text', label: 'Det drejer sig om', ...fixed },
    {
      type: 'row',
      fields: [
        { name: 'promisedFrom', type: 'date', label: 'Lovet fra', required: true, ...fixedMoment },
        {
          name: 'promisedTo',
          type: 'date',
          label: 'Lovet senest',
          required: true,
          index: true,
          ...fixedMoment,
        },
      ],
    },
    sealed({ name: 'phone', label: 'Borgerens telefonnummer', isFixed: true }),
    {
      name: 'channel',
      type: 'select',
      label: 'Vil helst have svar på',
      required: true,
      options: optionsFrom(callbackChannels),
      ...fixed,
    },
    sealed({ name: 'reachable', label: 'Træffes', isFixed: true }),
    sealed({ name: 'about', label: 'Borgeren siger', isFixed: true }),
    sealed({ name: 'cleared', label: 'Afklaret i kontaktcentret', isFixed: true }),
    { name: 'criterion', type: 'text', label: 'Givet videre, fordi', ...fixed },
    {
      name: 'state',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'waiting',
      options: optionsFrom(callbackStates),
    },
    sealed({ name: 'answer', label: 'Hvad borgeren fik at vide' }),
    {
      type: 'row',
      fields: [
        { name: 'reference', type: 'text', label: 'Vejledning', ...fixed },
        { name: 'edition', type: 'number', label: 'Udgave', ...fixed },
      ],
    },
    {
      name: 'contactPoint',
      type: 'relationship',
      relationTo: 'contact-points',
      label: 'Omstillingspunkt',
      ...fixed,
    },
    { name: 'centre', type: 'relationship', relationTo: 'centres', label: 'Fagcenter', ...fixed },
    // Chosen by the desk, so that what is sent twice is booked once.
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      access: systemOnly,
      admin: { hidden: true },
    },
    { name: 'doneAt', type: 'date', label: 'Ringet tilbage', index: true, ...fixedMoment },
  ],
}
