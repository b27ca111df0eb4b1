import type { Payload } from 'payload'
import type { Mail } from '../../collections/payload-types.ts'
import { reach } from '../access/policy.ts'
import type { Actor } from '../access/roles.ts'
import { unseal } from '../privacy/seal.ts'
import { escaped, type Letter, page } from './letter.ts'
import { accountLinkMs } from './retry.ts'

export const newPasswordSubject = 'Vælg en ny adgangskode til Straks'

/**
 * The way back in for whoever has forgotten their password. The key stands after the #:
 * no server, log or other site ever sees it there.
 */
export function newPasswordHtml(
  { token, site }: { token: string; site: string },
  { name, roles }: Pick<Actor, 'name' | 'roles'>,
): string {
  const isAtDesk = roles.includes('agent') || reach('users.admin', roles) === 'no'
  const link = `${site}/ny-adgangskode${isAtDesk ? '' : '?next=%2Fadmin'}#${token}`
  return page(
    `<p>Hej ${escaped(name)}</p>`,
    '<p>Her vælger du en ny adgangskode til Straks. Linket virker i én time og kun én gang:</p>',
    `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`,
    '<p>Har du ikke bedt om det, så gør ingenting: din adgangskode er den samme.</p>',
  )
}

/** `undefined` once its link is dead, or where the secret that sealed it is another. */
export function accountLetter(payload: Payload, mail: Mail, now: Date): Letter | undefined {
  const isDead = now.getTime() - new Date(mail.queuedAt).getTime() >= accountLinkMs
  const html = mail.sealed && !isDead ? unseal(mail.sealed, payload.secret) : undefined
  return html === undefined ? undefined : { subject: mail.about, html, text: textOf(html) }
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** The words of a page such as the one above, a paragraph each. */
const textOf = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity)
    .trim()
    .replaceAll(/\s*\n\s*/g, '\n\n')
    .concat('\n')
