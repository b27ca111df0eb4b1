import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'KU02',
  title: 'Bibliotek: forny, bøde, lånerkort',
  owner: 'ERHV',
  topic: '21.01.16',
  authority: 'municipality',
  authorityNote: 'Bibliotekerne i Solbæk',
  audience: ['citizen'],
  marks: ['payment'],
  contactTypes: ['selfServiceHelp', 'lookUp', 'fact', 'reporting'],
  citizenPhrases: [
    'forny bøger',
    'bøde fra biblioteket',
    'jeg har glemt pinkoden til mit lånerkort',
    'min søn har tabt en bog i badet',
    'kan jeg låne lydbøger hjemmefra',
    'I siger jeg ikke har afleveret en film men det har jeg',
    'må man komme ind på biblioteket efter lukketid',
    'reservere en bog som alle vil have',
  ],
  ongoingCase: {
    system: 'Bibliotekssystemet',
    field: 'Lånerstatus',
    identification: 'nameAndBirthDate',
    citizenFollows: 'I appen Biblioteket under «Mine lån»',
    text: 'Slå op på lånernummer eller navn. Du ser antal lån, afleveringsdato og skyldigt beløb, men ikke titlerne: hvad folk læser, er deres egen sag. **Spærret** vil sige, at der skyldes over 200 kr.; spærringen forsvinder, så snart beløbet er betalt.',
  },
  shortAnswer:
    'Lån kan forlænges i appen Biblioteket eller på bibliotek.dk, hvis ingen andre venter på bogen. Afleverer du for sent, kommer der et gebyr, som stiger med ugerne. Har du glemt din pinkode, kan jeg hjælpe dig til en ny nu.',
  askFirst: [
    {
      question: 'Hvad drejer det sig om: forlænge, betale eller logge ind?',
      answers: [
        { answer: 'Forlænge', leadsTo: 'selfService' },
        { answer: 'Betale et gebyr', leadsTo: 'deadlinesAndFees' },
        { answer: 'Logge ind', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Er du sikker på, at tingen er afleveret?',
      answers: [
        { answer: 'Ja, jeg lagde den i kassen', leadsTo: 'escalation', row: 1 },
        { answer: 'Den er væk eller ødelagt', leadsTo: 'escalation', row: 2 },
      ],
    },
  ],
  selfServices: ['bibliotek-app'],
  exempt:
    'Forlæng for låneren i bibliotekssystemet, og læs den nye dato op. Den, der ikke kan komme ud, kan få bøger bragt hjem af «Bogen kommer», som visiteres af biblioteket selv.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Bibliotekssystemet',
    may: [
      'Forlæng alle lån, der kan forlænges',
      'Lav en ny pinkode, når låneren har sagt navn og fødselsdato',
      'Oplys skyldigt beløb og afleveringsdato',
    ],
    mayNot: [
      'Fortæl aldrig, hvilke bøger en anden har lånt, heller ikke til forældre til store børn',
      'Slet ikke et gebyr',
    ],
  },
  escalations: [
    {
      criterion: 'Låneren fastholder, at noget er afleveret, som står udlånt',
      clarifyFirst: ['Hvor og hvilken dag', 'I automaten, kassen eller ved skranken?'],
      action: 'callback',
      contactPoint: 'bibliotek',
    },
    {
      criterion: 'Bogen, filmen eller spillet er bortkommet eller ødelagt',
      clarifyFirst: ['Titel, hvis låneren selv nævner den', 'Hvad der er sket'],
      action: 'callback',
      contactPoint: 'bibliotek',
    },
    {
      criterion: 'Kravet er sendt til inddrivelse, eller låneren vil afdrage',
      clarifyFirst: ['Dato på opkrævningen', 'Beløb'],
      action: 'transfer',
      contactPoint: 'opkraevning',
    },
  ],
  handOver: {
    contactPoint: 'bibliotek',
    note: 'Skranken på Torvet tager telefonen; filialerne svarer ikke selv.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Lånetid', value: '30 dage, film 7 dage' },
    {
      kind: 'fee',
      label: 'For sent, voksen',
      value: '20–230 kr. efter antal dage',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'For sent, barn',
      value: 'Det halve',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
  ],
  legalBasis: [{ act: 'Biblioteksloven', section: '' }],
  specialConsiderations:
    'Blinde og ordblinde kan blive meldt ind i Nota og få bøger indtalt; biblioteket hjælper med papirerne.',
  readyTexts: {
    sms: 'Forlæng dine lån med ét tryk: {selvbetjening}. Pinkoden er fire tal. God læselyst fra biblioteket',
    email: {
      subject: 'Dit lånerkort og dine lån',
      body: 'Du kan se og forlænge dine lån i appen Biblioteket eller på bibliotek.dk. Står der «reserveret af en anden», skal bogen desværre hjem til tiden. Gebyrer betales samme sted med kort eller MobilePay, og så åbner kortet igen efter et øjeblik. Uden for bemandet tid kommer du ind med sundhedskort og pinkode.',
    },
  },
  related: ['SK03'],
} satisfies GuidanceSeed
