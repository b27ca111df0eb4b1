/** The keys that demo guidance uses for records of their own. */

export const centreKeys = {
  BORG: 'Borgerservice',
  AFFALD: 'Affald og Miljø',
  OPKR: 'Skat og Opkrævning',
  BOERN: 'Børn og Skole',
  FAMILIE: 'Børne- og Familiehuset',
  BYG: 'Byg og Plan',
  VEJ: 'Vej, Park og Trafik',
  PENS: 'Pension og Bolig',
  JOB: 'Job og Ydelser',
  SUND: 'Ældre og Sundhed',
  SOC: 'Social og Psykiatri',
  ERHV: 'Erhverv og Kultur',
  SEKR: 'Valg og Forvaltning',
} as const
export type CentreKey = keyof typeof centreKeys

export const contactPointKeys = {
  // Borgerservice
  'pas-og-koerekort': 'BORG',
  folkeregister: 'BORG',
  'mitid-hjaelp': 'BORG',
  'digital-hjaelp': 'BORG',
  'sundhedskort-og-laege': 'BORG',
  'vielser-og-doedsfald': 'BORG',
  'borgerservice-vagt': 'BORG',
  // Affald og Miljø
  affaldsteam: 'AFFALD',
  genbrugsplads: 'AFFALD',
  skadedyr: 'AFFALD',
  miljoetilsyn: 'AFFALD',
  // Skat og Opkrævning
  opkraevning: 'OPKR',
  ejendomsbidrag: 'OPKR',
  // Børn og Skole
  pladsanvisning: 'BOERN',
  friplads: 'BOERN',
  skoleafdeling: 'BOERN',
  // Børne- og Familiehuset
  boernemodtagelsen: 'FAMILIE',
  'boerne-doegnvagt': 'FAMILIE',
  // Byg og Plan
  byggesag: 'BYG',
  'bbr-team': 'BYG',
  // Vej, Park og Trafik
  'vej-og-park': 'VEJ',
  vejvagten: 'VEJ',
  parkering: 'VEJ',
  // Pension og Bolig
  'pension-tillaeg': 'PENS',
  boligteam: 'PENS',
  // Job og Ydelser
  sygedagpenge: 'JOB',
  'sygedagpenge-direkte': 'JOB',
  ydelsesteam: 'JOB',
  jobcenter: 'JOB',
  // Ældre og Sundhed
  visitation: 'SUND',
  hjaelpemidler: 'SUND',
  'hjaelpemiddel-depot': 'SUND',
  'sygeplejen-akut': 'SUND',
  koerselskontor: 'SUND',
  tandpleje: 'SUND',
  // Social og Psykiatri
  'voksen-visitation': 'SOC',
  'boligsocialt-team': 'SOC',
  rusmiddelcenter: 'SOC',
  akuttilbud: 'SOC',
  // Erhverv og Kultur
  erhvervsservice: 'ERHV',
  'kultur-og-fritid': 'ERHV',
  bibliotek: 'ERHV',
  // Valg og Forvaltning
  valgkontor: 'SEKR',
  jura: 'SEKR',
  borgerraadgiver: 'SEKR',
  hovedvagt: 'SEKR',
  // Other authorities, reached through the owner's centre
  'udbetaling-danmark': 'PENS',
  'international-sygesikring': 'BORG',
  familieretshuset: 'BORG',
  skattestyrelsen: 'OPKR',
  vurderingsstyrelsen: 'OPKR',
  gaeldsstyrelsen: 'OPKR',
  'mitid-support': 'BORG',
  'digital-hotline': 'BORG',
  'politi-114': 'SEKR',
  'politi-pasnoedhjaelp': 'BORG',
  'alarm-112': 'SEKR',
  faerdselsstyrelsen: 'BORG',
  'psykiatrisk-akut': 'SOC',
  livslinien: 'SOC',
  'region-patientvejledning': 'SUND',
  'dh-brugerservice': 'VEJ',
  erhvervsstyrelsen: 'ERHV',
  siri: 'BORG',
} as const satisfies Record<string, CentreKey>
export type ContactPointKey = keyof typeof contactPointKeys
