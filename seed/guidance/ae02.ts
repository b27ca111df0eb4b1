import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AE02',
  title: 'Madservice',
  owner: 'SUND',
  topic: '27.36.24',
  authority: 'municipality',
  authorityNote: 'Visitationen bevilger; en leverandør laver og bringer maden',
  audience: ['citizen'],
  marks: ['payment'],
  contactTypes: ['gettingStarted', 'reporting', 'lookUp', 'fact'],
  citizenPhrases: [
    'mad leveret til min far',
    'maden er ikke kommet i dag',
    'varm mad udbragt til pensionister',
    'mor spiser kun rugbrød og kaffe',
    'hvad koster sådan en middag fra kommunen',
    'de bliver ved med at sende fisk',
    'vi er bortrejst så ingen mad i uge 30',
    'han har sukkersyge kan han få særlig kost',
    'madudbringning',
  ],
  notRelevant: ['selfService'],
  ongoingCase: {
    system: 'Omsorgsjournalen',
    field: 'Madservice: leverandør, ugedage, kost, pauser',
    identification: 'nameAndBirthDate',
    text: 'Spørg, om der allerede står mad på døren hos modtageren. Gør der det, kan du se ugedage, portioner og kosttype, og om leveringen er sat på **pause** (borgeren har meldt fra) eller **stoppet** (bevillingen er udløbet). Selve menuen og dagens rute ligger hos leverandøren. Regningen ses ikke her: den trækkes normalt i pensionen.',
  },
  shortAnswer:
    'Madservice er for den, der ikke selv kan lave mad på grund af helbredet, så visitationen skal godkende det først. Så bliver maden bragt ud, og en hovedret koster 58 kr. Kommer der allerede mad, kan jeg afbestille eller ændre for jer nu.',
  askFirst: [
    {
      question: 'Får personen allerede mad fra os?',
      answers: [
        { answer: 'Ja, den skal ændres eller holde pause', leadsTo: 'mandate' },
        { answer: 'Ja, men den kom ikke i dag', leadsTo: 'escalation', row: 3 },
        {
          answer: 'Nej, det er første gang',
          leadsTo: 'handOver',
          say: 'Så opretter jeg en henvendelse, og visitationen ringer inden tre hverdage.',
        },
      ],
    },
    {
      question: 'Hvordan er det med appetitten og vægten?',
      answers: [
        { answer: 'Taber sig, tøjet hænger', leadsTo: 'escalation', row: 1 },
        { answer: 'Spiser fint, kan bare ikke stå ved komfuret', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Er der noget, personen ikke kan eller må spise?',
      answers: [
        {
          answer: 'Ja, af hensyn til sygdom, eller det kommer galt i halsen',
          leadsTo: 'escalation',
          row: 2,
        },
        {
          answer: 'Kan bare ikke lide det',
          leadsTo: 'mandate',
          say: 'Jeg skriver fravalget på, så kommer der noget andet fra næste menuperiode.',
        },
      ],
    },
    {
      question: 'Er det kun maden, eller kniber det også med bad og rengøring?',
      answers: [{ answer: 'Også det andet', leadsTo: 'guidance', guidance: 'AE01' }],
    },
  ],
  exempt:
    'Her er ingen digital løsning at være fritaget for: alt ordnes over telefonen. Menuplanen kommer på papir i stor skrift sammen med maden, og krydserne kan gives til chaufføren. Ser borgeren dårligt, så bed leverandøren om fast menu og skriv "vælger ikke selv" på.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Omsorgsjournalen, Madservice',
    may: [
      'Skriv en ny modtager op, så visitationen ringer',
      'Sæt leveringen på pause fra og til en dato, mindst to hverdage frem',
      'Ret antal portioner på dage, som endnu ikke er pakket',
      'Tilføj et fravalg som fisk eller indmad',
      'Oplys taksten og hvilke dage bilen kommer',
    ],
    mayNot: [
      'Godkend ikke en ny modtager, heller ikke "bare til i morgen"',
      'Skift ikke til diæt eller blød kost på en pårørendes ord',
    ],
  },
  escalations: [
    {
      criterion: 'Personen har tabt sig synligt, spiser næsten intet eller har mad liggende urørt',
      clarifyFirst: [
        'Siden hvornår?',
        'Hvor mange kilo, hvis I ved det',
        'Drikker personen nok?',
        'Har lægen set det?',
      ],
      action: 'callback',
      contactPoint: 'visitation',
      sameDay: true,
    },
    {
      criterion: 'Diabetes, nyresygdom, allergi eller mad, der kommer galt i halsen',
      clarifyFirst: [
        'Hvilken diæt, og hvem har sagt det?',
        'Nuværende konsistens af maden',
        'Har der været en reaktion?',
      ],
      action: 'callback',
      contactPoint: 'visitation',
    },
    {
      criterion: 'Dagens levering er udeblevet, og der er ikke andet at spise i huset',
      clarifyFirst: ['Adresse og etage', 'Sidste måltid', 'Kan en nabo hente noget?'],
      action: 'transfer',
      contactPoint: 'visitation',
      sameDay: true,
    },
    {
      criterion:
        'Chaufføren eller familien får ikke svar ved døren, og personen tager ikke telefonen',
      clarifyFirst: [
        'Hvornår så eller hørte nogen sidst personen?',
        'Er der nøgleboks?',
        'Kan personen være taget ud?',
      ],
      action: 'transfer',
      contactPoint: 'sygeplejen-akut',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'visitation',
    note: 'Skriv "mad" først i beskeden og derefter portioner pr. uge og eventuel kode til døren.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Hovedret, bragt ud',
      value: '58 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Fuld kost på plejecenter, højst',
      value: '3.473 kr. om måneden',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'deadline',
      label: 'Afbestilling eller ændring',
      value: '2 hverdage før levering, kl. 10',
    },
    { kind: 'caseTime', label: 'Fra henvendelse til første levering', value: 'Omkring 2 uger' },
  ],
  legalBasis: [
    { act: 'Serviceloven', section: '§ 83, stk. 1, nr. 3' },
    { act: 'Ældreloven', section: '' },
  ],
  readyTexts: {
    sms: 'Madleveringen er ændret, som vi aftalte. Næste ændring skal være her to hverdage før, inden kl. 10. Velbekomme fra {kommune}',
    chat: 'Jeg kan sætte maden på pause fra en dag til en anden. Hvilke datoer drejer det sig om?',
    email: {
      subject: 'Mad bragt hjem: sådan kommer I i gang',
      body: 'Kære pårørende\n\nVisitationen ringer til jer inden tre hverdage for at høre, hvad der gør det svært at lave mad. Bliver madservice godkendt, går der cirka to uger, før den første kasse står ved døren. En hovedret koster 58 kr., og beløbet trækkes normalt i pensionen. Menuen vælges på et papir, der følger med leveringen. Ferie og indlæggelse melder I to hverdage før, så I ikke betaler for mad, ingen spiser.\n\nMed ønsket om god appetit\nÆldre og Sundhed i Solbæk',
    },
  },
  related: ['AE01', 'AE05'],
} satisfies GuidanceSeed
