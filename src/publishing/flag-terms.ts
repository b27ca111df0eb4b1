/** What an agent can find wrong with guidance, in the order of the keys that say it. */
export const flagKinds = {
  wrong: 'Forkert',
  missing: 'Mangler noget',
  unclear: 'Svært at forstå',
  outdated: 'Forældet',
  link: 'Link virker ikke',
  contactPoint: 'Omstilling eller åbningstid passer ikke',
} as const
export type FlagKind = keyof typeof flagKinds

/** What came of it. */
export const flagResults = {
  corrected: 'Rettet',
  explained: 'Forklaret',
  kept: 'Beholdt, som det er',
} as const
export type FlagResult = keyof typeof flagResults

/** From the flag until its owner has answered. */
export const hoursToFirstAnswer = 24
