import type { CollectionBeforeChangeHook, CollectionConfig, Endpoint } from 'payload'
import { accessFor, systemOnly } from '../src/access/access-for.ts'
import { actorOf } from '../src/access/actor.ts'
import { requireReach } from '../src/access/require-reach.ts'
import { Refusal } from '../src/errors.ts'
import { nudgeMail } from '../src/mail/runtime.ts'
import { cprNumbersIn } from '../src/privacy/cpr.ts'
import { flagKinds, flagResults } from '../src/publishing/flag-terms.ts'
import { flagSchema, raiseFlag } from '../src/publishing/flags.ts'
import { momentPicker } from './date-pickers.ts'
import type { Flag } from './payload-types.ts'
import { optionsFrom } from './options.ts'
import { readJson } from './read-json.ts'
import { tellsDesks } from './tells-desks.ts'

/** An answer has words and a result, and the moment of the first one stays. */
const answeredOnce: CollectionBeforeChangeHook<Flag> = ({ data, originalDoc }) => {
  const { answer, result, answeredAt } = { ...originalDoc, ...data }
  // Every agent sees it.
  if (answer && cprNumbersIn(answer).length > 0) {
    throw new Refusal([{ code: 'looks-like-cpr', field: 'answer' }])
  }
  if (Boolean(answer) !== Boolean(result)) {
    const field = answer ? 'result' : 'answer'
    throw new Refusal([{ code: 'bad-input', field, message: 'Skriv både svar og resultat.' }])
  }
  return answer && !answeredAt ? { ...data, answeredAt: new Date().toISOString() } : data
}

/** `POST /api/flags`: from the desk. */
const raiseEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    requireReach('flags.raise', actorOf(req.user))
    const flag = await readJson(req, flagSchema)
    const raised = await raiseFlag(req.payload, flag, new Date())
    nudgeMail()
    return Response.json(raised, { status: 201 })
  },
}

const fixed = { access: systemOnly, admin: { readOnly: true } } as const
const fixedMoment = { access: systemOnly, admin: { ...momentPicker, readOnly: true } } as const

/** What agents found wrong or missing: a task for the owner, who answers within 24 hours. */
export const Flags: CollectionConfig = {
  slug: 'flags',
  labels: { singular: 'Melding', plural: 'Meldinger fra kontaktcentret' },
  access: accessFor('flags'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'words', 'dueAt', 'answeredAt'],
    hideAPIURL: true,
    group: 'Vejledninger',
  },
  defaultSort: 'dueAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeChange: [answeredOnce], ...tellsDesks },
  endpoints: [raiseEndpoint],
  fields: [
    { name: 'title', type: 'text', label: 'Melding', ...fixed },
    {
      name: 'kind',
      type: 'select',
      label: 'Hvad er galt',
      required: true,
      options: optionsFrom(flagKinds),
      ...fixed,
    },
    { name: 'words', type: 'textarea', label: 'Hvad skulle der have stået', ...fixed },
    { name: 'query', type: 'text', label: 'Der blev søgt på', ...fixed },
    {
      type: 'row',
      fields: [
        { name: 'reference', type: 'text', label: 'Vejledning', index: true, ...fixed },
        { name: 'edition', type: 'number', label: 'Udgave', ...fixed },
        { name: 'slot', type: 'number', label: 'Felt på kortet', ...fixed },
      ],
    },
    {
      name: 'centre',
      type: 'relationship',
      relationTo: 'centres',
      label: 'Fagcenter',
      ...fixed,
    },
    { name: 'at', type: 'date', label: 'Meldt', required: true, index: true, ...fixedMoment },
    {
      name: 'dueAt',
      type: 'date',
      label: 'Svar senest',
      required: true,
      index: true,
      ...fixedMoment,
    },
    {
      name: 'answer',
      type: 'textarea',
      label: 'Svar til kontaktcentret',
      maxLength: 500,
      admin: { description: 'Alle medarbejdere ser svaret. Skriv ingen personoplysninger.' },
    },
    { name: 'result', type: 'select', label: 'Resultat', options: optionsFrom(flagResults) },
    { name: 'answeredAt', type: 'date', label: 'Besvaret', index: true, ...fixedMoment },
    // Chosen by the desk, so that what is sent twice is one task; flags of before have none.
    {
      name: 'key',
      type: 'text',
      unique: true,
      access: systemOnly,
      admin: { hidden: true },
    },
  ],
}
