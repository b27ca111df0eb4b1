import { plainPage } from '../plain-page.ts'

/** Shown where the server is not there and no desk is kept. */
export const offlinePage = plainPage(
  'Straks kan ikke nås',
  'Der er ingen forbindelse til serveren, og der ligger ingen kopi i denne browser.',
  '<a href="">Prøv igen</a>',
)
