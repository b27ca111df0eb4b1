import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS01',
  title: 'Pas – nyt eller fornyet (voksen)',
  owner: 'BORG',
  topic: '23.09.02',
  authority: 'municipality',
  authorityNote: 'Kommunen, på statens vegne; kan søges i enhver kommune',
  audience: ['citizen'],
  marks: ['attendance', 'payment', 'mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'fact'],
  citizenPhrases: [
    'mit pas er udløbet',
    'skal ud at rejse og passet er for gammelt',
    'hvad koster et pas',
    'hvor lang tid tager det at få pas',
    'kan jeg få pas i en anden kommune',
    'skal jeg selv komme op med billede',
    'bestille tid til pas',
    'er mit nye rejsedokument kommet endnu',
    'jeg mangler en side til stempler',
    'vi skal på ferie til sommer og jeg har aldrig haft et',
  ],

  ongoingCase: {
    system: 'Passystemet',
    field: 'Status',
    identification: 'nameAndBirthDate',
    text: 'Spørg: "Har du allerede været inde og søge?" Ja: slå op på navn og fødselsdato, aldrig på hele CPR-nummeret over telefonen.\n\n- **Bestilt**: passet er til produktion.\n- **Klar**: det er sendt eller ligger til afhentning.\n\nOplys kun status til den, passet gælder. Borgeren kan ikke selv følge sagen.',
  },
  shortAnswer:
    'Du søger på borger.dk, betaler, bestiller tid og møder op én gang til fingeraftryk og billede. Det tager cirka to uger. Du kan søge i alle kommuner, så vælg den, der har en tid, der passer dig.',
  askFirst: [
    {
      question: 'Hvornår skal du bruge passet?',
      answers: [
        { answer: 'Inden 5 hverdage', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Om 1–2 uger',
          leadsTo: 'say',
          say: 'Det kan godt nås, men jeg kan ikke love det. Søg i dag, og tag den første tid, du kan finde, også i nabokommunen.',
        },
        { answer: 'Senere', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Har du det gamle pas derhjemme?',
      answers: [
        { answer: 'Nej, det er væk', leadsTo: 'guidance', guidance: 'BS03' },
        {
          answer: 'Ja',
          leadsTo: 'say',
          say: 'Tag det med. Vi klipper det, og du må få det med hjem igen.',
        },
      ],
    },
    {
      question: 'Er passet til dig selv eller til et barn under 18?',
      answers: [
        { answer: 'Til et barn', leadsTo: 'guidance', guidance: 'BS02' },
        { answer: 'Til mig selv', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Har du skiftet navn, eller er du lige blevet dansk statsborger?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
  ],
  selfServices: ['pas-ansoegning', 'tid-i-borgerservice'],
  exempt:
    'Bestil tid for borgeren i tidsbestillingen. Ansøgning og betaling sker så ved skranken. Medbring gammelt pas, sundhedskort og billede.',
  mandate: {
    level: 'start',
    lookUpIn: 'Passystemet og tidsbestillingen',
    may: [
      'Bestil, flyt og aflys en tid til pas',
      'Oplys prisen ud fra borgerens alder',
      'Fortæl, om passet er bestilt eller klar',
      'Guide gennem ansøgningen på borger.dk, mens borgeren sidder med den',
    ],
    mayNot: [
      'Vurder ikke, om et billede kan godkendes',
      'Lov ikke en dato for, hvornår passet er fremme',
      'Oplys ikke om andres pas, heller ikke ægtefællens',
    ],
  },
  escalations: [
    {
      criterion: 'Afrejse inden 5 hverdage',
      clarifyFirst: ['Rejsedato', 'Om det gamle pas er i hænde'],
      action: 'otherAuthority',
      contactPoint: 'politi-pasnoedhjaelp',
    },
    {
      criterion: 'Navn, statsborgerskab eller identitet stemmer ikke med det gamle pas',
      clarifyFirst: ['Hvornår ændringen skete', 'Hvilket papir borgeren har på den'],
      action: 'callback',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Borgeren har betalt to gange eller har betalt uden at få en tid',
      clarifyFirst: ['Dato for betalingen', 'Beløb'],
      action: 'transfer',
      contactPoint: 'pas-og-koerekort',
    },
  ],
  handOver: {
    contactPoint: 'pas-og-koerekort',
    note: 'Kontaktcentret må booke. Skriv rejsedatoen først i beskeden; køen tages efter den.',
  },
  deadlinesAndFees: [
    { kind: 'caseTime', label: 'Levering', value: 'cirka 2 uger' },
    {
      kind: 'fee',
      label: 'Voksen',
      value: '891 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Folkepensionist',
      value: '379 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Foto i fotostander',
      value: '115–125 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
  ],
  legalBasis: [
    { act: 'Pasloven', section: '§ 1' },
    { act: 'Pasbekendtgørelsen', section: '' },
  ],

  specialConsiderations:
    'Kan borgeren ikke give fingeraftryk på grund af skade eller sygdom, så skriv det på tiden. Siddende betjening findes ved skranke 2.',
  readyTexts: {
    sms: 'Søg pas her: {selvbetjening}. Husk MitID, billede og tid til fremmøde. Hilsen {kommune}',
    chat: 'Du starter på borger.dk/pas: søg, betal og vælg tid. Hvornår skal du rejse? Så ser jeg, om du kan nå det.',
    email: {
      subject: 'Sådan får du nyt pas',
      body: 'Hej\n\nDu kan søge pas på borger.dk/pas, hvor du også betaler og vælger en tid. Til mødet skal du have dit gamle pas med, og så tager vi fingeraftryk og underskrift. Passet bliver sendt hjem til dig efter cirka to uger. Er der ingen ledige tider hos os, kan du frit vælge en anden kommune.\n\nHilsen\nBorgerservice',
    },
  },
  related: ['BS02', 'BS03', 'BS21', 'BS24'],
} satisfies GuidanceSeed
