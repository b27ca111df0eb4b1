import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { actorNow } from '../../access/recent-actors.ts'
import { copyKey } from '../../desk/copy/sign-copy.ts'
import { pageOf } from '../../desk/page.ts'
import type { PageStart } from '../../desk/page-start.ts'
import { deskParts } from '../../desk/parts.ts'
import { plainPage, toDesk } from '../../desk/plain-page.ts'
import { frameOrigins } from '../../frame-origins.ts'
import { logUnforeseen } from '../internal-error.ts'

type Route<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Response | Promise<Response>

/** A page's answer, whatever happens: an unforeseen error too is a page, in Danish. */
export const showing =
  <Params>(show: (request: Request, params: Params) => Promise<Response>): Route<Params> =>
  async (request, { params }) => {
    try {
      return await show(request, await params)
    } catch (err) {
      logUnforeseen(err, 'a page could not be shown')
      return html(
        plainPage('Siden kunne ikke vises', 'Der skete en fejl hos os. Prøv igen om lidt.', toDesk),
        500,
      )
    }
  }

export interface Visit {
  payload: Payload
  roles: Extract<PageStart, { page: 'desk' }>['user']['roles']
  /** What every page of the desk opens with. */
  desk: Omit<
    Extract<PageStart, { page: 'desk' }>,
    'initialQuery' | 'initialCard' | 'editions' | 'insteadOf'
  >
}

/** Who looks at the desk; `undefined` where nobody is logged in. */
export async function visitOf(request: Request): Promise<Visit | undefined> {
  const payload = await getPayload({ config })
  const actor = await actorNow(payload, request.headers)
  if (!actor) return undefined
  const user = { name: actor.name, roles: [...actor.roles] }
  const copy = { key: copyKey(payload.secret), worker: deskParts().worker }
  return { payload, roles: user.roles, desk: { page: 'desk', user, copy, ...municipality() } }
}

/** Name of the municipality in ready texts; the desk says "kommunen" where none is set. */
export const municipality = (): { municipality?: string } =>
  process.env.MUNICIPALITY ? { municipality: process.env.MUNICIPALITY } : {}

/** To the log-in page, and back to `here` afterwards. */
export const toLogIn = (here: string): Response =>
  new Response(null, {
    status: 307,
    headers: { location: `/log-ind?next=${encodeURIComponent(here)}`, ...neverKept },
  })

/** A page of the desk: what its program opens with, and nothing to see before that has run. */
export const page = (start: PageStart): Response => html(pageOf(start), 200)

/** A page that is no part of the program: plain HTML, to be read and printed. */
export const paper = (text: string): Response => html(text, 200)

/** Where no guidance in force has the address; 404. */
export const noSuchPage = (): Response =>
  html(plainPage('Den findes ikke', 'Der er ingen vejledning i kraft på den adresse.', toDesk), 404)

/** It names who is logged in. */
const neverKept = { 'cache-control': 'private, no-store' }

/**
 * Nothing but our own: no script, style or connection of another origin, whatever a
 * guidance says (CSP 3). Who may frame it: itself, and the telephony clients of
 * `FRAME_ORIGINS`; a browser that knows this passes over X-Frame-Options.
 */
const onlyOurs = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  ["frame-ancestors 'self'", ...frameOrigins(process.env)].join(' '),
].join('; ')

const html = (text: string, status: number): Response =>
  new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': onlyOurs,
      ...neverKept,
    },
  })
