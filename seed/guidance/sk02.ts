import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'SK02',
  title: 'Ejendomsbidrag: renovation, rotter, skorstensfejer',
  owner: 'OPKR',
  topic: '25.29.10',
  authority: 'municipality',
  authorityNote: 'Kommunen opkræver hos den, der står som ejer i tingbogen',
  audience: ['citizen', 'business'],
  marks: ['payment', 'mitid'],
  contactTypes: ['fact', 'lookUp', 'received', 'reporting', 'selfServiceHelp'],
  citizenPhrases: [
    'regning på skraldespand',
    'hvad er det for 1.900 kroner I vil have',
    'vi har fået et nyt girokort på huset',
    'jeg betaler for to spande men har kun en',
    'vi har aldrig haft rotter, hvorfor skal vi betale',
    'der har ikke været skorstensfejer i tre år',
    'huset er solgt, den næste må da betale',
    'kan jeg få de der afgifter over betalingsservice',
    'sommerhuset står tomt om vinteren, skal der så betales',
    'lejeren skal have regningen, ikke mig',
  ],
  ongoingCase: {
    system: 'Ejendomsbidragssystemet',
    field: 'Ejendom: «Ydelser» og «Opkrævet»',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Mit Betalingsoverblik viser hver opkrævning og om den er betalt',
    text: 'Slå ejendommen op på adressen og åbn den seneste opkrævning. Under «Ydelser» står antal beholdere, størrelse, rottegebyr og fejning linje for linje.\n\n«Delt ved ejerskifte» betyder, at sælger og køber får hver sin andel. «Afventer affaldsteam» betyder, at beholderne er ved at blive talt efter; rykkere er sat i bero imens. Betalingsstatus siges til ejer eller en med fuldmagt.',
  },
  shortAnswer:
    'Ejendomsbidraget er husejerens regning for affald, rottebekæmpelse og skorstensfejning. Den kommer to gange om året i Digital Post, og rottegebyret betales af alle, også uden rotter. Sig adressen, så gennemgår jeg linjerne med dig.',
  askFirst: [
    {
      question: 'Hvilken linje på regningen er det, du studser over?',
      answers: [
        {
          answer: 'Antal eller størrelse på skraldespandene',
          leadsTo: 'escalation',
          row: 2,
        },
        {
          answer: 'Rottegebyret',
          leadsTo: 'say',
          say: 'Det betaler alle ejere efter husets størrelse, for bekæmpelsen er fælles. Det er en slags forsikring, som også dækker dig.',
        },
        { answer: 'Skorstensfejeren', leadsTo: 'escalation', row: 3 },
      ],
    },
    {
      question: 'Har du købt, solgt eller arvet huset det seneste år?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej, jeg har haft det hele tiden', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Hvad står der øverst på regningen?',
      answers: [
        { answer: 'Rykker eller afdrag', leadsTo: 'guidance', guidance: 'SK03' },
        { answer: 'Der står grundskyld på', leadsTo: 'guidance', guidance: 'SK01' },
      ],
    },
  ],
  selfServices: ['mit-betalingsoverblik'],
  exempt:
    'Borgere uden Digital Post får regningen som brev med indbetalingskort. Er den blevet væk, printer du en kopi og lægger den i posten samme dag; skriv "kopi udleveret" på ejendommen, så forfaldsdagen bliver husket. Betaling kan også ske med dankort ved skranken.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Ejendomsbidragssystemet',
    may: [
      'Gennemgå opkrævningen linje for linje med ejeren',
      'Send en kopi af regningen',
      'Oplys taksten for en bestemt beholder',
      'Notér ny ejer og overtagelsesdag fra et tinglyst skøde',
      'Forklar tilmelding til Betalingsservice',
    ],
    mayNot: [
      'Slet ikke et gebyr, og lov ikke tilbagebetaling',
      'Ret ikke antallet af beholdere i opkrævningen',
      'Fortæl ikke en lejer, hvad ejeren har betalt',
    ],
  },
  escalations: [
    {
      criterion: 'Ejerskifte: begge får regningen, ingen får den, eller andelen er delt forkert',
      clarifyFirst: [
        'Overtagelsesdag ifølge skødet',
        'Er skødet tinglyst?',
        'Hvem fik den seneste opkrævning',
      ],
      action: 'callback',
      contactPoint: 'ejendomsbidrag',
    },
    {
      criterion: 'Ejeren tæller færre eller mindre beholdere, end der står på regningen',
      clarifyFirst: [
        'Antal, størrelse og affaldstype ved huset',
        'Er noget afhentet eller byttet, og hvornår?',
        'Deles beholderen med naboer?',
      ],
      action: 'callback',
      contactPoint: 'affaldsteam',
    },
    {
      criterion: 'Skorsten er revet ned, blændet eller ikke fejet, men står på regningen',
      clarifyFirst: ['Dato for nedrivning eller seneste fejning', 'Brændeovn, pejs eller oliefyr'],
      action: 'callback',
      contactPoint: 'ejendomsbidrag',
    },
    {
      criterion: 'Virksomhed vil fritages for affaldsgebyr',
      clarifyFirst: ['CVR- og P-nummer', 'Årsag: ingen ansatte, lukket eller egen ordning'],
      action: 'callback',
      contactPoint: 'affaldsteam',
    },
  ],
  handOver: {
    contactPoint: 'ejendomsbidrag',
    note: 'Travlest ugen efter udsendelse i januar og juli. Skriv ejendomsnummeret fra opkrævningen i emnefeltet, så finder de den straks.',
  },
  deadlinesAndFees: [
    {
      kind: 'paymentDate',
      label: 'To rater om året',
      value: 'Forfalder typisk 1. februar og 1. august',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Rottebekæmpelse',
      value: 'fx 0,60 kr. pr. m² bygning',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'caseTime',
      label: 'Optælling af beholdere',
      value: 'ca. 10 hverdage, rykkere venter imens',
    },
  ],
  legalBasis: [{ act: 'Miljøbeskyttelsesloven', section: '§ 48 (affaldsgebyr)' }],
  readyTexts: {
    sms: 'Linjerne i dit ejendomsbidrag kan du folde ud her: {selvbetjening}. Passer antallet af spande ikke, så tag et billede af dem og svar os. Venlig hilsen Ejendomsbidrag i {kommune}',
    chat: 'Ejendomsbidrag er affald, rotter og skorsten på én regning. Hvilken af de tre linjer skal vi se på?',
    email: {
      subject: 'Sådan læser du dit ejendomsbidrag',
      body: 'Kære husejer\n\nOpkrævningen består af tre slags linjer: affaldsbeholdere og genbrugsplads, rottebekæmpelse og skorstensfejning. Affald følger de beholdere, der er registreret på adressen. Rottegebyret regnes efter bygningens areal og betales af alle, fordi kommunen bekæmper rotter overalt. Skorstensfejning følger antallet af ildsteder.\n\nI Mit Betalingsoverblik kan du åbne specifikationen og tilmelde Betalingsservice. Er en linje forkert, så skriv hvilken, og hvad der faktisk står ved huset.\n\nHilsen Ejendomsbidrag',
    },
  },
  related: ['SK01', 'SK03', 'AF02', 'AF05'],
} satisfies GuidanceSeed
