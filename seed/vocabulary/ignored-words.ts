/** What callers say without meaning anything by it, beside the stop words that the search knows. */
export default [
  ...['goddag', 'hej', 'hallo', 'halløj', 'dav', 'davs', 'godmorgen', 'farvel', 'hilsen', 'mvh'],
  ...['undskyld', 'beklager', 'tak', 'venligst', 'øh', 'øhm', 'nåh', 'okay', 'ok', 'jamen'],
  ...['simpelthen', 'ligesom', 'lissom', 'sådan', 'vedr', 'vedrørende', 'angående', 'ang', 'bgr'],
  ...['kunden', 'kunde', 'opkalder', 'indringer', 'pågældende', 'diverse', 'osv', 'mm'],
] satisfies string[]
