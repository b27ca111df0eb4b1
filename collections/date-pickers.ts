/** What the calendar says to those who do not see it, and over its hours: English by itself. */
const inDanish = {
  timeCaption: 'Klokkeslæt',
  chooseDayAriaLabelPrefix: 'Vælg',
  disabledDayAriaLabelPrefix: 'Kan ikke vælges:',
  monthAriaLabelPrefix: 'Måned',
  weekAriaLabelPrefix: 'Uge',
  previousMonthAriaLabel: 'Forrige måned',
  previousMonthButtonLabel: 'Forrige måned',
  nextMonthAriaLabel: 'Næste måned',
  nextMonthButtonLabel: 'Næste måned',
  previousYearAriaLabel: 'Forrige år',
  previousYearButtonLabel: 'Forrige år',
  nextYearAriaLabel: 'Næste år',
  nextYearButtonLabel: 'Næste år',
} as const

/** For a field that holds a day: without a format of ours Payload writes the month first. */
export const dayPicker = {
  date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy', overrides: inDanish },
} as const

/** For a field that holds a moment, not a day. */
export const momentPicker = {
  date: {
    pickerAppearance: 'dayAndTime',
    displayFormat: 'dd.MM.yyyy HH.mm',
    timeFormat: 'HH.mm',
    timeIntervals: 15,
    overrides: inDanish,
  },
} as const
