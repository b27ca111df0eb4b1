import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BO06',
  title: 'SFO og fritidsklub',
  owner: 'BOERN',
  topic: '17.13.10',
  authority: 'municipality',
  authorityNote: 'Kommunens pladsanvisning; den enkelte SFO har hverdagen',
  audience: ['citizen'],
  marks: ['mitid', 'payment'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'fact', 'received'],
  citizenPhrases: [
    'skrive på sfo',
    'fritidshjem efter skole',
    'hvad koster sfo om måneden',
    'min dreng skal i klub i fjerde klasse',
    'har I åbent i efterårsferien',
    'han vil ikke være i sfo mere',
    'vi mangler pasning fra klokken to til fire',
    'kan man nøjes med morgenpasning',
    'er vi kommet ind i sfo',
  ],
  ongoingCase: {
    system: 'Pladsanvisningssystemet',
    field: 'Pladstype og startdato',
    identification: 'nameAndBirthDate',
    citizenFollows: 'Digital Pladsanvisning, «Mine pladser»',
    text: 'Slå barnet op på forældrens oplysninger. **Tildelt** viser sted og første dag, **Opskrevet** at ønsket er modtaget. Skolebørn får normalt plads på deres egen skole, så der er sjældent en egentlig kø.',
  },
  shortAnswer:
    'Du skriver dit barn på SFO eller klub i Digital Pladsanvisning med MitID. Begynder barnet i 0. klasse, er der plads fra 1. april på skolens egen SFO. Taksten ser du samme sted, og søskenderabatten trækkes automatisk.',
  askFirst: [
    {
      question: 'Hvilken klasse går barnet i?',
      answers: [
        { answer: '0.–3. klasse', leadsTo: 'selfService' },
        {
          answer: '4. klasse eller op',
          leadsTo: 'say',
          say: 'Så er det fritidsklub. Den vælges i den samme løsning, bare med en anden pladstype.',
        },
        { answer: 'Skal først begynde', leadsTo: 'guidance', guidance: 'BO04' },
      ],
    },
    {
      question: 'Skal barnet ind, eller skal det meldes ud?',
      answers: [
        { answer: 'Ind', leadsTo: 'selfService' },
        { answer: 'Ud', leadsTo: 'guidance', guidance: 'BO02' },
      ],
    },
    {
      question: 'Har barnet brug for ekstra støtte i løbet af dagen?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
  ],
  selfServices: ['digital-pladsanvisning'],
  exempt:
    'Pladsanvisningen indskriver barnet i telefonen ud fra navn, skole og ønsket dato, og sender bekræftelsen som brev. Book et tilbagekald til den forælder, der har svært ved skærmen.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Pladsanvisningssystemet',
    may: [
      'Oplys startdato, sted og takst',
      'Før forælderen gennem opskrivningen skridt for skridt',
      'Fortæl om moduler: morgen, eftermiddag eller begge',
    ],
    mayNot: [
      'Flyt ikke et barn til en anden skoles SFO',
      'Udlov ikke støttetimer eller en fast voksen',
    ],
  },
  escalations: [
    {
      criterion: 'Barnet har en diagnose, et handicap eller støtte i skolen',
      clarifyFirst: ['Barnets skole', 'Hvilken hjælp der er nu'],
      action: 'callback',
      contactPoint: 'skoleafdeling',
    },
    {
      criterion: 'Der er ikke plads på den skole, barnet går på',
      clarifyFirst: ['Skole og klassetrin', 'Dato, pladsen skulle bruges'],
      action: 'callback',
      contactPoint: 'pladsanvisning',
    },
    {
      criterion: 'Regningen viser et andet modul end det valgte',
      clarifyFirst: ['Måned', 'Modul ifølge kvitteringen'],
      action: 'transfer',
      contactPoint: 'pladsanvisning',
    },
  ],
  handOver: {
    contactPoint: 'pladsanvisning',
    note: "Spørgsmål om dagen i dag, afhentning eller glemte støvler: ring direkte til SFO'en.",
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'SFO, fuldt modul pr. måned',
      value: '1.895 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Fritidsklub pr. måned',
      value: '640 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'paymentDate', label: 'Opkræves', value: 'Forud den 1. i måneden; juli er fri' },
  ],
  legalBasis: [{ act: 'Folkeskoleloven', section: '§ 3' }],
  readyTexts: {
    sms: 'Skriv dit barn op til SFO eller klub her: {selvbetjening}. Vælg skolen først, så ser du modulerne. Hilsen Pladsanvisningen',
    email: {
      subject: 'Plads i SFO eller klub',
      body: 'Opskrivningen ligger i Digital Pladsanvisning. Vælg skole, dato og modul, og tryk send; du får en kvittering i Digital Post. Har barnet en søster eller bror i dagtilbud, beregnes rabatten af sig selv. I skolens ferier er der fælles pasning på få skoler, og den tilmelder du særskilt i god tid.',
    },
  },
  related: ['BO02', 'BO03', 'BO04'],
} satisfies GuidanceSeed
