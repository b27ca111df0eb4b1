import elders from './aeldre-og-hjaelpemidler.ts'
import business from './erhverv-kultur-valg.ts'
import jobs from './job-og-ydelser.ts'
import pensions from './pension-og-bolig.ts'
import type { SearchTermSeed } from './search-term-seed.ts'
import social from './social.ts'

export { default as ignoredWords } from './ignored-words.ts'
export { default as pins } from './pins.ts'

export const allSearchTerms: readonly SearchTermSeed[] = [
  ...pensions,
  ...jobs,
  ...elders,
  ...social,
  ...business,
]
