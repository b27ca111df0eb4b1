/** For a field that holds a moment, not a day. */
export const momentPicker = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'd. MMMM yyyy HH.mm' },
} as const
