import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BY03',
  title: 'Nabohøring',
  owner: 'BYG',
  topic: '02.34.02',
  authority: 'municipality',
  authorityNote: 'Kommunen hører naboerne, inden den afgør en dispensation',
  audience: ['citizen', 'business'],
  marks: ['mitid'],
  contactTypes: ['fact', 'received', 'selfServiceHelp', 'advice'],
  citizenPhrases: [
    'jeg har fået et brev om at naboen vil bygge',
    'genboen skal have en kæmpe altan der kigger ned til os',
    'hvad kan jeg gøre ved hans nye hus',
    'skal jeg skrive under på noget',
    'kan jeg sige nej til deres tilbygning',
    'I beder om mine bemærkninger, hvad mener I',
    'jeg har ikke nået at svare på det med grunden ved siden af',
    'de er gået i gang og vi har aldrig hørt noget',
    'kan naboen se hvad jeg skriver til jer',
    'dispensation fra lokalplan inde ved siden af',
  ],
  ongoingCase: {
    system: 'Byggesagssystemet',
    field: 'Fanen «Høring»: parter, frist og indkomne svar',
    identification: 'caseNumber',
    text: 'Brevet har altid et sagsnummer øverst. Slå det op, og se, om borgerens adresse står på høringslisten, og om svaret er journaliseret. Et svar, der blev sendt i går aftes, er typisk først synligt næste formiddag. Borgeren kan ikke følge naboens sag på nettet, men får besked om afgørelsen, hvis der er svaret til tiden.',
  },
  shortAnswer:
    'Brevet spørger, om du har bemærkninger, før vi beslutter noget. Du har som regel to uger, og fristen står i brevet. Du behøver ikke svare. Gør du det, så skriv, hvad byggeriet konkret betyder for dig: skygge, indblik, støj.',
  askFirst: [
    {
      question: 'Hvilken dato står der som svarfrist i brevet?',
      answers: [
        { answer: 'Den er ikke udløbet', leadsTo: 'selfService' },
        { answer: 'Den er i dag eller passeret', leadsTo: 'escalation', row: 1 },
        { answer: 'Jeg har ikke fået et brev, kun hørt om det', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Er du imod byggeriet, eller vil du bare forstå, hvad det er?',
      answers: [
        {
          answer: 'Imod',
          leadsTo: 'say',
          say: 'Skriv det, der rammer dig, og gerne med et foto fra din have. Dit svar tæller med, men det er ikke et veto.',
        },
        {
          answer: 'Jeg forstår ikke tegningerne',
          leadsTo: 'say',
          say: 'Se først på snittegningen; den viser højden. Det, der søges lov til at fravige, står på brevets første side.',
        },
      ],
    },
    {
      question: 'Vil du se flere papirer end dem, der lå i kuverten?',
      answers: [
        { answer: 'Ja, hele sagen', leadsTo: 'guidance', guidance: 'FO01' },
        { answer: 'Ja, og jeg kan ikke svare, før jeg har set dem', leadsTo: 'escalation', row: 3 },
      ],
    },
  ],
  selfServices: ['svar-paa-nabohoering'],
  exempt:
    'Et håndskrevet brev er lige så godt, når sagsnummeret står på. Tilbyd at sende en svarkuvert, eller lad borgeren aflevere svaret i Borgerservice inden fristen; de stempler det med dato. Kan borgeren ikke læse tegningerne, så book en samtale med Byg og Plan.',
  mandate: {
    level: 'start',
    lookUpIn: 'Byggesagssystemet, «Høring»',
    may: [
      'Bekræft, at et høringssvar er kommet frem',
      'Oplys svarfristen',
      'Forklar, hvad der sker bagefter: svarene sendes til ansøgeren, så afgør kommunen',
      'Fortæl, hvilken fravigelse der er søgt om, sådan som det står i brevet',
    ],
    mayNot: [
      'Gengiv ikke, hvad andre naboer har svaret',
      'Mægl ikke mellem naboer, og tag ikke parti',
      'Udsæt ikke fristen',
    ],
  },
  escalations: [
    {
      criterion: 'Svarfristen udløber i dag eller er overskredet, og borgeren vil stadig svare',
      clarifyFirst: ['Sagsnummer', 'Hvornår brevet blev modtaget', 'Hovedpunkter i indvendingen'],
      action: 'callback',
      contactPoint: 'byggesag',
      sameDay: true,
    },
    {
      criterion: 'Borgeren bor tæt på, men har ikke fået brev og mener at burde være hørt som part',
      clarifyFirst: ['Egen adresse', 'Adressen, der bygges på', 'Hvad der påvirker borgeren'],
      action: 'callback',
      contactPoint: 'byggesag',
    },
    {
      criterion: 'Borgeren beder om aktindsigt, og høringsfristen løber imens',
      clarifyFirst: [
        'Sagsnummer',
        'Hvilke dokumenter der mangler',
        'Mailadresse eller postadresse',
      ],
      action: 'callback',
      contactPoint: 'byggesag',
      sameDay: true,
    },
    {
      criterion: 'Naboen er begyndt at bygge, mens høringen stadig er åben',
      clarifyFirst: ['Hvad der er gravet, støbt eller rejst', 'Fotos, hvis borgeren har dem'],
      action: 'callback',
      contactPoint: 'byggesag',
    },
  ],
  handOver: {
    contactPoint: 'byggesag',
    note: 'Nævn ordet «nabohøring» i beskeden og fristens dato. Svar modtages ikke mundtligt, så lov ikke, at samtalen erstatter et brev.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Svar på høringen', value: 'Typisk 2 uger; datoen i brevet gælder' },
    {
      kind: 'caseTime',
      label: 'Fra frist til afgørelse',
      value: 'Typisk 3–6 uger, længere ved mange svar',
    },
  ],
  legalBasis: [
    { act: 'Planloven', section: '§§ 19–20' },
    { act: 'Forvaltningsloven', section: '§ 19' },
  ],
  readyTexts: {
    sms: 'Svar på naboens byggeri her: {selvbetjening}. Brug sagsnummeret fra brevet, og husk svarfristen. Bemærk, at ansøgeren får dit svar at se. Bedste hilsner {kommune}',
    chat: 'Har du sagsnummeret fra brevet? Så kan du gå direkte til {selvbetjening}. Skriv om skygge, indblik eller det, der ellers rammer dit hus.',
    email: {
      subject: 'Dit svar på nabohøringen',
      body: 'Du ringede, fordi din nabo har søgt om at bygge. Bemærkninger kan sendes på {selvbetjening} eller som svar på brevet i Digital Post. Skriv sagsnummeret, og hvad byggeriet betyder for netop din ejendom.\n\nDit svar er ikke fortroligt: den, der vil bygge, får det at se og kan kommentere det. Når fristen er gået, vejer vi alle svar og træffer en afgørelse. Du får den tilsendt, hvis du har svaret.\n\nHilsen fra Byg og Plan, {kommune}',
    },
  },
  related: ['BY02', 'FO01', 'FO02', 'AF07'],
} satisfies GuidanceSeed
