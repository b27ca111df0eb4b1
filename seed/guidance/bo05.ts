import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BO05',
  title: 'Skoleskift og frit skolevalg',
  owner: 'BOERN',
  topic: '17.20.07',
  authority: 'municipality',
  authorityNote: 'Skolelederen på den ønskede skole; skoleafdelingen ved uenighed',
  audience: ['citizen'],
  marks: ['signature'],
  contactTypes: ['gettingStarted', 'fact', 'advice'],
  citizenPhrases: [
    'mit barn mobbes og skal skifte skole',
    'vi vil hellere have hende på den anden skole',
    'er der plads i 5. a',
    'min søn vil ikke i skole mere',
    'vi er flyttet skal børnene så skifte',
    'kan man skifte midt på året',
    'skolen gør ikke noget ved problemerne',
    'fra privatskole tilbage til folkeskolen',
  ],
  ongoingCase: {
    system: 'Elevsystemet',
    field: 'Skoleønske',
    identification: 'nameAddressAndControl',
    text: 'Et ønske om skift ligger hos lederen på den nye skole. I elevsystemet ser du, om det er **Modtaget** eller **Besvaret**, men svaret giver skolen selv. Går der mere end ti hverdage uden et pip, så bed skolen ringe.',
  },
  shortAnswer:
    'Du må vælge en anden skole end jeres egen, hvis der er plads i klassen; grænsen er oftest 26 elever. Ring til lederen på den skole, I ønsker. Handler det om mobning, så sig det til mig, for så skal nuværende skole handle med det samme.',
  askFirst: [
    {
      question: 'Hvad er grunden til, at I vil skifte?',
      answers: [
        { answer: 'Mobning eller mistrivsel', leadsTo: 'escalation', row: 1 },
        { answer: 'Vi er flyttet', leadsTo: 'mandate' },
        { answer: 'Vi er bare glade for den anden skole', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Kommer barnet i skole i denne uge?',
      answers: [
        { answer: 'Nej, slet ikke', leadsTo: 'escalation', row: 2 },
        { answer: 'Ja', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Er forældrene enige om skiftet?',
      answers: [
        { answer: 'Nej', leadsTo: 'escalation', row: 3 },
        {
          answer: 'Ja',
          leadsTo: 'say',
          say: 'Har I fælles forældremyndighed, skal I begge skrive under på den nye skole.',
        },
      ],
    },
  ],
  selfServices: ['skift-skole'],
  exempt:
    'Skolens kontor udleverer et papirskema, som begge forældre skriver under på. Kontaktcentret kan aftale et møde på skolen for en forælder, der ikke læser dansk.',
  mandate: {
    level: 'start',
    lookUpIn: 'Elevsystemet og skolekortet',
    may: [
      'Oplys distriktsskole ud fra adressen',
      'Giv nummer og træffetid på den ønskede skoles kontor',
      'Forklar reglen om plads i klassen',
    ],
    mayNot: ['Fortæl ikke, hvem der går i en klasse', 'Sig ikke god for, at skiftet går i orden'],
  },
  escalations: [
    {
      criterion: 'Barnet mobbes eller mistrives, eller skolen har ikke lavet en handlingsplan',
      clarifyFirst: [
        'Skole og klasse',
        'Hvem på skolen der ved det',
        'Hvornår det blev sagt første gang',
      ],
      action: 'callback',
      contactPoint: 'skoleafdeling',
      sameDay: true,
    },
    {
      criterion: 'Barnet har været væk fra skole i mere end en uge uden sygdom',
      clarifyFirst: ['Hvor længe', 'Hvad er prøvet?'],
      action: 'callback',
      contactPoint: 'skoleafdeling',
    },
    {
      criterion: 'Forældre med fælles myndighed er uenige om skolen',
      clarifyFirst: ['Hvem bor barnet hos?'],
      action: 'otherAuthority',
      contactPoint: 'familieretshuset',
    },
  ],
  handOver: {
    contactPoint: 'skoleafdeling',
    note: 'Konsulenten for trivsel er der mandag til onsdag.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Skift kan ske', value: 'Hele året, hvis der er plads' },
    { kind: 'caseTime', label: 'Svar fra skolen', value: 'Typisk 10 hverdage' },
  ],
  legalBasis: [{ act: 'Folkeskoleloven', section: '§ 36' }],
  specialConsiderations:
    'Får barnet specialundervisning, følger støtten ikke med af sig selv; det skal den nye skole tage stilling til.',
  readyTexts: {
    sms: 'Ønsket om en ny skole sendes her: {selvbetjening}. Tal gerne med skolens leder først. Venlig hilsen skoleafdelingen',
    email: {
      subject: 'Når I overvejer at skifte skole',
      body: 'I kan frit søge ind på en anden folkeskole, og lederen dér svarer, om der er plads. Vælger I en skole uden for jeres distrikt, sørger I selv for vejen frem og tilbage. Er grunden mobning, har jeres nuværende skole pligt til at lave en plan inden for ti arbejdsdage. Sker det ikke, kan der klages til en særlig instans, og den vej viser skoleafdelingen jer.',
    },
  },
  related: ['BO04', 'BO08'],
} satisfies GuidanceSeed
