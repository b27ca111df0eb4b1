/** What an editor has put on top by hand: these words, in this order, before all that is found. */
export interface PinSeed {
  /** Whole queries: `['pas', 'passport']`. */
  queries: string[]
  /** References, best first: `['BS01']`. */
  guidance: string[]
}
