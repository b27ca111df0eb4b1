'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const impactSchema = z.object({
  moves: z.array(
    z.object({
      query: z.string(),
      before: z.number().nullable(),
      after: z.number().nullable(),
      losing: z.array(z.string()),
    }),
  ),
  tried: z.number(),
  possible: z.number(),
  phrases: z.number(),
})
type Impact = z.output<typeof impactSchema>

/** "Hvad flytter sig i søgningen?": tried on copies of what agents search. */
export function SearchImpact({ articleId }: { articleId: string }) {
  const [impact, setImpact] = useState<Impact | 'failed' | null>(null)
  useEffect(() => {
    const asking = new AbortController()
    fetch(`/api/articles/${articleId}/search-impact`, { signal: asking.signal })
      .then(async (response) => setImpact(impactSchema.parse(await response.json())))
      .catch(() => {
        if (!asking.signal.aborted) setImpact('failed')
      })
    return () => asking.abort()
  }, [articleId])
  return (
    <section aria-label="Hvad flytter sig i søgningen?">
      <h2>
        Hvad flytter sig i søgningen?{' '}
        {impact !== null && impact !== 'failed' && <small>{sayTried(impact)}</small>}
      </h2>
      <div role="status">
        {impact === null && <p>Prøver søgningen …</p>}
        {impact === 'failed' && <p>Søgningen kunne ikke prøves. Hent siden igen.</p>}
        {impact !== null && impact !== 'failed' && impact.moves.length === 0 && (
          <p>Ingen får en anden plads.</p>
        )}
      </div>
      {impact !== null && impact !== 'failed' && impact.moves.length > 0 && (
        <table className="approval-moves">
          <thead>
            <tr>
              <th scope="col">Der søges på</th>
              <th scope="col">Plads</th>
            </tr>
          </thead>
          <tbody>
            {impact.moves.map(({ query, before, after, losing }) => (
              <tr key={query}>
                <th scope="row">»{query}«</th>
                <td>
                  {sayPlace(before)} → {sayPlace(after)} <strong>{sayMove(before, after)}</strong>
                  {losing.length > 0 && <small> {losing.join(', ')} rykker ned</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

const counted = new Intl.NumberFormat('da-DK')

/** "prøvet på 120 af 1.034 søgninger, der kan ramme den, og på dens 8 borgerord". */
const sayTried = ({ tried, possible, phrases }: Impact): string =>
  `prøvet på ${counted.format(tried)} af ${counted.format(possible)} søgninger, der kan ramme den, ` +
  `og på dens ${counted.format(phrases)} borgerord`

const sayPlace = (place: number | null): string => (place === null ? '–' : String(place))

function sayMove(before: number | null, after: number | null): string {
  if (before === after) return '= samme'
  if (before === null) return '▲ ny'
  if (after === null) return '▼ ude'
  return after < before ? `▲ op ${before - after}` : `▼ ned ${after - before}`
}
