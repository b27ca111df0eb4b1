import { z } from 'zod'
import { reach } from '../../../../../access/policy.ts'
import { proofPaper } from '../../../../../desk/proof-paper.ts'
import { cardAt } from '../../../../../publishing/card.ts'
import { proofOf } from '../../../../../publishing/proof.ts'
import { noSuchPage, paper, showing, toLogIn, visitOf } from '../../../showing.ts'

const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((at) => new Date(at))

/** `/v/BS01/dokumentation`: the proof on paper; `?at=` keeps to what agents saw then. */
export const GET = showing(async (request, { reference: asTyped }: { reference: string }) => {
  const reference = asTyped.toUpperCase()
  const visit = await visitOf(request)
  if (!visit) return toLogIn(`/v/${encodeURIComponent(reference)}/dokumentation`)
  if (reach('editions.read', visit.roles) === 'no') return noSuchPage()
  const now = new Date()
  const asked = new URL(request.url).searchParams.get('at')
  const at = asked === null ? undefined : moment.safeParse(asked).data
  const proof = await proofOf(visit.payload, reference, now)
  if (!proof || (asked !== null && !at)) return noSuchPage()
  const shown = at && (await cardAt(visit.payload, reference, { now, at }))
  const wanted = proof.editions.filter(
    ({ kind, number }) => kind === 'edition' && (!at || number === shown?.edition),
  )
  const cards = await Promise.all(
    wanted.map(async ({ number }) =>
      number === shown?.edition
        ? shown
        : cardAt(visit.payload, reference, { now, edition: number }),
    ),
  )
  return paper(
    proofPaper({
      proof,
      cards: cards.filter((card) => card !== undefined),
      at,
      printedBy: visit.desk.user.name,
    }),
  )
})
