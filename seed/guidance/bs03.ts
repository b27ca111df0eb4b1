import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS03',
  title: 'Pas – mistet, stjålet eller haster',
  owner: 'BORG',
  topic: '23.09.02',
  authority: 'municipality',
  authorityNote: 'Kommunen udsteder; politiet tager tyveri og provisorisk pas',
  audience: ['citizen'],
  marks: ['attendance', 'payment', 'mitid'],
  contactTypes: ['gettingStarted', 'reporting', 'fact', 'advice'],
  citizenPhrases: [
    'jeg har tabt mit pas',
    'passet er stjålet',
    'flyet går i morgen og jeg kan ikke finde det',
    'hunden har spist mit pas',
    'indbrud og alle papirerne er røget',
    'jeg står i lufthavnen og det er udløbet',
    'kan man få et nødpas',
    'nu har jeg fundet det igen, må jeg bruge det',
    'det er kørt med i vaskemaskinen',
    'akut pas hurtigt',
  ],

  ongoingCase: {
    system: 'Passystemet',
    field: 'Spærring',
    identification: 'nameAddressAndControl',
    text: 'Har borgeren allerede meldt passet væk, så se efter i feltet **Spærring**. Står der en dato, er passet ugyldigt, også hvis det dukker op igen; det skal afleveres. Er feltet tomt, er tabet ikke registreret endnu.\n\nEn politianmeldelse ligger hos politiet. Vi kan ikke se, hvor langt den er.',
  },
  shortAnswer:
    'Meld passet tabt, når du søger nyt på borger.dk, så spærrer vi det. Er det stjålet, så anmeld det på politi.dk først. Uden det gamle pas bliver prisen dobbelt. Rejser du inden tre hverdage, er det politiets pasnødhjælp.',
  askFirst: [
    {
      question: 'Hvornår går turen, og hvor skal du hen?',
      answers: [
        { answer: 'Inden 3 hverdage', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Om 3–5 hverdage',
          leadsTo: 'say',
          say: 'Et almindeligt pas når næppe frem. Meld det gamle tabt i dag, og spørg politiets pasnødhjælp, hvad der kan lade sig gøre for dit rejsemål.',
        },
        { answer: 'Senere, eller ingen rejse', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er det væk, stjålet eller ødelagt?',
      answers: [
        {
          answer: 'Stjålet',
          leadsTo: 'say',
          say: 'Anmeld det på politi.dk, og gem kvitteringen. Journalnummeret skal du have med, når du møder op hos os.',
        },
        {
          answer: 'Ødelagt, men jeg har det',
          leadsTo: 'say',
          say: 'Tag resterne med. Kan nummeret og siden med billedet læses, betaler du kun almindelig pris.',
        },
        { answer: 'Bare væk', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Har du passet, men er det løbet ud?',
      answers: [
        {
          answer: 'Ja, for under 3 måneder siden',
          leadsTo: 'say',
          say: 'Så kan det forlænges én gang ved skranken. Spørg landets ambassade, om de tager imod et forlænget pas.',
        },
        { answer: 'Ja, for længere siden', leadsTo: 'guidance', guidance: 'BS01' },
      ],
    },
    {
      question: 'Er du i Danmark lige nu?',
      answers: [
        { answer: 'Nej, jeg er i udlandet', leadsTo: 'escalation', row: 3 },
        { answer: 'Ja', leadsTo: 'mandate' },
      ],
    },
  ],
  selfServices: ['pas-ansoegning', 'anmeld-tyveri-politi'],
  exempt:
    'Tabet kan meldes ved skranken: borgeren skriver under på en erklæring om, hvor og hvornår passet blev væk. Bestil tid samme dag, hvis der er en.\n\nEr også kørekort og sundhedskort væk, så bed borgeren tage et familiemedlem med gyldigt pas med, som kan bekræfte identiteten.',
  mandate: {
    level: 'start',
    lookUpIn: 'Passystemet',
    may: [
      'Giv borgeren den første ledige tid, også en fra puljen med hastetider',
      'Oplys, om passet er registreret spærret',
      'Forklar, hvad anmeldelsen hos politiet skal bruges til',
      'Fortæl, hvor man henvender sig med en afrejse lige om lidt',
    ],
    mayNot: [
      'Sig ikke, at et spærret pas kan bruges igen, når det er fundet',
      'Lov ikke, at et bestemt land accepterer forlænget eller provisorisk pas',
    ],
  },
  escalations: [
    {
      criterion: 'Afrejse inden 3 hverdage og intet gyldigt pas',
      clarifyFirst: [
        'Rejsedato og klokkeslæt',
        'Land, også mellemlandinger',
        'Hvilken anden legitimation borgeren har',
      ],
      action: 'otherAuthority',
      contactPoint: 'politi-pasnoedhjaelp',
    },
    {
      criterion: 'Det er tredje gang på fem år, at passet er blevet væk',
      clarifyFirst: ['Hvor og hvornår det skete', 'Om der er anmeldt tyveri'],
      action: 'callback',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Borgeren står i udlandet uden pas',
      clarifyFirst: ['Land og by', 'Hvornår hjemrejsen er'],
      action: 'transfer',
      contactPoint: 'pas-og-koerekort',
      sameDay: true,
    },
    {
      criterion: 'Borgeren siger, at nogen har brugt passet eller optaget lån med det',
      clarifyFirst: ['Hvad der er sket', 'Journalnummer fra politiet, hvis der er et'],
      action: 'otherAuthority',
      contactPoint: 'politi-114',
    },
  ],
  handOver: {
    contactPoint: 'pas-og-koerekort',
    note: 'Sig "haster" og rejsedatoen som det første. Til en borger i udlandet: nærmeste danske ambassade hjælper, også når køen er lukket.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Voksen uden gammelt pas',
      value: 'dobbelt pris, 1.782 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'deadline',
      label: 'Forlængelse',
      value: 'passet må højst være udløbet for 3 måneder siden; kan ske én gang',
    },
    {
      kind: 'caseTime',
      label: 'Almindeligt pas',
      value: 'cirka 2 uger; kan ikke fremskyndes hos os',
    },
  ],
  legalBasis: [{ act: 'Pasloven', section: '' }],

  specialConsiderations:
    'Folk er ofte i panik. Få rejsedatoen først, resten bagefter, og gentag langsomt, hvor de skal henvende sig.',
  readyTexts: {
    sms: 'Dit pas er væk, og du skal bruge et nyt: start her {selvbetjening}. Er det stjålet, så anmeld det først på politi.dk og tag kvitteringen med. God tur, {kommune}',
    chat: 'Hvilken dag rejser du? Inden tre hverdage er det politiets pasnødhjælp, ellers kan vi godt nå at gå i gang her.',
    email: {
      subject: 'Dit pas er blevet væk',
      body: 'Goddag\n\nDet gamle pas bliver spærret, når du melder det tabt i ansøgningen på borger.dk. Finder du det senere, må du ikke rejse på det; aflever det i stedet til os. Er det stjålet, skal du have kvitteringen fra politi.dk med til mødet. Fordi vi ikke får det gamle pas tilbage, er prisen det dobbelte. Har du billetter til de nærmeste dage, så gå direkte til politiets pasnødhjælp.\n\nHilsen fra os i Borgerservice',
    },
  },
  related: ['BS01', 'BS02', 'BS05', 'BS24'],
} satisfies GuidanceSeed
