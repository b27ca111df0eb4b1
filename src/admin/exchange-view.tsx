import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../access/actor.ts'
import { reach } from '../access/policy.ts'
import { refusals } from '../errors.ts'
import { ExchangePanel } from './exchange-panel.tsx'
import './exchange-view.css'

/** "Indlæs og udtræk": content in, looked at before it is written, and content out. */
export function ExchangeView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities, locale, permissions } = initPageResult
  const roles = actorOf(req.user)?.roles ?? []
  const may = (act: string): boolean => reach(act, roles) !== 'no'
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams && { searchParams })}
      {...(req.user && { user: req.user })}
      visibleEntities={visibleEntities}
    >
      <div className="exchange gutter--left gutter--right">
        <h1>Indlæs og udtræk</h1>
        {may('exchange.articles') && <ExchangePanel />}
        {!may('exchange.articles') && !may('exchange.export') && (
          <p>{refusals['not-allowed'].message}</p>
        )}
      </div>
    </DefaultTemplate>
  )
}
