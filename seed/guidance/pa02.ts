import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'PA02',
  title: 'Beboerlicens / parkeringslicens',
  owner: 'VEJ',
  topic: '05.09.02',
  authority: 'municipality',
  authorityNote: 'Kommunen; zonerne er vedtaget af byrådet',
  audience: ['citizen', 'business'],
  marks: ['mitid', 'payment'],
  contactTypes: ['selfServiceHelp', 'fact', 'lookUp', 'reporting'],
  citizenPhrases: [
    'parkering hvor jeg bor',
    'p-tilladelse til min egen gade',
    'har fået ny bil, hvordan skifter jeg nummerplade',
    'der er altid tidsbegrænsning nede foran opgangen',
    'hvad koster det at holde i midtbyen et år',
    'gæsteparkering når familien kommer på besøg',
    'kører i firmaets bil og bor i zonen',
    'min licens er udløbet uden jeg vidste det',
    'kan jeg få pengene tilbage når jeg flytter',
    'p-kort til håndværkeren på opgaven',
  ],
  ongoingCase: {
    system: 'P-licenssystemet',
    field: 'Registreringsnummer, «Gyldig til» og «Zone»',
    identification: 'nameAndBirthDate',
    citizenFollows: 'solbaek.example/p-licens under «Mine licenser»',
    text: 'Spørg efter nummerpladen, den er hurtigst. Står der «Betaling mangler», er købet ikke gjort færdigt, og bilen er **ikke** dækket. «Til kontrol» betyder, at en firma- eller leasingaftale skal godkendes; bilen må holde, mens det sker. Andres licenser taler du ikke om, heller ikke naboens.',
  },
  shortAnswer:
    'Bor du i en licenszone, køber du en beboerlicens på vores hjemmeside med MitID. Den koster 400 kroner om året, følger nummerpladen og gælder straks. Den giver lov til at holde i zonen, men ingen fast plads.',
  askFirst: [
    {
      question: 'Hvad er adressen, og er du tilmeldt dér i folkeregistret?',
      answers: [
        { answer: 'Ja, og gaden er på zonekortet', leadsTo: 'selfService' },
        { answer: 'Nej, jeg flytter ind senere', leadsTo: 'guidance', guidance: 'BS07' },
        {
          answer: 'Gaden er uden for zonen',
          leadsTo: 'say',
          say: 'Så kan der ikke købes beboerlicens. Nærmeste døgnparkering er markeret med blåt på zonekortet.',
        },
      ],
    },
    {
      question: 'Står bilen i dit eget navn på registreringsattesten?',
      answers: [
        { answer: 'Ja, eller jeg er noteret som bruger', leadsTo: 'selfService' },
        { answer: 'Nej, det er firmabil eller delebil', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Har du licensen i forvejen, og er der noget, der skal ændres?',
      answers: [
        { answer: 'Ny nummerplade eller lånebil', leadsTo: 'mandate' },
        { answer: 'Jeg skal flytte fra zonen', leadsTo: 'deadlinesAndFees' },
        {
          answer: 'Jeg fik en afgift, selv om jeg har licens',
          leadsTo: 'guidance',
          guidance: 'PA01',
        },
      ],
    },
  ],
  selfServices: ['p-licens'],
  exempt:
    'Opret licensen for borgeren i licenssystemets medarbejderdel, og vælg «faktura med post». Licensen gælder fra oprettelsen, selv om regningen først skal betales senere. Betaling med kort kan også klares ved skranken i Borgerservice; tag registreringsattesten med.',
  mandate: {
    level: 'finish',
    lookUpIn: 'P-licenssystemet',
    may: [
      'Skift nummerplade på en licens, der er i kraft',
      'Registrér en lånebil i op til 14 dage, når egen bil er på værksted',
      'Oplys zone, udløbsdato og pris',
      'Slå automatisk fornyelse til eller fra',
    ],
    mayNot: [
      'Godkend ikke firmabil, delebil eller licens nummer to',
      'Sig ikke, at en parkeringsafgift falder væk',
    ],
  },
  escalations: [
    {
      criterion: 'Bilen ejes af firma, delebilsordning eller person på en anden adresse',
      clarifyFirst: ['Nummerplade', 'Brugererklæring fra arbejdsgiver eller ejer'],
      action: 'callback',
      contactPoint: 'parkering',
    },
    {
      criterion: 'Håndværker, hjemmepleje eller butik skal have erhvervslicens',
      clarifyFirst: ['CVR-nummer', 'Hvor mange biler', 'Hvilke zoner og hvor længe'],
      action: 'callback',
      contactPoint: 'parkering',
    },
    {
      criterion: 'Beløbet er trukket, men licensen står stadig som ubetalt efter et døgn',
      clarifyFirst: ['Dato og beløb', 'Ordrenummer fra kvitteringen, aldrig kortnummer'],
      action: 'transfer',
      contactPoint: 'parkering',
    },
  ],
  handOver: {
    contactPoint: 'parkering',
    note: 'Har du selv skiftet pladen, behøver ingen ringe tilbage; p-vagterne ser det inden for få minutter.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Beboerlicens, første bil',
      value: '400 kr. om året',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'deadline',
      label: 'Fornyelse',
      value: 'Inden udløbsdatoen; der kommer en påmindelse 14 dage før',
    },
    {
      kind: 'deadline',
      label: 'Fraflytning',
      value: 'Opsig samme dag; hele resterende måneder refunderes',
    },
  ],
  legalBasis: [
    { act: 'Vejloven', section: '' },
    { act: 'Færdselsloven', section: '§ 92' },
  ],
  readyTexts: {
    sms: 'Køb eller ret din beboerlicens her: {selvbetjening}. Log på med MitID, tast nummerpladen og betal. Den virker med det samme, og du skal ikke lægge noget i ruden. {kommune}',
    chat: '400 kr. for et år, og den virker med det samme. Se zonekortet, og køb på {selvbetjening}',
    email: {
      subject: 'Beboerlicens til din bil',
      body: 'Du kan købe beboerlicens, når du er tilmeldt en adresse i en af zonerne og bruger bilen til daglig. Log på her: {selvbetjening}, skriv nummerpladen, og betal 400 kr. for et år.\n\nLicensen er digital, så p-vagten ser den på nummerpladen. Husk at rette den, hvis du skifter bil, ellers dækker den ikke. Firmabil og delebil kræver en erklæring fra ejeren, som du lægger på undervejs.\n\nGod parkering!\n{kommune}',
    },
  },
  related: ['PA01', 'PA03', 'BS07'],
} satisfies GuidanceSeed
