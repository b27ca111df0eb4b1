/**
 * Danish words as municipalities and citizens write them, and how they are to be read:
 * written by hand. Families and parts are folded, and named as families.ts names them.
 */

/** Compounds, and the families that they are put together of. */
export const compounds = table(`
  affaldscontaineren: affald container
  affaldssortering: affald sortere
  affaldsgebyr: affald gebyr
  affaldstømning: affald toemme
  dagrenovation: dag renovation
  haveaffald: have affald
  madaffald: mad affald
  restaffald: rest affald
  glascontainer: glas container
  skraldespand: skralde spand
  skraldebilen: skralde bil
  storskrald: stor skralde
  genbrugsplads: genbrug plads
  genbrugsstationen: genbrug station
  rottebekæmpelse: rotte bekaempe
  hvepsebo: hveps bo
  spildevand: spilde vand
  regnvand: regn vand
  vandforsyning: vand forsyne
  vandmåler: vand maaler
  fjernvarme: fjern varme
  varmepumpe: varme pumpe
  varmetillæg: varme tillaeg
  brændeovn: braende ovn
  skorstensfejer: skorsten feje
  jordforurening: jord forurene

  byggetilladelse: bygge tillade
  byggesag: bygge sag
  byggesagsbehandler: byggesag behandler
  nedrivningstilladelse: nedrive tillade
  lokalplan: lokal plan
  grundejerforening: grundejer forening
  byfornyelse: by forny
  ejendomsskat: ejendom skat
  ejendomsvurdering: ejendom vurdere
  grundskyld: grund skyld
  kolonihave: koloni have
  sommerhus: sommer hus
  miljøtilsyn: miljoe tilsyn
  naboklage: nabo klage
  alkoholbevilling: alkohol bevilge
  stadeplads: stade plads
  torveplads: torv plads

  vejarbejde: vej arbejde
  gadebelysning: gade belyse
  snerydning: sne rydde
  cykelsti: cykel sti
  cykelparkering: cykel parkere
  parkeringslicens: parkere licens
  parkeringsplads: parkere plads
  parkeringskort: parkere kort
  handicapbil: handicap bil
  elcykel: el cykel
  skolebus: skole bus
  busrute: bus rute

  folkeregister: folk register
  folkeregisteradresse: folkeregister adresse
  adressebeskyttelse: adresse beskytte
  adresseændring: adresse aendre
  flyttemeddelelse: flytte meddele
  navneændring: navn aendre
  fødselsattest: foede attest
  dåbsattest: daab attest
  vielsesattest: vie attest
  dødsattest: doe attest
  dødsfald: doe falde
  dødsbo: doe bo
  bopælsattest: bopael attest
  straffeattest: straffe attest
  børneattest: barn attest
  personnummer: person nummer
  sygesikringskort: sygesikring kort
  sundhedskort: sundhed kort
  kørekort: koere kort
  pasfoto: pas foto
  pasansøgning: pas ansoege
  legitimationskort: legitimere kort
  opholdstilladelse: opholde tillade
  arbejdstilladelse: arbejde tillade
  borgerservice: borger service
  åbningstider: aabne tid
  telefontid: telefon tid
  tidsbestilling: tid bestille
  sagsbehandler: sag behandler
  klagefrist: klage frist
  klagenævn: klage naevn
  aktindsigt: akt indsigt
  værgemål: vaerge maal
  brevstemme: brev stemme
  stemmeseddel: stemme seddel
  valgkort: vaelge kort
  folketingsvalg: folketing vaelge
  skattekort: skat kort
  restskat: rest skat
  årsopgørelse: aar opgoere
  lægevalg: laege vaelge
  lægevagt: laege vagt

  kontanthjælp: kontant hjaelpe
  kontanthjælpsmodtager: kontanthjaelp modtager
  uddannelseshjælp: uddanne hjaelpe
  begravelseshjælp: begrave hjaelpe
  begravelsesplads: begrave plads
  dagpenge: dag penge
  sygedagpenge: syg dagpenge
  barselsdagpenge: barsel dagpenge
  børnepenge: barn penge
  børneydelse: barn ydelse
  børnebidrag: barn bidrag
  børnetilskud: barn tilskyde
  boligstøtte: bolig stoette
  boligstøtteansøgning: boligstoette ansoege
  boligydelse: bolig ydelse
  boligsikring: bolig sikre
  boligindskud: bolig indskud
  boligindskudslån: bolig indskud laane
  boliganvisning: bolig anvise
  ældrebolig: aeldre bolig
  plejebolig: pleje bolig
  ungdomsbolig: ungdom bolig
  lejebolig: leje bolig
  medicintilskud: medicin tilskyde
  løntilskud: loen tilskyde
  folkepension: folk pension
  førtidspension: foertid pension
  seniorpension: senior pension
  ældrecheck: aeldre check
  kørselsgodtgørelse: koere godtgoere
  befordringsgodtgørelse: befordre godtgoere
  integrationsydelse: integrere ydelse
  ressourceforløb: ressource forloebe
  jobcenter: job center
  virksomhedspraktik: virksomhed praktik
  arbejdsskade: arbejde skade
  sygemelding: syg melde
  raskmelding: rask melde
  betalingsfrist: betale frist

  daginstitution: dag institution
  dagtilbud: dag tilbud
  dagpleje: dag pleje
  dagplejer: dag plejer
  børnehave: barn have
  børnehaveplads: boernehave plads
  vuggestue: vugge stue
  vuggestueplads: vuggestue plads
  søskenderabat: soeskende rabat
  friplads: fri plads
  forældremyndighed: foraelder myndighed
  forældrebetaling: foraelder betale
  madordning: mad ordne
  fritidshjem: fritid hjem
  fritidspas: fritid pas
  folkeskole: folk skole
  specialskole: special skole
  skolefritidsordning: skole fritidsordning
  skoleindskrivning: skole indskrive
  skolekørsel: skole koere
  skolepsykolog: skole psykolog
  musikskole: musik skole
  tandlæge: tand laege
  tandpleje: tand pleje
  tandregulering: tand regulere
  børnetandpleje: barn tandpleje
  sundhedsplejerske: sundhed plejerske
  barselsorlov: barsel orlov
  plejefamilie: pleje familie
  plejebørn: pleje barn
  aflastningsfamilie: aflaste familie
  ungdomskort: ungdom kort
  bibliotekskort: bibliotek kort
  svømmehal: svoemme hal
  idrætshal: idraet hal

  hjemmehjælp: hjemme hjaelpe
  hjemmehjælper: hjemme hjaelper
  hjemmepleje: hjemme pleje
  hjemmesygeplejerske: hjemme sygeplejerske
  plejehjem: pleje hjem
  plejehjemsplads: plejehjem plads
  plejecenter: pleje center
  madservice: mad service
  hjælpemiddel: hjaelpe middel
  hjælpemiddeldepot: hjaelpemiddel depot
  kørestol: koere stol
  aktivitetscenter: aktivitet center
  demenskonsulent: demens konsulent
  rengøringshjælp: rengoere hjaelpe
  indkøbsordning: indkoebe ordne
  misbrugsbehandling: misbruge behandle
  alkoholbehandling: alkohol behandle
  krisecenter: krise center
  forsorgshjem: forsorg hjem
  handicaphjælper: handicap hjaelper
  kirkegård: kirke gaard
  bygningsaffald: bygge affald
  boligstøtteloven: boligstoette lov
  ankestyrelsen: anke styrelse
  betonbil: beton bil
  fællesvej: faelles vej
  mågerede: maage rede
  lugtgener: lugt gene
  ledsagerkort: ledsager kort
  frikort: fri kort
  tvangsanbringelse: tvang anbringe
  tvangsindlæggelse: tvang indlaegge
  selvangivelse: selv angive
  forældrekøb: foraelder koebe
  fælleshus: faelles hus
  hundeskov: hund skov
`)

/** Inflected and derived words, and the family that is their likeliest reading. */
export const inflections = table(`
  flytter: flytte
  flyttede: flytte
  flyttet: flytte
  flytning: flytte
  flytningen: flytte
  ansøgningen: ansoege
  ansøgninger: ansoege
  ansøgt: ansoege
  søgte: soege
  fornyelse: forny
  fornyet: forny
  udløbet: udloebe
  udløb: udloebe
  spærret: spaerre
  spærring: spaerre
  mistede: miste
  mistet: miste
  tabt: tabe
  tabte: tabe
  søgt: soege
  bestilte: bestille
  udfyldt: udfylde
  underskrift: underskrive
  bygning: bygge
  leveret: levere
  punkteret: punktere
  loven: lov
  listen: liste
  stjålet: stjaele
  stjæler: stjaele
  tyveri: stjaele
  vielsen: vie
  begravelse: begrave
  begravet: begrave
  fødsel: foede
  født: foede
  kørsel: koere
  kører: koere
  kørte: koere

  børnene: barn
  børn: barn
  barnet: barn
  bøger: bog
  bøgerne: bog
  mænd: mand
  tænder: tand
  fødder: fod
  mødre: mor
  fædre: far
  passet: pas
  huller: hul
  hullet: hul
  vejene: vej
  veje: vej
  rotterne: rotte
  rotter: rotte
  huse: hus
  husene: hus
  boligen: bolig
  boliger: bolig
  skolerne: skole
  bilen: bil
  navnet: navn
  navne: navn
  træer: trae
  hække: haek
  grene: gren
  fortovet: fortov
  stierne: sti
  hunde: hund
  katte: kat
  naboer: nabo
  pladsen: plads
  pladser: plads
  tider: tid
  sager: sag
  papirer: papir
  blanketten: blanket
  regninger: regning
  regningen: regning
  værelser: vaerelse
  bøden: boede
  gebyret: gebyr
  afgifter: afgifte
  skatten: skat
  pensionen: pension
  pensionister: pensionist
  forældrene: foraelder
  døren: doer
  nøgler: noegle
  billeder: billede
  kurset: kursus
  museet: museum
  centre: center
  gymnasiet: gymnasium
  kontoen: konto
  lejen: leje
  vandet: vand
  varmen: varme

  ændringer: aendre
  ændret: aendre
  anmeldelse: anmelde
  anmeldt: anmelde
  klagede: klage
  klagen: klage
  tilladelsen: tillade
  tilladt: tillade
  godkendelse: godkende
  godkendt: godkende
  afgørelsen: afgoere
  bevilling: bevilge
  bevilget: bevilge
  betaling: betale
  betalingen: betale
  betalt: betale
  udbetaling: udbetale
  udbetalt: udbetale
  oplysninger: oplyse
  modtaget: modtage
  tømning: toemme
  tømt: toemme
  afhentning: afhente
  afhentet: afhente
  leveringen: levere
  bestilling: bestille
  bestilt: bestille
  udlejning: udleje
  indskrivning: indskrive
  indskrevet: indskrive
  opskrivning: opskrive
  undersøgelse: undersoege
  henvisning: henvise
  behandlingen: behandle
  sygdom: syg
  syge: syg
  ledighed: ledig
  støj: stoeje
  støjer: stoeje
  larmer: larme
  lugter: lugte
  beskyttelse: beskytte
  bekræftelse: bekraefte
  registrering: registrere
  registreret: registrere
  tilmelding: tilmelde
  tilmeldt: tilmelde
  framelding: framelde
  afmeldt: afmelde
  opsigelse: opsige
  erstatning: erstatte
  separation: separere
  separeret: separere
  adoption: adoptere
  indvandring: indvandre
  rengøring: rengoere
  genoptræning: genoptraene
  vaccination: vaccinere
  kvittering: kvittere
  indkøb: indkoebe
  købt: koebe
  solgt: saelge
  salg: saelge
  valget: vaelge
  misbrug: misbruge
  lånet: laane
  hjælp: hjaelpe
  hjalp: hjaelpe
  aftalen: aftale
  mødet: moede
`)

/** What may look like a compound and is none. */
export const undivided = `
  vejledning tilmelding borgeren lejlighed forening kommune begrave betale billede
  formular adresse nummer kontor kontakt information arbejde regning oplysning
  medarbejder parkering bibliotek skilsmisse ansvar virksomhed myndighed forsikring
  behandling genbrug udbetaling indskud samtykke misbrug billig hotel station telefon
  institution pension barsel erstatning ansøgning beboer bestille medicin vielse
  afgørelse afslag tilladelse ydelse restaurant kvittering gebyr dispensation energi
  kommunal ejendom forældre køkken toilet papir transport konsulent politiker digital
  kirke ægteskab faderskab medlemskab statsborgerskab selskab fællesskab reparere
  kompensation separation integration anmeldelse afmelding omsorg samtale indtægt
  udgift aftale rettighed mulighed sikkerhed renovation handicap patient psykolog
  bevilling karantæne politi museum ventilation
  svindel centrum gravid konkret kultur transkønnet formynder studerende vejledende
  fortrolig sagsøge ødelægge regnskab partnerskab København lægge
  betændelse skønhed stående halvår fritagelse passende betalingen billederne skoven vejledningen vejret vinduer
  præsten telefonen leverandører parkeret spærring personlige årsagen borgerens
`
  .trim()
  .split(/\s+/)

/** Pairs that look alike and have gone their own ways. */
export const strangers = table(`
  bolig: bo
  lejlighed: leje
  regning: regne
  forening: forene
  styrelse: styre
  station: stat
  ydelse: yde
  stilling: stille
  ledning: lede
  retning: rette
  holdning: holde
  værelse: være
  renovation: renovere
  afgift: gift
  lån: løn
  borger: borg
  hus: huske
  by: bygge
  sti: stige
  støtte: støde
  pas: passe
  barsel: barn
  tilbud: tilbyde
  fængsel: fange
  bus: buse
`)

/** Spellings of those who type in a hurry, and the family that they mean. */
export const typed = table(`
  korekort: koerekort
  koerekort: koerekort
  kobenhavn: koebenhavn
  københavns: koebenhavn
  hojskole: hoejskole
  fodselsattest: foedselsattest
  foedselsattest: foedselsattest
  aendre: aendre
  aendring: aendre
  ansogning: ansoege
  ansoegning: ansoege
  boligstotte: boligstoette
  boligstoette: boligstoette
  stotte: stoette
  bornehave: boernehave
  boern: barn
  boeger: bog
  korsel: koere
  koersel: koere
  fodsel: foede
  gron: groen
  toj: toej
  soge: soege
  laege: laege
  tandlage: tandlaege
  tandlaege: tandlaege
  foraeldre: foraelder
  foraldre: foraelder
  abningstid: aabningstid
  aabningstider: aabningstid
  arsopgorelse: aarsopgoerelse
  aegtefaelle: aegtefaelle
  agtefalle: aegtefaelle
  aarhus: aarhus
  borgerens: borger
  borgernes: borger
  kommunens: kommune
  skolens: skole
  barnets: barn
  børnenes: barn
  husets: hus
  bilens: bil
  naboens: nabo
  faderens: far
  betales: betale
  hentes: hente
  PENSIONEN: pension
  FØDSELSATTEST: foedselsattest
`)

/** Lines of `word: one word or more`. */
function table(lines: string): [string, string][] {
  return lines
    .split('\n')
    .filter((line) => line.includes(': '))
    .map((line): [string, string] => {
      const [word = '', expected = ''] = line.trim().split(': ')
      return [word, expected]
    })
}
