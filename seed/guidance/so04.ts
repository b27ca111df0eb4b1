import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'SO04',
  title: 'Misbrug – behandling',
  owner: 'SOC',
  topic: '29.24.04',
  authority: 'municipality',
  authorityNote: 'Kommunens rusmiddelcenter; alkoholbehandling kan være anonym',
  audience: ['citizen', 'partner'],
  marks: [],
  contactTypes: ['gettingStarted', 'fact', 'advice'],
  citizenPhrases: [
    'jeg drikker for meget',
    'min mand er alkoholiker og vil ikke indrømme det',
    'kan jeg komme på afvænning',
    'antabus hvor får jeg det',
    'jeg ryger hash hver dag og vil stoppe',
    'min datter tager coke i weekenderne',
    'hvem betaler for alkoholbehandling',
    'må min chef få det at vide',
    'jeg ryster om morgenen hvis jeg ikke får en øl',
  ],
  ongoingCase: {
    system: 'Rusmiddelcentrets journal',
    needsArchive: false,
    identification: 'nameAndBirthDate',
    text: 'Kontaktcentret har ikke adgang til journalen, og sådan skal det være. Ringer en, der er i behandling, så spørg kun til navnet på behandleren og stil om. Bekræft aldrig over for andre, heller ikke ægtefællen, at nogen kommer i centret.',
  },
  shortAnswer:
    'Godt, du ringer. Behandling for alkohol og stoffer er gratis, og er det alkohol, får du en plads senest 14 dage efter, du beder om den. Du kan være anonym. Jeg kan finde en tid til den første samtale nu, eller du kan gå lige ind i den åbne rådgivning.',
  askFirst: [
    {
      question: 'Er det for dig selv, eller ringer du om en anden?',
      answers: [
        { answer: 'Mig selv', leadsTo: 'selfService' },
        {
          answer: 'En, jeg holder af',
          leadsTo: 'say',
          say: 'Pårørende kan få deres egen samtale, også når den anden ikke vil have hjælp endnu.',
        },
      ],
    },
    {
      question: 'Er der børn i hjemmet, eller er du gravid?',
      answers: [
        { answer: 'Gravid', leadsTo: 'escalation', row: 1 },
        { answer: 'Børn, der har det svært', leadsTo: 'guidance', guidance: 'BO08' },
        { answer: 'Ingen af delene', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Hvad sker der, hvis du holder op en dag?',
      answers: [
        { answer: 'Jeg får kramper eller ser syner', leadsTo: 'escalation', row: 2 },
        { answer: 'Jeg ryster lidt og sover dårligt', leadsTo: 'escalation', row: 3 },
      ],
    },
  ],
  selfServices: ['anonym-raadgivning-rusmidler'],
  exempt:
    'Book samtalen for borgeren i kalenderen uden at skrive navn; brug et selvvalgt kaldenavn. Den åbne rådgivning tager imod ved døren hver hverdag.',
  mandate: {
    level: 'start',
    lookUpIn: 'Rusmiddelcentrets kalender',
    may: [
      'Book en første samtale, anonymt hvis det ønskes',
      'Forklar, at de 14 dage regnes fra i dag',
      'Fortæl, at man frit kan vælge et behandlingssted i en anden kommune',
    ],
    mayNot: [
      'Råd ikke nogen til at stoppe brat med at drikke',
      'Udlever ikke oplysninger om, hvem der er i behandling',
    ],
  },
  escalations: [
    {
      criterion: 'Gravid, som bruger alkohol, hash eller andre stoffer',
      clarifyFirst: ['Hvor langt henne', 'Har jordemoderen fået det at vide?'],
      action: 'transfer',
      contactPoint: 'rusmiddelcenter',
      sameDay: true,
    },
    {
      criterion: 'Kramper, forvirring eller syner efter at have holdt op',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Abstinenser, og ønsker at holde op nu',
      clarifyFirst: ['Hvor meget om dagen', 'Anden sygdom eller medicin'],
      action: 'callback',
      contactPoint: 'rusmiddelcenter',
      sameDay: true,
    },
    {
      criterion: 'Har ventet mere end 14 dage på alkoholbehandling',
      clarifyFirst: ['Dato for den første henvendelse'],
      action: 'callback',
      contactPoint: 'rusmiddelcenter',
    },
  ],
  handOver: {
    contactPoint: 'rusmiddelcenter',
    note: 'Telefonen passes af en behandler. Sig, om borgeren vil være anonym, før du stiller om.',
  },
  deadlinesAndFees: [
    {
      kind: 'deadline',
      label: 'Plads i alkoholbehandling',
      value: 'Inden 14 dage',
      validFrom: '2026-01-01',
    },
    { kind: 'fee', label: 'Behandling', value: 'Gratis', validFrom: '2026-01-01' },
  ],
  legalBasis: [
    { act: 'Sundhedsloven', section: '§ 141' },
    { act: 'Serviceloven', section: '§ 101' },
  ],
  readyTexts: {
    sms: 'Book en samtale uden at sige dit navn: {selvbetjening}. Du kan også bare komme forbi. Hilsen Rusmiddelcentret',
    chat: 'Du kan være helt anonym her. Er det alkohol eller noget andet, du gerne vil tale med os om?',
    email: {
      subject: 'Første samtale i Rusmiddelcentret',
      body: 'Samtalen varer omkring tre kvarter og forpligter dig ikke til noget. I taler om, hvor meget det fylder, og hvad du selv ønsker: at skære ned, at stoppe eller bare at forstå det bedre. Tag gerne en med. Skal du have Antabus eller anden medicin, ser en læge på det bagefter.',
    },
  },
  related: ['SO02', 'BO08'],
} satisfies GuidanceSeed
