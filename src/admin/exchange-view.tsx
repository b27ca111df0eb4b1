import type { AdminViewServerProps } from 'payload'
import { reach } from '../access/policy.ts'
import { unfinishedImports } from '../exchange/import-job.ts'
import { kindNames } from '../exchange/import-terms.ts'
import { ExchangePanel } from './exchange-panel.tsx'
import { ExchangeUnfinished } from './exchange-unfinished.tsx'
import { lookingAt, NotForYou, OwnPage } from './own-page.tsx'
import { ownPages } from './own-pages.ts'
import './exchange-view.css'

const moment = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** "Indlæs og udtræk": content in, looked at before it is written, and content out. */
export async function ExchangeView(view: AdminViewServerProps) {
  const actor = lookingAt(view, ownPages.exchange)
  if (!actor) return <NotForYou view={view} page={ownPages.exchange} />
  const may = (act: string): boolean => reach(act, actor.roles) !== 'no'
  const kinds = kindNames.filter((kind) => may(`${kind}.import`))
  const { payload } = view.initPageResult.req
  const unfinished = kinds.length > 0 ? await unfinishedImports(payload, actor) : []
  return (
    <OwnPage view={view} title={ownPages.exchange.name}>
      <div className="exchange">
        {unfinished.length > 0 && (
          <ExchangeUnfinished
            imports={unfinished.map(({ id, kind, fileName, toWrite, at }) => ({
              id,
              kind,
              fileName,
              toWrite,
              seenAt: moment.format(new Date(at)),
            }))}
          />
        )}
        {kinds.length > 0 && <ExchangePanel kinds={kinds} />}
        {may('articles.export') && (
          <section aria-labelledby="udtraek">
            <h2 id="udtraek">Udtræk</h2>
            <p>
              Alt, der gælder nu: <a href="/api/exchange/in-force?format=csv">CSV til Excel</a> ·{' '}
              <a href="/api/exchange/in-force?format=json">JSON</a>
            </p>
            {may('contact-points.export') && (
              <p>
                Til regneark:{' '}
                <a href="/api/exchange/records?kind=contact-points">omstillingspunkter</a> ·{' '}
                <a href="/api/exchange/records?kind=self-services">selvbetjeninger</a>
              </p>
            )}
            {may('editions.export') && (
              <p>
                Hele historikken, med godkendelser og kontrolsummer:{' '}
                <a href="/api/exchange/history?format=json">JSON</a> ·{' '}
                <a href="/api/exchange/history?format=csv">CSV</a>. Hele historikken kan læses ind i
                et tomt system med samme kontrolsummer.
              </p>
            )}
          </section>
        )}
      </div>
    </OwnPage>
  )
}
