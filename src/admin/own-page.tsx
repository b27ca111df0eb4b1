import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { actorOf } from '../access/actor.ts'
import { type Actor, hasRole } from '../access/roles.ts'
import { type PageOfOurs, sayRoles } from './own-pages.ts'
import './own-page.css'

/**
 * Who looks at a page of ours; Payload guards none but its own. Whoever is not logged in is
 * sent to the log-in, and from there back.
 *
 * @returns undefined for those whom the page is not for: show them `NotForYou`.
 */
export function lookingAt(
  { initPageResult: { req, permissions }, searchParams }: AdminViewServerProps,
  page: PageOfOurs,
): Actor | undefined {
  const actor = actorOf(req.user)
  if (!actor)
    redirect(`/admin/login?redirect=${encodeURIComponent(page.href + said(searchParams))}`)
  if (!permissions.canAccessAdmin) redirect('/admin/unauthorized')
  return hasRole(actor, ...page.for) ? actor : undefined
}

/** What the address asks for, after its `?`. */
function said(searchParams: AdminViewServerProps['searchParams']): string {
  const asked = Object.entries(searchParams ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`
}

/** Instead of a page that is for other roles: which these are, and whom to ask. */
export const NotForYou = ({ view, page }: { view: AdminViewServerProps; page: PageOfOurs }) => (
  <OwnPage view={view} title={page.name}>
    <p>
      Siden er for dem, der er {sayRoles(page.for)}. Spørg en administrator, hvis du skal bruge den.
    </p>
  </OwnPage>
)

interface Props {
  view: AdminViewServerProps
  title: string
  children: ReactNode
}

/** A page of ours in Payload's frame: menu, head and width as everywhere else. */
export function OwnPage({ view, title, children }: Props) {
  const { initPageResult, params, searchParams } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(req.user && { user: req.user })}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
    >
      <div className="own-page">
        <h1>{title}</h1>
        {children}
      </div>
    </DefaultTemplate>
  )
}
