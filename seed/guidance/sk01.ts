import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'SK01',
  title: 'Ejendomsskat (grundskyld) fra 2024',
  owner: 'OPKR',
  topic: '25.02.01',
  authority: 'otherAuthority',
  authorityNote:
    'Skatteforvaltningen fra 2024; kommunen for 2023 og tidligere samt de gamle indefrysningslån',
  audience: ['citizen', 'business'],
  marks: ['mitid'],
  contactTypes: ['fact', 'advice', 'lookUp', 'selfServiceHelp'],
  citizenPhrases: [
    'hvor er min ejendomsskattebillet',
    'min grundskyld er steget',
    'der kommer ikke girokort på huset mere',
    'hvad er grunden vurderet til, det er jo helt hen i vejret',
    'jeg har fået et brev om et lån jeg aldrig har bedt om',
    'indefrosset skat, skal den betales når vi sælger',
    'vi har solgt i 2022 og mangler penge retur',
    'er det stadig jer der opkræver for jorden',
    'ejendomsmægleren vil have en skattekvittering',
    'hvorfor står der minus på huset i årsopgørelsen',
  ],
  ongoingCase: {
    system: 'Ejendomsskattesystemet (lukket for nye år)',
    field: 'Skatteår og «Lån, saldo»',
    needsArchive: true,
    identification: 'nameAddressAndControl',
    citizenFollows:
      'Fra 2024: skat.dk, under forskuds- og årsopgørelsen. Gamle lån: brev i Digital Post',
    text: 'Spørg først efter årstallet på brevet. Fra 2024 og frem kan vi intet se; det ligger hos Skatteforvaltningen. For 2023 og ældre slår du ejendommen op på adressen.\n\n- **Overført**: lånet er flyttet til staten, vi har ikke længere en saldo.\n- **Under regulering**: beløbet regnes om, borgeren får brev.\n- **Indfriet**: lånet er betalt ud.\n\nSaldo og beløb siges kun til en, der står som ejer.',
  },
  shortAnswer:
    'Kommunen sender ikke længere ejendomsskattebilletter. Fra 2024 står grundskylden på din forskudsopgørelse hos Skat og trækkes sammen med din anden skat. Gælder det 2023 eller før, eller et gammelt indefrysningslån, så er det os.',
  askFirst: [
    {
      question: 'Hvilket år gælder det, du sidder med?',
      answers: [
        {
          answer: '2024 eller senere',
          leadsTo: 'say',
          say: 'Det år ligger hos Skat. Jeg viser dig, hvor tallet står, eller giver dig videre til dem.',
        },
        { answer: '2023 eller før', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Er det skatten, du undrer dig over, eller selve vurderingen af grunden?',
      answers: [
        { answer: 'Skatten, beløbet der trækkes', leadsTo: 'guidance', guidance: 'SK04' },
        { answer: 'Vurderingen er for høj', leadsTo: 'escalation', row: 3 },
        {
          answer: 'Arealet eller rummene er forkerte',
          leadsTo: 'guidance',
          guidance: 'BY04',
        },
      ],
    },
    {
      question: 'Står der «renovation» eller «rottebekæmpelse» på papiret?',
      answers: [
        { answer: 'Ja', leadsTo: 'guidance', guidance: 'SK02' },
        { answer: 'Nej, der står indefrysning eller lån', leadsTo: 'escalation', row: 2 },
      ],
    },
  ],
  selfServices: ['tastselv-forskud', 'vurderingsportalen'],
  exempt:
    'Skat sender opgørelsen på papir til borgere, der er fritaget for Digital Post; grundskylden står på side 2. Har borgeren smidt den ud, stiller du om til Skattestyrelsen, som kan sende en ny. Vurderingen må du gerne selv slå op på adressen og læse op, for den er offentlig.',
  mandate: {
    level: 'guide',
    lookUpIn: 'Vurderingsportalen (åben) og det gamle ejendomsskattesystem',
    may: [
      'Fortæl, hvilken myndighed der har hvilket år',
      'Læs den offentlige grundværdi op fra Vurderingsportalen',
      'Bekræft over for ejeren, at en billet fra før 2024 er betalt',
      'Vis, i hvilken rubrik på forskudsopgørelsen grundskylden står',
    ],
    mayNot: [
      'Regn ikke på, hvad skatten bliver næste år',
      'Råd ikke til at klage eller lade være',
      'Sig ikke, om lånet kan betale sig at indfri',
    ],
  },
  escalations: [
    {
      criterion: 'Penge til gode eller efterregning for 2023 eller tidligere',
      clarifyFirst: [
        'Ejendommens adresse og skatteåret',
        'Dato på brevet',
        'Ejede borgeren hele året?',
      ],
      action: 'callback',
      contactPoint: 'opkraevning',
    },
    {
      criterion: 'Indefrysningslån fra før 2024: saldo, indfrielse, salg eller arv',
      clarifyFirst: [
        'Overtagelsesdag, hvis huset er solgt',
        'Står Solbæk Kommune eller staten som afsender?',
        'Ejer, køber, arving eller advokat',
      ],
      action: 'callback',
      contactPoint: 'opkraevning',
    },
    {
      criterion: 'Borgeren mener, at grundværdien eller den nye vurdering er forkert',
      clarifyFirst: ['Foreløbig eller endelig vurdering', 'Klagefrist, som den står i brevet'],
      action: 'otherAuthority',
      contactPoint: 'vurderingsstyrelsen',
    },
    {
      criterion:
        'Grundskyld for 2024 eller senere mangler, er trukket dobbelt eller hos forkert ejer',
      clarifyFirst: ['Har borgeren set rubrikken i TastSelv?', 'Ejerandel og overtagelsesdato'],
      action: 'otherAuthority',
      contactPoint: 'skattestyrelsen',
    },
  ],
  handOver: {
    contactPoint: 'opkraevning',
    note: 'Kun til år før 2024 og gamle lån. Alt nyere bliver sendt retur herfra, så stil det direkte til staten.',
  },
  deadlinesAndFees: [
    {
      kind: 'paymentDate',
      label: 'Løbende grundskyld',
      value: 'Trækkes hver måned over forskudsopgørelsen og gøres op på årsopgørelsen',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'caseTime',
      label: 'Saldo på et gammelt indefrysningslån',
      value: 'Svar typisk inden for 5 hverdage',
    },
  ],
  legalBasis: [{ act: 'Ejendomsskatteloven (lov nr. 678 af 3/6 2023)', section: '' }],
  specialConsiderations:
    'Pensionister er tit bange for, at en manglende billet betyder rykker. Slå fast, at der ikke er noget at betale til kommunen, før I taler om tallene.',
  readyTexts: {
    sms: 'Grundskylden finder du nu på din forskudsopgørelse: {selvbetjening}. Har du spørgsmål til 2023 eller tidligere, så skriv eller ring til os med adressen på ejendommen. Opkrævningen, {kommune}',
    chat: 'Hvilket årstal står der på det, du har fra os eller Skat? Det afgør, hvem der kan svare på grundskylden.',
    email: {
      subject: 'Din grundskyld: hvem har hvilket år',
      body: 'Goddag\n\nFra og med 2024 bliver grundskyld opkrævet af staten. Du finder beløbet på forskudsopgørelsen på skat.dk, hvor det er lagt sammen med resten af din skat. Der kommer altså ikke længere en billet med posten eller i Digital Post fra os.\n\nVi har fortsat de ældre år og de lån, der blev oprettet dengang. Svar på denne mail med ejendommens adresse og året, hvis det er dem, du spørger til. Selve vurderingen af grunden kan du se på vurderingsportalen.dk.\n\nMed venlig hilsen\nSkat og Opkrævning',
    },
  },
  related: ['SK02', 'SK04', 'BY04'],
} satisfies GuidanceSeed
