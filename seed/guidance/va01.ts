import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'VA01',
  title: 'Brevstemme',
  owner: 'SEKR',
  topic: '84.03.07',
  authority: 'municipality',
  authorityNote: 'Kommunen; man kan brevstemme i enhver kommune',
  audience: ['citizen'],
  marks: ['attendance'],
  contactTypes: ['fact', 'gettingStarted'],
  citizenPhrases: [
    'stemme før valgdagen',
    'stemme hjemmefra',
    'jeg er på ferie når der er valg',
    'min mand ligger på hospitalet og vil gerne stemme',
    'hvor kan jeg stemme i forvejen',
    'kan jeg ombestemme mig når jeg har brevstemt',
    'mor på plejehjem skal stemme',
    'jeg læser i udlandet hvad med valget',
  ],
  notRelevant: ['ongoingCase', 'selfService'],
  shortAnswer:
    'Du kan brevstemme i Borgerservice og på biblioteket i ugerne op til valget, og det må gerne være i en anden kommune end din egen. Tag legitimation med. Kan du ikke komme ud, kommer vi hjem til dig, hvis du søger i tide.',
  askFirst: [
    {
      question: 'Kan du selv komme hen til et stemmested?',
      answers: [
        { answer: 'Ja', leadsTo: 'deadlinesAndFees' },
        { answer: 'Nej, jeg er syg eller handicappet', leadsTo: 'exempt' },
        { answer: 'Nej, indlagt eller på plejehjem', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Er du i Danmark, mens der brevstemmes?',
      answers: [
        { answer: 'Nej, jeg er i udlandet', leadsTo: 'escalation', row: 2 },
        { answer: 'Ja', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Har du allerede afgivet en brevstemme?',
      answers: [
        {
          answer: 'Ja, men jeg vil ændre den',
          leadsTo: 'say',
          say: 'Du kan brevstemme igen; den sidste tæller. Men du kan ikke stemme på selve dagen bagefter.',
        },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
  ],
  exempt:
    'Skriv navn, adresse og telefon i listen **Hjemmestemmer**; to tilforordnede ringer og aftaler dag. Borgeren kan også sende et brev eller lade en anden aflevere anmodningen. Der skal ingen lægeerklæring til.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Valgkalenderen',
    may: [
      'Oplys steder og åbningstider for brevstemmer',
      'Tag imod en anmodning om at stemme hjemme',
      'Fortæl, hvad der gælder som legitimation',
    ],
    mayNot: [
      'Tal ikke om kandidater, partier eller meningsmålinger',
      'Bekræft ikke, om en anden har stemt',
    ],
  },
  escalations: [
    {
      criterion: 'Er indlagt, bor på plejecenter eller sidder i arrest',
      clarifyFirst: ['Stedets navn og afdeling'],
      action: 'callback',
      contactPoint: 'valgkontor',
    },
    {
      criterion: 'Opholder sig i udlandet eller på et skib i hele perioden',
      clarifyFirst: ['Land', 'Hjemkomstdato'],
      action: 'callback',
      contactPoint: 'valgkontor',
    },
    {
      criterion: 'Blev afvist på et brevstemmested',
      clarifyFirst: ['Hvor og hvornår', 'Hvilken begrundelse der blev givet'],
      action: 'callback',
      contactPoint: 'valgkontor',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'valgkontor',
    note: 'Læg altid besked: kontoret ringer tilbage, i valgperioden samme dag. Uden for valg læses beskeder en gang om ugen.',
  },
  deadlinesAndFees: [
    {
      kind: 'deadline',
      label: 'Kommunalvalg, brevstemmer',
      value: 'De sidste 6 uger, til og med fredag før',
    },
    { kind: 'deadline', label: 'Anmodning om hjemmestemme', value: 'Senest 12 dage før, kl. 18' },
  ],
  legalBasis: [
    { act: 'Kommunal- og regionalvalgloven', section: '§§ 59–73' },
    { act: 'Folketingsvalgloven', section: '' },
  ],
  specialConsiderations:
    'En vælger, der ikke selv kan udfylde sedlen, må få hjælp af en, vedkommende selv vælger, når en tilforordnet er til stede.',
  readyTexts: {
    sms: 'Brevstemmesteder og tider finder du på https://solbaek.example/valg. Legitimation i lommen, så er du klar. Hilsen valgkontoret',
    email: {
      subject: 'Stem, før det bliver valgdag',
      body: 'Brevstemmer kan afgives i Borgerservice, på hovedbiblioteket og i alle andre kommuner. Pas, kørekort eller sundhedskort kan bruges som legitimation; du behøver ikke valgkortet. Har du brug for, at vi kommer hjem til dig, så svar med din adresse og et telefonnummer. Når stemmen er afgivet, kan den ikke trækkes tilbage, men du kan afgive en ny inden fristen.',
    },
  },
  related: ['VA02'],
} satisfies GuidanceSeed
