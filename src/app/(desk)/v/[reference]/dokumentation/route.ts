import { z } from 'zod'
import { reach } from '../../../../../access/policy.ts'
import { proofPaper } from '../../../../../desk/proof-paper.ts'
import type { CardMoment } from '../../../../../publishing/card.ts'
import { proofOf } from '../../../../../publishing/proof.ts'
import { seenEdition } from '../../../../../publishing/seen-edition.ts'
import { noSuchPage, paper, showing, toLogIn, visitOf } from '../../../showing.ts'

const momentSchema = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((at) => new Date(at))

/** `/v/BS01/dokumentation`: the proof on paper; `?at=` keeps to what agents saw then. */
export const GET = showing(async (request, { reference: asTyped }: { reference: string }) => {
  const reference = asTyped.toUpperCase()
  const visit = await visitOf(request)
  const { pathname, search, searchParams } = new URL(request.url)
  if (!visit) return toLogIn(pathname + search)
  if (reach('editions.read', visit.roles) === 'no') return noSuchPage()
  const now = new Date()
  const asked = searchParams.get('at')
  const moment = asked === null ? undefined : momentSchema.safeParse(asked).data
  const proof = await proofOf(visit.payload, reference, now)
  if (!proof || (asked !== null && !moment)) return noSuchPage()
  // What will be seen is not known yet: the future is answered with now.
  const at = moment && moment > now ? now : moment
  const moments: CardMoment[] = at
    ? [{ now, at }]
    : proof.editions
        .filter(({ kind }) => kind === 'edition')
        .map(({ number }) => ({ now, edition: number }))
  const seen = await Promise.all(moments.map((one) => seenEdition(visit.payload, reference, one)))
  return paper(
    proofPaper({
      proof,
      seen: seen.filter((one) => one !== undefined),
      at,
      printedBy: visit.desk.user.name,
    }),
  )
})
