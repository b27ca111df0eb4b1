import { wordsToOpenWith } from '../../privacy/opened-with.ts'
import { page, showing, toLogIn, visitOf } from './showing.ts'

/** `/`: the agents' desk; `/?q=` opens with a search. */
export const GET = showing(async (request) => {
  const asked = new URL(request.url).searchParams.get('q') ?? ''
  const words = wordsToOpenWith(asked.slice(0, 200))
  const visit = await visitOf(request)
  if (!visit) return toLogIn(words === '' ? '/' : `/?q=${encodeURIComponent(words)}`)
  return page({ ...visit.desk, ...(words !== '' && { initialQuery: words }) })
})
