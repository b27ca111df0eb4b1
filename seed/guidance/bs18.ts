import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS18',
  title: 'Nyt sundhedskort',
  owner: 'BORG',
  topic: '29.03.04',
  authority: 'municipality',
  authorityNote: 'Bopælskommunen udsteder; regionen betaler behandlingen',
  audience: ['citizen'],
  marks: ['mitid', 'payment'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'fact', 'lookUp'],
  citizenPhrases: [
    'mit sygesikringskort er væk',
    'nyt gult kort',
    'hunden har tygget sygesikringsbeviset',
    'tasken blev stjålet med det hele i',
    'kan jeg komme til læge uden kort',
    'har I sendt kortet, der er gået tre uger',
    'der står den forkerte læge på',
    'findes det som app på mobilen',
    'vores baby har ikke fået noget',
    'striben virker ikke på apoteket',
  ],
  ongoingCase: {
    system: 'Sygesikringssystemet',
    field: 'Kort: «Bestilt» og «Produceret»',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Appen Sundhedskortet viser altid de gældende oplysninger',
    text: 'Se de to datoer. Kun «Bestilt»: det venter på tryk eller på betaling, som står i feltet ved siden af. «Produceret»: det er postet senest to hverdage senere. «Returneret» betyder, at navnet ikke stod på postkassen; få adressen bekræftet, før det sendes ud igen uden gebyr.\n\nEr der gået mere end fire uger uden retur, må du bestille om gratis.',
  },
  shortAnswer:
    'Bestil et nyt sundhedskort på borger.dk; det koster cirka 225 kr. og kommer om to til fire uger. Imens kan du bruge appen Sundhedskortet eller hente et gratis, midlertidigt bevis hos os. Ved flytning er kortet gratis.',
  askFirst: [
    {
      question: 'Hvad er der sket med kortet?',
      answers: [
        { answer: 'Tabt eller smidt ud', leadsTo: 'selfService' },
        { answer: 'Stjålet', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Slidt, striben virker ikke',
          leadsTo: 'say',
          say: 'Find årstallet på kortet. Er det over fire år gammelt, er et nyt gratis, når det er defekt.',
        },
      ],
    },
    {
      question: 'Har du lige flyttet, skiftet læge eller fået nyt navn?',
      answers: [
        {
          answer: 'Flyttet, eller nyt navn ved vielse',
          leadsTo: 'say',
          say: 'Så er der automatisk et på vej. Bestil ikke et ekstra, for det skal du betale for.',
        },
        { answer: 'Jeg vil have en anden læge', leadsTo: 'guidance', guidance: 'BS19' },
      ],
    },
    {
      question: 'Skal kortet bruges i Danmark eller på rejse?',
      answers: [
        { answer: 'Ferie i Europa', leadsTo: 'guidance', guidance: 'BS20' },
        { answer: 'Læge eller apotek i dag', leadsTo: 'mandate' },
      ],
    },
  ],
  selfServices: ['bestil-sundhedskort'],
  exempt:
    'Bestil kortet i sygesikringssystemet, mens borgeren er i røret, og læg regningen i posten som indbetalingskort. Midlertidigt bevis kan hentes ved skranken af en, der har borgerens billed-id med, eller sendes med brevpost. Beboere på plejehjem: send til hjemmet ved borgerens fulde navn.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Sygesikringssystemet',
    may: [
      'Se, om et kort er bestilt, trykt eller kommet retur',
      'Bestil for borgere, der er fritaget',
      'Lav et midlertidigt bevis til afhentning',
      'Hjælp med at installere appen',
      'Afgør efter listen, om kortet er gratis',
    ],
    mayNot: [
      'Læs ikke CPR-nummeret op fra kortet',
      'Send ikke kort til en anden adresse end den i CPR',
    ],
  },
  escalations: [
    {
      criterion: 'Tyveri, eller en anden har brugt kortet hos læge, apotek eller til køb',
      clarifyFirst: [
        'Er det anmeldt til politiet?',
        'Røg pas, kørekort eller MitID med?',
        'Hvad er det blevet brugt til',
      ],
      action: 'callback',
      contactPoint: 'sundhedskort-og-laege',
      sameDay: true,
    },
    {
      criterion:
        'Ingen bopæl i CPR: udrejst, hjemløs, grænsearbejder eller studerende fra udlandet',
      clarifyFirst: ['Hvor sover borgeren', 'Arbejde eller studium i Danmark', 'Statsborgerskab'],
      action: 'callback',
      contactPoint: 'sundhedskort-og-laege',
    },
    {
      criterion: 'Kortet er kommet retur to gange fra samme adresse',
      clarifyFirst: ['Navn på postkasse og dør', 'Bor borgeren faktisk der, og siden hvornår?'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
  ],
  handOver: {
    contactPoint: 'sundhedskort-og-laege',
    note: 'Midlertidige beviser til afhentning samme dag skal være bestilt en time før lukketid.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Nyt kort, når det ikke er gratis',
      value: '225 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Ved flytning, navn ved vielse eller defekt kort over 4 år',
      value: '0 kr.',
      validFrom: '2026-01-01',
    },
    {
      kind: 'fee',
      label: 'Midlertidigt bevis',
      value: '0 kr.',
      validFrom: '2026-01-01',
    },
    { kind: 'caseTime', label: 'Levering', value: '2–4 uger' },
  ],
  legalBasis: [{ act: 'Sundhedsloven', section: '§ 12' }],
  specialConsiderations:
    'Nogle siger «sygesikring», når de mener det blå rejsekort eller «Sygeforsikringen danmark». Spørg efter farven på kortet, hvis noget ikke passer.',
  readyTexts: {
    sms: 'Dit nye gule kort bestilles her: {selvbetjening}. Skal du til læge i mellemtiden, så hent appen Sundhedskortet; den gælder som kort. Hilsen skranken, {kommune}',
    chat: 'Er kortet væk, stjålet eller i stykker? Og er du flyttet for nylig? Så kan jeg se, om et nyt er gratis.',
    email: {
      subject: 'Nyt sundhedskort og hvad du kan bruge imens',
      body: 'Hej\n\nBestillingen ligger på borger.dk under «bestil nyt sundhedskort». Løsningen fortæller, om der skal betales; det skal der ikke efter en flytning, et navneskift ved vielse eller når et gammelt kort er gået i stykker. Regn med to til fire uger, før det er i postkassen, og sæt navn på døren.\n\nAppen Sundhedskortet kan bruges hos læge, tandlæge og på apotek fra første dag. Har du ikke en smartphone, laver vi et papirbevis uden beregning.\n\nVenlig hilsen\nSundhedskort og læge',
    },
  },
  related: ['BS19', 'BS20', 'BS07', 'BS21'],
} satisfies GuidanceSeed
