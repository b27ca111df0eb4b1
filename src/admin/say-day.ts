const date = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** "31. december 2026", in Denmark. */
export const sayDay = (moment: Date): string => date.format(moment)
