import { notFound } from 'next/navigation'
import { Desk } from '../../../desk/desk.tsx'
import { cardAt, editionLines } from '../../../publishing/card.ts'
import { deskUser, municipality } from '../desk-user.ts'

export interface CardParams {
  reference: string
  edition?: number
  at?: Date
}

/** The desk opened on one card, with its editions in place of results. */
export async function CardPage({ reference: asTyped, edition, at }: CardParams) {
  const reference = decodeURIComponent(asTyped).toUpperCase()
  const here =
    `/v/${encodeURIComponent(reference)}${edition === undefined ? '' : `/${edition}`}` +
    (at === undefined ? '' : `?at=${at.toISOString()}`)
  const { payload, user, copyKey } = await deskUser(here)
  const now = new Date()
  const [card, editions] = await Promise.all([
    cardAt(payload, reference, {
      now,
      ...(edition !== undefined && { edition }),
      ...(at && { at }),
    }),
    editionLines(payload, reference, now),
  ])
  if (!card) notFound()
  return (
    <Desk
      user={user}
      copyKey={copyKey}
      {...municipality()}
      initialCard={card}
      editions={editions}
    />
  )
}
