import type { CollectionConfig, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accessFor } from '../src/access/access-for.ts'
import { actorOf } from '../src/access/actor.ts'
import { endStandIn, nameStandIn } from '../src/access/stand-ins.ts'
import { Refusal } from '../src/errors.ts'
import { readJson } from './read-json.ts'

const moment = z.iso.datetime({ offset: true }).transform((value) => new Date(value))
const nameSchema = z.object({ standIn: z.string().max(64), from: moment, to: moment })

function whoAsks(req: PayloadRequest) {
  const actor = actorOf(req.user)
  if (!actor) throw new Refusal('not-logged-in')
  return { actor, now: new Date() }
}

const endpoints: Endpoint[] = [
  {
    path: '/name',
    method: 'post',
    handler: async (req) => {
      await nameStandIn(req.payload, { ...whoAsks(req), ...(await readJson(req, nameSchema)) })
      return Response.json({ named: true }, { status: 201 })
    },
  },
  {
    path: '/:id/end',
    method: 'post',
    handler: async (req) => {
      await endStandIn(req.payload, { ...whoAsks(req), id: String(req.routeParams?.id) })
      return Response.json({ ended: true })
    },
  },
]

/**
 * Who did an editor's work while they were away, and when: the log of it, and what rights
 * are told by. Written by src/access/stand-ins.ts alone; people by id, as in `editions`.
 */
export const StandIns: CollectionConfig = {
  slug: 'stand-ins',
  labels: { singular: 'Stedfortræder', plural: 'Stedfortrædere' },
  access: accessFor('stand-ins'),
  admin: {
    useAsTitle: 'standInName',
    defaultColumns: ['editorName', 'standInName', 'from', 'to', 'endedByName'],
    hideAPIURL: true,
    hidden: true,
  },
  defaultSort: '-from',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  endpoints,
  fields: [
    { name: 'editor', type: 'text', label: 'Redaktør (id)', required: true, index: true },
    { name: 'editorName', type: 'text', label: 'Redaktør', required: true },
    { name: 'standIn', type: 'text', label: 'Stedfortræder (id)', required: true, index: true },
    { name: 'standInName', type: 'text', label: 'Stedfortræder', required: true },
    { name: 'from', type: 'date', label: 'Fra', required: true },
    { name: 'to', type: 'date', label: 'Til', required: true, index: true },
    { name: 'namedAt', type: 'date', label: 'Udpeget', required: true },
    { name: 'endedByName', type: 'text', label: 'Afsluttet før tid af' },
  ],
}
