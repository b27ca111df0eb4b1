import waste from './affald-og-miljoe.ts'
import elders from './aeldre-og-hjaelpemidler.ts'
import children from './boern-og-skole.ts'
import citizens from './borgerservice.ts'
import roads from './byg-vej-og-trafik.ts'
import business from './erhverv-kultur-valg.ts'
import jobs from './job-og-ydelser.ts'
import pensions from './pension-og-bolig.ts'
import type { SearchTermSeed } from './search-term-seed.ts'
import taxes from './skat.ts'
import social from './social.ts'
import toldOtherwise from './told-otherwise.ts'

export { default as ignoredWords } from './ignored-words.ts'
export { default as pins } from './pins.ts'

export const allSearchTerms: readonly SearchTermSeed[] = [
  ...citizens,
  ...taxes,
  ...children,
  ...waste,
  ...roads,
  ...pensions,
  ...jobs,
  ...elders,
  ...social,
  ...business,
  ...toldOtherwise,
]
