import { z } from 'zod'
import { noSuchPage, showing } from '../../showing.ts'
import { showCard } from '../show-card.ts'

const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((at) => new Date(at))

/** `/v/BS01`: the guidance in force; `?at=2026-03-01T09:00:00Z`: what was said then. */
export const GET = showing(async (request, { reference }: { reference: string }) => {
  const at = new URL(request.url).searchParams.get('at')
  if (at === null) return showCard(request, { reference })
  const asked = moment.safeParse(at)
  // An address that cannot be read must not show something else instead.
  return asked.success ? showCard(request, { reference, at: asked.data }) : noSuchPage()
})
