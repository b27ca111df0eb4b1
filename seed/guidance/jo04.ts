import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'JO04',
  title: 'Hjælp til enkeltudgift eller flytning',
  owner: 'JOB',
  topic: '32.21.12',
  authority: 'municipality',
  authorityNote: 'Kommunen, efter en konkret vurdering af økonomien',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'fact'],
  citizenPhrases: [
    'hjælp til tandlæge kontanthjælp',
    'vaskemaskinen er brændt af og jeg har ikke råd til en ny',
    'kan kommunen betale et flyttelæs',
    'jeg kan ikke betale min medicin',
    'lukker de for strømmen nu',
    'tilskud til briller når man er fattig',
    'hvad er en paragraf 81',
    'skal bruge senge til ungerne',
    'tandlægen vil have 14.000',
    'hvor er min ansøgning om en engangshjælp',
  ],
  ongoingCase: {
    system: 'KY',
    field: 'Enkeltydelser: dato, udgift, afgørelse',
    needsArchive: true,
    identification: 'nameAddressAndControl',
    text: 'Søg under enkeltydelser, ikke under den løbende hjælp. Finder du ingenting, så se i sagsarkivet efter en ansøgning, som er kommet på papir. **Til beregning** vil sige, at budgettet bliver gennemgået; **betalt til leverandør**, at pengene er gået direkte til butikken eller tandlægen og aldrig kommer ind på borgerens konto. Afgørelsen sendes som Digital Post.',
  },
  shortAnswer:
    'Søg, før du køber eller betaler, ellers bliver svaret som regel nej. Du søger på borger.dk med et tilbud eller overslag, dit budget og kontoudtog for to måneder. Du behøver ikke være på kontanthjælp: det afgørende er, om du selv kan betale.',
  askFirst: [
    {
      question: 'Hvad skal pengene gå til?',
      answers: [
        { answer: 'Tandlæge', leadsTo: 'escalation', row: 3 },
        { answer: 'Indskud i en lejlighed', leadsTo: 'guidance', guidance: 'BOL2' },
        { answer: 'Flytning, medicin, møbler eller andet', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Har du allerede betalt eller skrevet under?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 4 },
        {
          answer: 'Nej',
          leadsTo: 'say',
          say: 'Godt. Få et skriftligt tilbud, men vent med at bestille, til du har vores svar.',
        },
      ],
    },
    {
      question: 'Er du pensionist?',
      answers: [
        {
          answer: 'Ja, og det er tænder, briller eller medicin',
          leadsTo: 'guidance',
          guidance: 'PE03',
        },
        { answer: 'Ja, men det er noget andet', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er der en dato, hvor noget bliver lukket, eller hvor du skal være ude?',
      answers: [
        { answer: 'Ja, jeg bliver sat ud', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Ja, de lukker for el, vand eller varme, og jeg har børn',
          leadsTo: 'escalation',
          row: 2,
        },
      ],
    },
  ],
  selfServices: ['enkeltudgift-ansoegning'],
  exempt:
    'Send papirskemaet "Hjælp i særlige tilfælde" og en svarkuvert, eller læg det frem i Borgerservice. Haster udgiften, kan Ydelsesteamet tage ansøgningen i telefonen; book tilbagekald og skriv beløb og sidste betalingsdag på. Kopier af bilag laves gratis ved skranken.',
  mandate: {
    level: 'start',
    lookUpIn: 'KY, Enkeltydelser',
    may: [
      'Fortæl, hvilke bilag der hører til netop den udgift',
      'Bekræft, at en ansøgning er modtaget, og om der er svaret',
      'Send papirskemaet med post',
      'Forklar, at et overslag fra tandlægen skal være skriftligt',
    ],
    mayNot: [
      'Sig ikke "det får du nok" – heller ikke om små beløb',
      'Bed ikke borgeren lægge ud og få pengene igen',
      'Indhent ikke tilbud for borgeren',
    ],
  },
  escalations: [
    {
      criterion: 'Borgeren har brev fra fogedretten eller en dato for udsættelse',
      clarifyFirst: ['Udsættelsesdato', 'Hvor meget skyldes der i husleje?', 'Børn i boligen?'],
      action: 'transfer',
      contactPoint: 'boligsocialt-team',
      sameDay: true,
    },
    {
      criterion:
        'Hjemmeboende børn, og el, vand eller varme er lukket eller lukkes inden for en uge',
      clarifyFirst: ['Lukkedato og restance', 'Selskabets navn og kundenummer', 'Børnenes alder'],
      action: 'transfer',
      contactPoint: 'ydelsesteam',
      sameDay: true,
    },
    {
      criterion: 'Tandbehandling, hvor borgeren får kontanthjælp eller har ondt nu',
      clarifyFirst: [
        'Findes der et skriftligt overslag, og på hvor meget?',
        'Er behandlingen begyndt?',
        'Smerter nu?',
      ],
      action: 'callback',
      contactPoint: 'ydelsesteam',
    },
    {
      criterion: 'Udgiften er betalt, varen er købt, eller lejekontrakten er underskrevet',
      clarifyFirst: ['Betalingsdato', 'Hvorfor kunne det ikke vente?', 'Er der kvittering?'],
      action: 'callback',
      contactPoint: 'ydelsesteam',
    },
    {
      criterion: 'Flytningen går til eller fra en anden kommune',
      clarifyFirst: [
        'Gammel og ny adresse',
        'Grunden: arbejde, helbred, billigere bolig',
        'Overtagelsesdato',
      ],
      action: 'callback',
      contactPoint: 'ydelsesteam',
    },
  ],
  handOver: {
    contactPoint: 'ydelsesteam',
    note: 'Overskriften i beskeden skal være udgiften og beløbet, fx "Tandlæge 14.000, overslag haves".',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Hvornår skal der søges?', value: 'Før udgiften er afholdt' },
    {
      kind: 'caseTime',
      label: 'Afgørelse om enkeltudgift',
      value: '2–4 uger; kun med fuldt budget',
    },
    {
      kind: 'fee',
      label: 'Tandbehandling skal godkendes på forhånd',
      value: 'Overslag over 10.000 kr.',
      validFrom: '2026-01-01',
    },
  ],
  legalBasis: [
    { act: 'Aktivloven', section: '§ 81' },
    { act: 'Aktivloven', section: '§ 82' },
    { act: 'Aktivloven', section: '§ 85' },
  ],
  readyTexts: {
    sms: 'Vent med at betale, til du har svar fra os. Søg her: {selvbetjening} og vedhæft tilbud, budget og kontoudtog for to måneder. Mvh {kommune}',
    chat: 'Hvad er udgiften, og er den betalt? Er den ikke det, kan du søge på borger.dk med et skriftligt tilbud vedhæftet.',
    email: {
      subject: 'Bilag til din ansøgning om hjælp til en udgift',
      body: 'Hej igen\n\nDet vigtigste først: betal eller bestil ikke noget, før du har fået vores afgørelse. Vi skal bruge et tilbud eller overslag, et budget for husstanden og kontoudtog for de sidste to måneder. Ved flytning vil vi gerne se to tilbud fra flyttefirmaer og den nye lejekontrakt, inden du skriver under. Du søger på borger.dk under "hjælp i særlige tilfælde". Regn med svar efter to til fire uger, og ring til os, hvis der kommer en lukkedato eller en udsættelse imellem.\n\nHilsen Ydelsesteamet',
    },
  },
  related: ['JO02', 'BOL2', 'PE03', 'SO03'],
} satisfies GuidanceSeed
