import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'VE01',
  title: 'Hul i vejen, gadelys, fortov',
  owner: 'VEJ',
  topic: '05.01.08',
  authority: 'municipality',
  authorityNote:
    'Kommunen på kommuneveje, Vejdirektoratet på statsveje, grundejerne på private fællesveje',
  audience: ['citizen', 'business'],
  marks: [],
  contactTypes: ['reporting', 'received', 'selfServiceHelp', 'fact'],
  citizenPhrases: [
    'der er hul i vejen',
    'lygtepælen er slukket',
    'jeg punkterede på jeres asfalt',
    'fliserne vipper og min mor faldt',
    'helt mørkt på cykelstien om morgenen',
    'dækslet på kloakken er væk',
    'en gren hænger ud over fortovet',
    'stopskiltet er kørt ned',
    'hvem laver vores grusvej',
    'vandet står på vejen hver gang det regner',
  ],
  ongoingCase: {
    system: 'Praj-systemet',
    field: 'Kortet, «Åbne praj» inden for 100 meter',
    identification: 'none',
    citizenFollows: 'Via linket i kvitteringen, hvis der er skrevet en mailadresse',
    text: 'Find stedet på kortet, før du opretter noget: det samme hul er ofte meldt fire gange. **Ny** er ikke set, **Planlagt** har fået en uge, **Hos entreprenør** er bestilt, **Ikke vores** er sendt videre til vejens ejer. Et praj er ikke en personsag, så du må sige alt om stedet, men ikke hvem der har meldt det.',
  },
  shortAnswer:
    'Tak, fordi du siger det. Fortæl mig vej og husnummer, eller nummeret på lygtepælen, så melder jeg det nu. Farlige huller ser vi på samme dag; andre huller og lamper tager typisk en til to uger. Er nogen i fare lige nu?',
  askFirst: [
    {
      question:
        'Kan nogen komme til skade lige nu, for eksempel et manglende dæksel eller en løs ledning?',
      answers: [
        { answer: 'Ja, og trafikken er i umiddelbar fare', leadsTo: 'escalation', row: 1 },
        { answer: 'Farligt, men man kan køre uden om', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Hvor er det helt præcist, og hvad er det for en vej?',
      answers: [
        { answer: 'Almindelig vej i byen', leadsTo: 'mandate' },
        {
          answer: 'Motorvej eller stor hovedlandevej',
          leadsTo: 'say',
          say: 'Det er statens vej, og det er Vejdirektoratet, der reparerer. Du kan melde det på vejdirektoratet.dk, og jeg sender dig adressen.',
        },
        {
          answer: 'Privat vej eller grusvej',
          leadsTo: 'say',
          say: 'En privat fællesvej holder grundejerne selv, også asfalt og lys. Tag fat i vejlauget eller grundejerforeningen.',
        },
      ],
    },
    {
      question: 'Er der sket skade på dig eller din bil?',
      answers: [
        { answer: 'Ja, jeg vil have det betalt', leadsTo: 'escalation', row: 3 },
        { answer: 'Nej, det skal bare laves', leadsTo: 'mandate' },
      ],
    },
  ],
  selfServices: ['giv-et-praj'],
  exempt:
    'Opret selv prajet, mens borgeren beskriver stedet: nærmeste husnummer, hvilken side af vejen, hvor stort hullet er (tallerken, kloakdæksel, dør). Læs det tilbage, før du gemmer. Vil borgeren vide besked, så skriv «ring når udført» i noten.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Praj-systemet og vejkortet (vejklasse)',
    may: [
      'Opret et praj på borgerens vegne',
      'Slå vejklassen op, og sig, hvem der ejer vejen',
      'Læg en ny oplysning til et praj, der findes i forvejen',
      'Oplys, hvilken uge reparationen er planlagt til',
    ],
    mayNot: [
      'Erkend ikke, at kommunen har ansvar for en skade',
      'Lov ikke ny belægning på en hel vej',
      'Send ingen private håndværkere ud',
    ],
  },
  escalations: [
    {
      criterion:
        'Åbent kloakhul på kørebanen, nedfalden ledning, træ eller mast over vejen, eller nogen er kommet til skade',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion:
        'Dybt hul, vippende dæksel, væltet færdselsskilt eller mørkt lyskryds: farligt, men ingen er ramt',
      clarifyFirst: ['Vej, husnummer og køreretning', 'Er der sat noget op som advarsel?'],
      action: 'transfer',
      contactPoint: 'vejvagten',
      sameDay: true,
    },
    {
      criterion: 'Punktering, ødelagt fælg, fald eller tøj, som borgeren vil have erstattet',
      clarifyFirst: [
        'Sted, dato og klokkeslæt',
        'Fotos og kvitteringer',
        'Er egen forsikring kontaktet?',
      ],
      action: 'callback',
      contactPoint: 'jura',
    },
    {
      criterion: 'Samme sted er meldt mindst to gange, og prajet er lukket uden at skaden er væk',
      clarifyFirst: ['Numre på de tidligere praj', 'Hvad borgeren kan se i dag'],
      action: 'callback',
      contactPoint: 'vej-og-park',
    },
  ],
  handOver: {
    contactPoint: 'vej-og-park',
    note: 'Kun til spørgsmål om planer for en vej eller et praj, der er gået i hårdknude. Nye skader oprettes altid i Praj, så de ikke bliver væk i en indbakke.',
  },
  deadlinesAndFees: [
    { kind: 'caseTime', label: 'Farligt hul eller dæksel', value: 'Sikres samme dag' },
    {
      kind: 'caseTime',
      label: 'Almindeligt hul eller skæve fliser',
      value: 'Typisk 1–2 uger; om vinteren lappes der midlertidigt',
    },
    {
      kind: 'caseTime',
      label: 'Én slukket lampe',
      value: 'Typisk inden 2 uger; en hel mørk vej er oftest kabelfejl og tager få dage',
    },
  ],
  legalBasis: [
    { act: 'Vejloven', section: '§§ 10–11 og § 19' },
    { act: 'Privatvejsloven', section: '' },
  ],
  readyTexts: {
    sms: 'Se et hul, en mørk lampe eller en skæv flise? Sæt prikken på kortet her: {selvbetjening}. Et foto og lygtepælens nummer gør det hurtigere. Tak for hjælpen, {kommune}',
    chat: 'Meld det med kort og foto her: {selvbetjening}. Er det farligt nu, så skriv vejnavn og husnummer til mig med det samme.',
    email: {
      subject: 'Skade på vej, fortov eller gadelys',
      body: 'Tak for din melding. Næste gang er kortet på {selvbetjening} den korteste vej til os, og du kan følge, hvad der sker. Skriv gerne nærmeste husnummer og, ved lys, nummeret på masten; det sidder på et lille skilt i øjenhøjde.\n\nVi sikrer farlige steder samme dag. Andre skader samler vi i ruter og retter typisk inden for et par uger. På private fællesveje er det grundejerne selv, og på motorveje Vejdirektoratet.\n\nVej, Park og Trafik, {kommune}',
    },
  },
  related: ['VE02', 'VE03', 'AF07'],
} satisfies GuidanceSeed
