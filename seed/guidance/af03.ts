import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AF03',
  title: 'Storskrald',
  owner: 'AFFALD',
  topic: '07.18.10',
  authority: 'municipality',
  authorityNote: 'Kommunens affaldsteam',
  audience: ['citizen'],
  marks: [],
  contactTypes: ['selfServiceHelp', 'fact', 'reporting'],
  citizenPhrases: [
    'hvornår henter I storskrald',
    'sofa på fortovet',
    'kan I tage et gammelt køleskab',
    'vi rydder mors lejlighed',
    'må jeg stille en madras ud',
    'de tog ikke mit spisebord',
    'nogen har smidt et fjernsyn på vores sti',
    'jeg har ingen bil og skal af med et skab',
  ],
  ongoingCase: {
    system: 'Ruteplanen',
    field: 'Storskrald, bestilling',
    identification: 'none',
    text: 'Find bestillingen på adressen: dato, og hvad der er skrevet på listen. **Delvist hentet** betyder, at noget stod ved siden af, som ikke var bestilt eller var for tungt for to mand. Resten skal bestilles igen.',
  },
  shortAnswer:
    'Storskrald bestiller du på nettet og får en dato, som regel inden tre uger. Det er gratis. Stil det ud til vejen før klokken seks om morgenen, og pas på, at to mand kan løfte det. Byggeaffald og bildæk skal du selv køre på genbrugspladsen med.',
  askFirst: [
    {
      question: 'Hvad er det, du skal af med?',
      answers: [
        { answer: 'Møbler, cykel, hvidevarer', leadsTo: 'selfService' },
        { answer: 'Maling, kemi eller asbest', leadsTo: 'escalation', row: 1 },
        { answer: 'Mursten, træ, gips', leadsTo: 'guidance', guidance: 'AF04' },
      ],
    },
    {
      question: 'Hvor meget er det?',
      answers: [
        { answer: 'En håndfuld ting', leadsTo: 'selfService' },
        { answer: 'Et helt bo', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Er det dit eget, eller har andre efterladt det?',
      answers: [
        { answer: 'Mit eget', leadsTo: 'selfService' },
        { answer: 'Efterladt på vej eller sti', leadsTo: 'guidance', guidance: 'VE01' },
        {
          answer: 'Efterladt i vores fælles gård',
          leadsTo: 'say',
          say: 'Det skal grundejeren eller boligforeningen fjerne, så ring til viceværten. De kan bestille afhentning hos os.',
        },
      ],
    },
  ],
  selfServices: ['bestil-storskrald'],
  exempt:
    'Bestil en dato for borgeren, og skriv tingene på listen efter diktat. I en boligforening er det viceværten, der afgør, hvor det må stå; henvis dertil, når det ligger i en fælles gård.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Ruteplanen',
    may: [
      'Bestil, flyt eller aflys en afhentning',
      'Sig, hvad der kommer med, ud fra listen',
      'Opret en ny dato gratis, når noget bestilt ikke blev taget',
    ],
    mayNot: [
      'Aftal ikke, at chaufføren henter inde i huset',
      'Bestil ikke mere end ti ting på samme dato',
    ],
  },
  escalations: [
    {
      criterion: 'Farligt affald: maling, sprøjtegift, olie, asbest, gasflasker',
      clarifyFirst: ['Slags og mængde', 'Hvordan det er pakket'],
      action: 'transfer',
      contactPoint: 'genbrugsplads',
    },
    {
      criterion: 'Mere end ti store ting eller et helt dødsbo',
      clarifyFirst: ['Omtrent hvor mange kubikmeter', 'Seneste dato, det skal være væk'],
      action: 'callback',
      contactPoint: 'affaldsteam',
    },
    {
      criterion: 'Tingene spærrer fortov eller udkørsel lige nu',
      clarifyFirst: ['Adresse', 'Er nogen ved at falde over det?'],
      action: 'transfer',
      contactPoint: 'vejvagten',
      sameDay: true,
    },
  ],
  handOver: { contactPoint: 'affaldsteam', note: 'Ruten for storskrald ligger fast to dage før.' },
  deadlinesAndFees: [
    { kind: 'fee', label: 'Afhentning', value: 'Gratis, op til 10 ting', validFrom: '2026-01-01' },
    { kind: 'caseTime', label: 'Ventetid', value: 'Typisk 1–3 uger' },
    { kind: 'deadline', label: 'Afbestilling', value: 'Senest to hverdage før' },
  ],
  legalBasis: [{ act: 'Affaldsbekendtgørelsen', section: '§§ 25–34' }],
  readyTexts: {
    sms: 'Vælg en dag til dit storskrald: {selvbetjening}. Du får en sms aftenen før. Må ikke stå i sække. {kommune}',
    chat: 'Hvad står der til afhentning, og hvilken adresse? Så finder jeg den første ledige dag.',
    email: {
      subject: 'Afhentning af storskrald',
      body: 'Vi henter ti ting pr. gang, og de skal kunne bæres af to personer. Stil dem samlet ud til vejen samme morgen, ikke aftenen før, hvis det regner. Køleskabe skal være tomme, og madrasser gerne pakket ind. Kan noget bruges af andre, så overvej byttehjørnet: genbrugspladsen har et hjørne, hvor andre kan tage tingene med hjem.',
    },
  },
  related: ['AF04', 'AF02'],
} satisfies GuidanceSeed
