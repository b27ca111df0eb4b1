import { noSuchPage, showing } from '../../../showing.ts'
import { showCard } from '../../show-card.ts'

interface Params {
  reference: string
  edition: string
}

/** `/v/BS01/3`: exactly edition 3, as it was. */
export const GET = showing(async (request, { reference, edition }: Params) =>
  /^[1-9]\d{0,5}$/.test(edition)
    ? showCard(request, { reference, edition: Number(edition) })
    : noSuchPage(),
)
