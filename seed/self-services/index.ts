import type { SelfServiceSeed } from '../guidance-seed.ts'
import affald from './affald.ts'
import boernOgSkole from './boern-og-skole.ts'
import borgerservice from './borgerservice.ts'
import bygVejOgBolig from './byg-vej-og-bolig.ts'
import jobOgSundhed from './job-og-sundhed.ts'
import kulturErhvervOgValg from './kultur-erhverv-og-valg.ts'
import skatOgAttester from './skat-og-attester.ts'

/** The self-service catalogue of the demo municipality. */
export const allSelfServices: readonly SelfServiceSeed[] = [
  ...affald,
  ...boernOgSkole,
  ...borgerservice,
  ...bygVejOgBolig,
  ...jobOgSundhed,
  ...kulturErhvervOgValg,
  ...skatOgAttester,
]
