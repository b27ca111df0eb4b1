import { notFound } from 'next/navigation'
import { CardPage } from '../../card-page.tsx'

interface Args {
  params: Promise<{ reference: string; edition: string }>
}

/** `/v/BS01/3`: exactly edition 3, as it was. */
export default async function EditionPage({ params }: Args) {
  const { reference, edition } = await params
  if (!/^[1-9]\d{0,5}$/.test(edition)) notFound()
  return CardPage({ reference, edition: Number(edition) })
}
