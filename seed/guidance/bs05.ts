import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS05',
  title: 'Kørekort – mistet eller ødelagt',
  owner: 'BORG',
  topic: '23.09.04',
  authority: 'municipality',
  authorityNote: 'Kommunen; borgeren vælger selv hvilken',
  audience: ['citizen'],
  marks: ['attendance', 'payment'],
  contactTypes: ['gettingStarted', 'reporting', 'received', 'fact'],
  citizenPhrases: [
    'kørekortet er væk',
    'min pung er stjålet',
    'kortet er knækket midt over',
    'jeg kan ikke finde mit kort nogen steder',
    'nogen har taget min taske med det hele i',
    'må jeg køre bil når jeg ikke har kortet på mig',
    'hvad koster et duplikat',
    'man kan ikke læse billedet mere',
    'jeg fandt det gamle bag sædet, hvad nu',
    'skal leje bil på Mallorca og har tabt mit førerbevis',
  ],

  ongoingCase: {
    system: 'Kørekortregistret',
    field: 'Duplikat',
    identification: 'nameAndBirthDate',
    text: 'Feltet Duplikat viser, om der er bestilt et nyt kort, og på hvilken dag.\n\n"Returneret" betyder, at posten ikke kunne aflevere det, og at kortet ligger i pengeskabet hos os: bed borgeren hente det med legitimation inden 30 dage. Efter tre uger uden kort og uden "Returneret": Giv videre, række 2. En side til at følge bestillingen findes ikke.',
  },
  shortAnswer:
    'Bestil en tid og mød op med foto og anden legitimation, gerne pas. Et nyt kort koster 370 kr. Har du kørekort-appen, gælder den i Danmark imens. Er kortet stjålet, så anmeld det på politi.dk, før du kommer.',
  askFirst: [
    {
      question: 'Blev kun kortet væk, eller røg hele pungen?',
      answers: [
        {
          answer: 'Hele pungen',
          leadsTo: 'say',
          say: 'Spær betalingskortene i banken først. Det gule sundhedskort bestiller du på borger.dk, og kørekortet ordner vi nu.',
        },
        { answer: 'Også telefonen med MitID', leadsTo: 'guidance', guidance: 'BS12' },
        { answer: 'Kun kørekortet', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Skal du køre i et andet land, inden det nye kort er her?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej, kun herhjemme', leadsTo: 'deadlinesAndFees' },
      ],
    },
    {
      question: 'Står der snart en udløbsdato på kortet alligevel?',
      answers: [
        { answer: 'Ja, inden for et halvt år', leadsTo: 'guidance', guidance: 'BS04' },
        { answer: 'Det ved jeg ikke', leadsTo: 'mandate' },
      ],
    },
  ],
  selfServices: ['tid-i-borgerservice', 'anmeld-tyveri-politi'],
  exempt:
    'Fremmødet kræver hverken MitID eller computer; slå tiden op og bekræft den mundtligt, eller skriv den i et brev, hvis borgeren ikke har mobil.\n\nKan borgeren ikke komme ud af huset, så book et tilbagekald om, hvad der kan klares skriftligt.',
  mandate: {
    level: 'start',
    lookUpIn: 'Kørekortregistret og tidsbestillingen',
    may: [
      'Oplys, hvilke kategorier og hvilken udløbsdato kortet har, til indehaveren selv',
      'Find en tid i en anden kommune, når vores er optaget',
      'Bekræft, at der er bestilt duplikat, og hvornår',
      'Send linket til anmeldelse af tyveri',
    ],
    mayNot: [
      'Sig ikke, at appen gælder i udlandet',
      'Bed ikke om kontokort- eller pinoplysninger for at hjælpe med spærring',
    ],
  },
  escalations: [
    {
      criterion: 'Kørsel i udlandet, før det nye kort er udstedt',
      clarifyFirst: ['Første køredag', 'Land', 'Om borgeren har et gyldigt pas'],
      action: 'transfer',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Mere end tre uger siden bestilling, og kortet er ikke kommet',
      clarifyFirst: ['Dato for fremmødet', 'Om borgeren er flyttet siden'],
      action: 'callback',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Nogen har legitimeret sig eller handlet med det stjålne kort',
      clarifyFirst: ['Hvordan borgeren har opdaget det', 'Politiets journalnummer'],
      action: 'otherAuthority',
      contactPoint: 'politi-114',
    },
  ],
  handOver: {
    contactPoint: 'pas-og-koerekort',
    note: 'Erstatningskørekort til udlandet kan kun bestilles af specialisterne. Er der over en uge til køredagen, så book hellere tilbagekald end at stille om.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Duplikat',
      value: '370 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Midlertidigt erstatningskørekort til udlandet',
      value: '230 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'caseTime', label: 'Erstatningskørekort', value: '1–2 uger' },
    { kind: 'caseTime', label: 'Duplikat', value: 'cirka 3 uger' },
  ],
  legalBasis: [{ act: 'Kørekortbekendtgørelsen', section: '' }],

  specialConsiderations:
    'Er det sket ved røveri eller overfald, så spørg, om borgeren har nogen hos sig. Papirerne kan vente til i morgen.',
  readyTexts: {
    sms: 'Bestil tid til nyt kørekort: {selvbetjening}. Tag foto og pas eller anden legitimation med. Stjålet? Så husk kvitteringen fra politi.dk. {kommune}',
    chat: 'Øv! Er det kun kortet, eller er hele pungen væk? Så tager vi tingene i den rigtige rækkefølge.',
    email: {
      subject: 'Nyt kørekort, når det gamle er mistet',
      body: 'Kære bilist\n\nEt mistet eller ødelagt kort bliver erstattet af et duplikat, som du bestiller ved at møde op i en kommune efter eget valg. Du skal have et foto og anden legitimation med, og er kortet knækket, skal stumperne afleveres. Har du brug for at køre i udlandet imens, findes der et særligt erstatningskørekort, men det tager en til to uger. Finder du det gamle kort igen, så klip det over og læg det i vores postkasse.\n\nDe bedste hilsner\nPas og kørekort',
    },
  },
  related: ['BS04', 'BS03', 'BS18', 'BS12'],
} satisfies GuidanceSeed
