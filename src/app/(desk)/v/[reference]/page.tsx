import { CardPage, type CardParams } from '../card-page.tsx'

/** `/v/BS01`: the guidance in force. */
export default async function GuidancePage({ params }: { params: Promise<CardParams> }) {
  return CardPage(await params)
}
