import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import './own-page.css'

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
