/**
 * What citizens say and what the guidance says instead, as editors keep it under
 * "Søgeord" in the admin. A guidance is found by `says` when one of `means` stands
 * whole in one line of its title, citizen phrases or self-services, or when it is
 * named in `guidance`.
 */
export interface SearchTermSeed {
  /** Words or short expressions people use: `['skraldespand', 'skraldebøtte']`. */
  says: string[]
  /** Words of the guidance: `['affaldsbeholder']`. */
  means?: string[]
  /** References that the words lead to whatever is written there: `['JO03']`. */
  guidance?: string[]
  /** Are the official words also found by the citizens'? Unset: one way. */
  bothWays?: boolean
}
