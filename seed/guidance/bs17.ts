import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS17',
  title: 'NemKonto – skift eller anvis konto',
  owner: 'BORG',
  topic: '23.15.10',
  authority: 'otherAuthority',
  authorityNote: 'NemKonto hører under staten; kommunen og banken hjælper med at anvise konto',
  audience: ['citizen', 'business'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'reporting', 'fact'],
  citizenPhrases: [
    'jeg har skiftet bank',
    'pengene er gået ind på den gamle konto',
    'min konto er lukket, hvor lander boligstøtten så',
    'vi er blevet skilt og har stadig fælles konto',
    'min søn fylder 18, skal han have sin egen til SU',
    'jeg er ny i Danmark og ingen bank vil have mig',
    'kan jeg få det sat ind på en tysk konto',
    'der er kommet et brev om at jeg mangler en nemkonto',
    'hvordan ser jeg hvilken konto I bruger',
  ],
  ongoingCase: {
    system: 'Udbetalingsmodulet',
    field: 'Betaling: «Status» og «Returneret»',
    identification: 'nameAddressAndControl',
    citizenFollows: 'nemkonto.dk viser den konto, der gælder i dag',
    text: 'Selve kontonummeret kan vi ikke se. Det, vi kan se, er om en udbetaling herfra er gennemført. «Gennemført» betyder, at den ligger i borgerens bank, også når kontoen er en gammel. «Returneret» betyder, at kontoen er lukket, og pengene er kommet tilbage til os; så sendes de igen, når en ny NemKonto er på plads. «Ingen NemKonto» betyder, at der er sendt brev om at anvise en.',
  },
  shortAnswer:
    'Du skifter NemKonto gratis på nemkonto.dk med MitID eller i din nye banks app. Skiftet gælder fra dagen efter, men en udbetaling, der er sat i gang, når ikke at blive flyttet. Luk derfor ikke den gamle konto for tidligt.',
  askFirst: [
    {
      question: 'Er der penge, du venter på lige nu?',
      answers: [
        { answer: 'Ja, fra kommunen', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Ja, fra arbejde, SU eller pension',
          leadsTo: 'say',
          say: 'Så skal du spørge den, der betaler, om pengene er sendt eller kommet retur. Vi kan kun se vores egne.',
        },
        { answer: 'Nej, det er bare et skift', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er det en dansk konto i dit eget navn?',
      answers: [
        { answer: 'Ja', leadsTo: 'selfService' },
        { answer: 'Udenlandsk konto', leadsTo: 'escalation', row: 2 },
        { answer: 'En andens konto', leadsTo: 'escalation', row: 4 },
      ],
    },
    {
      question: 'Er det for dig selv eller for en, der er død eller ikke kan selv?',
      answers: [
        { answer: 'En, der er død', leadsTo: 'escalation', row: 3 },
        { answer: 'En, jeg hjælper', leadsTo: 'guidance', guidance: 'BS15' },
      ],
    },
  ],
  selfServices: ['nemkonto'],
  exempt:
    'Banken kan skifte NemKonto for sin egen kunde ved et opkald eller et besøg; det er den letteste vej uden MitID. Vil borgeren hellere have papir, udfyldes skemaet «Anvisning af NemKonto» ved skranken mod billed-id, og vi sender det videre. Har borgeren ingen bank overhovedet, forklar retten til en basal betalingskonto, og tilbyd et tilbagekald.',
  mandate: {
    level: 'start',
    lookUpIn: 'Udbetalingsmodulet',
    may: [
      'Følg borgeren gennem skiftet på nemkonto.dk',
      'Se, om en udbetaling fra Solbæk Kommune er gennemført eller returneret',
      'Oplys, hvilke kommunale ydelser der går til NemKonto',
      'Bestil tid til papirskemaet',
    ],
    mayNot: [
      'Skriv ikke et kontonummer ned, heller ikke i en note',
      'Skift ikke konto på opkald fra andre end indehaveren',
      'Sig ikke, hvornår en anden myndighed sender penge igen',
    ],
  },
  escalations: [
    {
      criterion:
        'En kommunal udbetaling er gået til lukket konto, forkert person eller er kommet retur',
      clarifyFirst: [
        'Hvilken ydelse og hvilken dato',
        'Er der valgt en ny NemKonto, og hvornår?',
        'Er borgeren uden penge i dag?',
      ],
      action: 'callback',
      contactPoint: 'ydelsesteam',
      sameDay: true,
    },
    {
      criterion: 'Ønsker konto i et andet land som NemKonto',
      clarifyFirst: ['Land og bank', 'IBAN og SWIFT ligger klar hos borgeren (skriv dem ikke)'],
      action: 'callback',
      contactPoint: 'digital-hjaelp',
    },
    {
      criterion: 'Kontohaver er død, og boet eller en arving vil have penge udbetalt',
      clarifyFirst: ['Har skifteretten udstedt skifteretsattest?', 'Hvilken udbetaling mangler'],
      action: 'callback',
      contactPoint: 'opkraevning',
    },
    {
      criterion: 'Borgeren har ikke selv anvist den konto, pengene gik til, eller føler sig snydt',
      clarifyFirst: [
        'Har andre haft MitID eller telefon?',
        'Er banken kontaktet?',
        'Beløb og dato',
      ],
      action: 'transfer',
      contactPoint: 'mitid-hjaelp',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'digital-hjaelp',
    note: 'Teamet tager imod papirskemaer og konti i udlandet. Manglende penge skal til den afdeling, der betaler dem.',
  },
  deadlinesAndFees: [
    { kind: 'fee', label: 'Skift af NemKonto', value: '0 kr.', validFrom: '2026-01-01' },
    { kind: 'caseTime', label: 'Skift på nettet', value: 'virker fra næste bankdag' },
    { kind: 'caseTime', label: 'Papirskema', value: 'ca. 5 hverdage' },
  ],
  legalBasis: [{ act: 'Lov om offentlige betalinger m.v.', section: '§ 1' }],
  specialConsiderations:
    'Spørg altid, om borgeren er blevet ringet op af nogen, der bad om at skifte konto. Så er det næsten sikkert svindel: bed dem lægge på den anden linje og ringe til banken.',
  readyTexts: {
    sms: 'Skift NemKonto her, det tager et par minutter og koster ikke noget: {selvbetjening}. Behold den gamle konto en måned endnu. Vi spørger aldrig efter kontonummer på sms. Hilsen {kommune}',
    chat: 'Er du på vej til at skifte, eller er der penge, som er landet forkert? Skriv ikke kontonummeret her.',
    email: {
      subject: 'Ny bank og NemKonto',
      body: 'Hej\n\nNår du har fået ny bank, skal NemKontoen flyttes med, for det sker ikke altid af sig selv. Log på nemkonto.dk med MitID, eller gør det i bankens app. Herefter lander alle offentlige udbetalinger og som regel også løn på den nye konto.\n\nBetalinger, der er på vej, følger den gamle konto. Vent derfor gerne en måned med at lukke den. Svar ikke på denne mail med kontonumre.\n\nMange hilsner\nDigital hjælp i Borgerservice',
    },
  },
  related: ['BS12', 'BS15', 'BS23'],
} satisfies GuidanceSeed
