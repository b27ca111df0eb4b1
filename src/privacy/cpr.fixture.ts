/** The same number as people write it: twenty ways. */
export const spellings: Readonly<Record<string, (date: string, serial: string) => string>> = {
  'in one': (date, serial) => date + serial,
  'with a dash': (date, serial) => `${date}-${serial}`,
  'with a space': (date, serial) => `${date} ${serial}`,
  'with two spaces': (date, serial) => `${date}  ${serial}`,
  'with a dash and spaces': (date, serial) => `${date} - ${serial}`,
  'with an en dash': (date, serial) => `${date}–${serial}`,
  'with an em dash': (date, serial) => `${date}—${serial}`,
  'with a minus sign': (date, serial) => `${date}−${serial}`,
  'with a no-break hyphen': (date, serial) => `${date}\u2011${serial}`,
  'with a no-break space': (date, serial) => `${date}\u00a0${serial}`,
  'with a full stop': (date, serial) => `${date}.${serial}`,
  'with a slash': (date, serial) => `${date}/${serial}`,
  'with an underscore': (date, serial) => `${date}_${serial}`,
  'in pairs': (date, serial) => `${pairs(date).join(' ')} ${serial}`,
  'as a date with dashes': (date, serial) => `${pairs(date).join('-')}-${serial}`,
  'as a date with full stops': (date, serial) => `${pairs(date).join('.')}-${serial}`,
  'as a date with slashes': (date, serial) => `${pairs(date).join('/')} ${serial}`,
  'in pairs to the end': (date, serial) => pairs(date + serial).join(' '),
  'with a zero-width space': (date, serial) => `${date}\u200b${serial}`,
  'in full-width digits': (date, serial) =>
    [...(date + serial)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
}

const pairs = (digits: string): string[] => digits.match(/\d\d/g) ?? []
