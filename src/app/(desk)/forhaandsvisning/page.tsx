import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reach } from '../../../access/policy.ts'
import { CardPreview } from '../../../desk/card-preview.tsx'
import { deskUser, municipality } from '../desk-user.ts'

export const metadata: Metadata = { title: 'Sådan ser kortet ud' }

/** `/forhaandsvisning`: the card of a guidance that is being written, in the frame beside its form. */
export default async function PreviewPage() {
  const { user } = await deskUser('/forhaandsvisning')
  if (reach('articles.read', user.roles) === 'no') notFound()
  return <CardPreview {...municipality()} />
}
