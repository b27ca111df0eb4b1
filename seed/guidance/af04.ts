import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AF04',
  title: 'Genbrugsplads',
  owner: 'AFFALD',
  topic: '07.04.20',
  authority: 'municipality',
  authorityNote: 'Affaldsselskabet driver pladserne for kommunen',
  audience: ['citizen', 'business'],
  marks: [],
  contactTypes: ['fact', 'gettingStarted'],
  citizenPhrases: [
    'åbningstider genbrugsplads',
    'må jeg aflevere asbest',
    'hvad koster det at komme på lossepladsen med firmabil',
    'har I åbent i påsken på genbrugsstationen',
    'hvor afleverer jeg maling og batterier',
    'jeg har en trailer fuld af haveaffald',
    'kan man komme ind når pladsen er ubemandet',
    'de afviste mig i porten',
  ],
  notRelevant: ['ongoingCase', 'selfService'],
  shortAnswer:
    'Genbrugspladsen er åben alle dage fra klokken 10 til 18 og gratis for private. Asbest tager vi imod, men det skal være pakket ind og meldt til personalet, når du kommer. Kører du for et firma, skal du være tilmeldt først.',
  askFirst: [
    {
      question: 'Kommer du som privat eller for et firma?',
      answers: [
        { answer: 'Privat', leadsTo: 'mandate' },
        { answer: 'Firma, og tilmeldt', leadsTo: 'deadlinesAndFees' },
        { answer: 'Firma, ikke tilmeldt', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Er der tagplader, isolering eller kemi i læsset?',
      answers: [
        { answer: 'Ja, pakket ind og under ti plader', leadsTo: 'mandate' },
        { answer: 'Ja, meget, løst eller ukendt', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej', leadsTo: 'deadlinesAndFees' },
      ],
    },
    {
      question: 'Kan du selv køre det derhen?',
      answers: [
        { answer: 'Nej', leadsTo: 'guidance', guidance: 'AF03' },
        { answer: 'Ja', leadsTo: 'mandate' },
      ],
    },
  ],
  exempt:
    'Den, der ikke har bil, kan bestille storskrald eller låne kommunens ladcykel på Torvet. Personalet hjælper gerne med at løfte af, når man siger til ved porten.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Sorteringslisten',
    may: [
      'Oplys åbningstider, også i helligdage',
      'Sig, i hvilken container en ting skal',
      'Forklar, hvordan asbest pakkes: i plast, tapet til, og mærket',
    ],
    mayNot: [
      'Råd ikke til selv at nedtage asbesttag',
      'Vurder ikke, om et læs er erhverv eller privat',
    ],
  },
  escalations: [
    {
      criterion: 'Støvende asbest, mere end ti plader eller ukendte kemikalier',
      clarifyFirst: ['Hvad det er, og hvor det kommer fra', 'Mængde'],
      action: 'transfer',
      contactPoint: 'genbrugsplads',
    },
    {
      criterion: 'Virksomhed uden tilmelding, eller uenighed om regningen',
      clarifyFirst: ['CVR-nummer', 'Bilens nummerplade'],
      action: 'callback',
      contactPoint: 'genbrugsplads',
    },
    {
      criterion: 'Er blevet afvist eller talt grimt til på pladsen',
      clarifyFirst: ['Hvilken plads', 'Tidspunkt'],
      action: 'callback',
      contactPoint: 'affaldsteam',
    },
  ],
  handOver: {
    contactPoint: 'genbrugsplads',
    note: 'Vagten bærer telefonen på sig og kan stå i larm; giv den tid at ringe.',
  },
  deadlinesAndFees: [
    { kind: 'fee', label: 'Private', value: 'Gratis', validFrom: '2026-01-01' },
    {
      kind: 'fee',
      label: 'Firmabil pr. besøg',
      value: '210 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'deadline', label: 'Åbent', value: 'Alle dage kl. 10–18, lukket 24.–26. december' },
  ],
  legalBasis: [{ act: 'Miljøbeskyttelsesloven', section: '§ 45' }],
  readyTexts: {
    sms: 'Genbrugspladsen: alle dage 10–18. Klare sække, tak. Sorteringsguide: https://solbaek.example/sortering',
    email: {
      subject: 'Før du kører på genbrugspladsen',
      body: 'Sortér hjemmefra, så går det hurtigt, og brug klare sække, så personalet kan se indholdet. Maling, batterier og spraydåser afleveres i det lille hus til højre. Asbest og eternit skal være pakket i plast. Har du noget, andre kan bruge, så sæt det i byttehjørnet.',
    },
  },
  related: ['AF02', 'AF03'],
} satisfies GuidanceSeed
