import type { Situation } from './situation-call.ts'

const moment = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** "Ny udgave træder i kraft 1. januar 2027 kl. 00.00." */
export const sayPlanned = ({ what, at }: Situation['planned'][number]): string =>
  `${what === 'beginning' ? 'Ny udgave træder i kraft' : 'Gælder til'} ${moment.format(new Date(at))}.`
