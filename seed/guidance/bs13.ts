import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS13',
  title: 'MitID – få det første gang / legitimation',
  owner: 'BORG',
  topic: '23.15.25',
  authority: 'municipality',
  authorityNote: 'Kommunen registrerer nye brugere ved personligt fremmøde',
  audience: ['citizen'],
  marks: ['attendance', 'mitid'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'fact'],
  citizenPhrases: [
    'min mor har ikke mitid',
    'hvad skal jeg have med for at få mitid',
    'min datter bliver 13, kan hun få det nu',
    'jeg har aldrig haft sådan noget digitalt',
    'kan min nabo gå i stedet for mig',
    'pas og kørekort er for gamle begge to',
    'jeg er lige flyttet hertil og banken kræver det',
    'kodeviser i stedet for app',
    'plejehjemmet siger han skal have en login',
    'hvad er et vidne til mitid',
  ],

  ongoingCase: {
    system: 'MitID-administrationen',
    field: 'Oprettelse',
    identification: 'nameAndBirthDate',
    text: 'Sjældent en sag, oftest en tid. Find den i tidsbestillingen og læs op, hvad der skal med.\n\nEr borgeren blevet afvist ved skranken, står årsagen i feltet Oprettelse: "id utilstrækkelig" vil sige, at der manglede et dokument; "venter på vidne" at en anden person skulle møde med. Er koden sendt i brev, gælder den i 30 dage. Status kan ikke ses hjemmefra, før MitID er i brug.',
  },
  shortAnswer:
    'Har du gyldigt pas og en nyere telefon, opretter du dig selv i appen MitID. Ellers får du en tid hos os: tag pas, kørekort eller opholdskort med. Har du ingen af dem, skal vi se mindst to andre papirer og stille spørgsmål.',
  askFirst: [
    {
      question: 'Har personen et gyldigt pas og en nyere smartphone?',
      answers: [
        { answer: 'Ja', leadsTo: 'selfService' },
        {
          answer: 'Pas, men gammel telefon',
          leadsTo: 'say',
          say: 'Så scan passet på en andens telefon, og vælg kodeviser til sidst. Den anden må ikke se koderne.',
        },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Hvilken legitimation ligger der hjemme?',
      answers: [
        {
          answer: 'Kørekort, opholdskort eller gammelt pas',
          leadsTo: 'say',
          say: 'Et gyldigt kørekort eller opholdskort er nok i sig selv. Er det udløbet, så tag det med sammen med sundhedskort og dåbsattest.',
        },
        {
          answer: 'Kun sundhedskort og lignende',
          leadsTo: 'say',
          say: 'Tag mindst to papirer, for eksempel sundhedskort og dåbsattest. Vi stiller også nogle spørgsmål. Har du en, der kender dig godt, så tag vedkommende med som vidne.',
        },
        { answer: 'Slet ingenting', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Er det til dig selv, et barn eller en anden voksen?',
      answers: [
        {
          answer: 'Et barn mellem 13 og 17',
          leadsTo: 'say',
          say: 'Barnet møder selv op, sammen med en forælder, der har legitimation og selv er på MitID.',
        },
        {
          answer: 'Min mor eller far',
          leadsTo: 'say',
          say: 'Du må gerne følge med, men det er din mor eller far, der skal vise legitimation og vælge koden.',
        },
        { answer: 'En, der er under værgemål', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Har personen et dansk CPR-nummer?',
      answers: [
        { answer: 'Nej', leadsTo: 'escalation', row: 3 },
        { answer: 'Lige flyttet hertil', leadsTo: 'guidance', guidance: 'BS10' },
      ],
    },
  ],
  selfServices: ['faa-mitid', 'tid-i-borgerservice'],
  exempt:
    'Det her er netop for dem, der ikke har MitID: tiden bookes af dig, og resten sker ved skranken. Kodeviseren udleveres med det samme og kræver hverken telefon eller computer.\n\nKan borgeren ikke komme ud, så book et tilbagekald om besøg i hjemmet. Den, der ikke vil eller kan bruge MitID, skal ikke presses: gå til [BS16](/v/BS16).',
  mandate: {
    level: 'start',
    lookUpIn: 'Tidsbestillingen',
    may: [
      'Bestil tid og læs listen over legitimation op',
      'Vurdér sammen med borgeren, om papirerne er gyldige i dag, ud fra datoen på dem',
      'Book et fælles fremmøde for borger og vidne',
      'Hjælp med appen, så længe borgeren selv taster',
    ],
    mayNot: [
      'Opret ikke en bruger uden fremmøde eller pas i appen',
      'Lov ikke, at et vidne er nok; det afgøres ved skranken',
      'Råd ikke en pårørende til at bruge en andens MitID',
    ],
  },
  escalations: [
    {
      criterion: 'Borgeren har ingen legitimation og kan ikke skaffe et vidne',
      clarifyFirst: [
        'Om borgeren kan møde op',
        'Hvilke gamle papirer der findes',
        'Nærmeste pårørende',
      ],
      action: 'callback',
      contactPoint: 'mitid-hjaelp',
    },
    {
      criterion: 'Værgemål, eller en fremtidsfuldmagt er trådt i kraft',
      clarifyFirst: ['Hvem der er værge', 'Om værgens beskikkelse haves på papir'],
      action: 'callback',
      contactPoint: 'mitid-hjaelp',
    },
    {
      criterion: 'Personen har ikke dansk CPR-nummer',
      clarifyFirst: ['Hvad MitID skal bruges til', 'Om personen har fået skattenummer'],
      action: 'otherAuthority',
      contactPoint: 'mitid-support',
    },
  ],
  handOver: {
    contactPoint: 'mitid-hjaelp',
    note: 'Tilbagekald går hurtigst igennem før kl. 10. Skriv, hvad borgeren har af papirer, og om en pårørende er kontaktperson.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Laveste alder', value: '13 år' },
    {
      kind: 'caseTime',
      label: 'Oprettelse ved skranken',
      value: '20 minutter; MitID kan bruges samme dag',
    },
    {
      kind: 'fee',
      label: 'MitID og første kodeviser',
      value: 'gratis',
      validFrom: '2026-01-01',
    },
  ],
  legalBasis: [{ act: 'MitID-loven', section: '' }],

  specialConsiderations:
    'Taler en pårørende for en ældre, så bed om at høre den ældre selv sige, at MitID er ønsket. Døve kan få tegnsprogstolk; bestil den tre dage i forvejen.',
  readyTexts: {
    sms: 'Kom i gang med MitID: {selvbetjening}. Har du ikke pas og nyere telefon, så mød op hos os med legitimation. Vi glæder os til at hjælpe, {kommune}',
    chat: 'Hvilken legitimation har du i skuffen: pas, kørekort eller opholdskort? Er den gyldig i dag?',
    email: {
      subject: 'Det skal du have med for at få MitID',
      body: 'Kære kommende MitID-bruger\n\nGyldigt pas, kørekort eller opholdskort er tilstrækkeligt. Mangler du det, beder vi om mindst to andre dokumenter og stiller spørgsmål, som kun du kan svare på; en person, der kender dig, kan også bevidne, hvem du er. Du vælger selv, om du vil bruge app eller kodeviser. Har du pas og en nyere telefon, behøver du ikke møde op, men kan oprette dig i appen.\n\nPå gensyn\nBorgerservice, digital hjælp',
    },
  },
  related: ['BS12', 'BS24', 'BS16', 'BS15'],
} satisfies GuidanceSeed
