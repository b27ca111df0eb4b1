import { reach } from '../../../access/policy.ts'
import { municipality, noSuchPage, page, showing, toLogIn, visitOf } from '../showing.ts'

/** `/forhaandsvisning`: the card of a guidance that is being written, in the frame beside its form. */
export const GET = showing(async (request) => {
  const visit = await visitOf(request)
  if (!visit) return toLogIn('/forhaandsvisning')
  if (reach('articles.read', visit.roles) === 'no') return noSuchPage()
  return page({ page: 'preview', ...municipality() })
})
