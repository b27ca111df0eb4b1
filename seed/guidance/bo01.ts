import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BO01',
  title: 'Plads i vuggestue, dagpleje eller børnehave',
  owner: 'BOERN',
  topic: '28.09.40',
  authority: 'municipality',
  authorityNote: 'Kommunens pladsanvisning',
  audience: ['citizen'],
  marks: ['mitid', 'payment'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'lookUp', 'fact'],
  citizenPhrases: [
    'skrive mit barn op til vuggestue',
    'hvornår får vi plads',
    'hvor står vi på ventelisten',
    'vi skal bruge en dagplejemor',
    'jeg skal tilbage på arbejde og har ingen pasning',
    'de har tilbudt os en plads i den anden ende af byen',
    'kan min datter starte i børnehave før hun fylder tre',
    'skifte til en anden institution',
    'vi flytter hertil til sommer hvad med pasning',
  ],
  ongoingCase: {
    system: 'Pladsanvisningssystemet',
    field: 'Ventelisteplads',
    identification: 'nameAndBirthDate',
    citizenFollows: 'Digital Pladsanvisning, «Min venteliste»',
    text: 'Slå barnet op. **Ventelisteplads** er nummeret i dag på hvert ønske, **Tilbud sendt** har en svarfrist ved siden af. Oplys kun til en, der har forældremyndighed; en bedsteforælder kan ikke få nummeret.',
  },
  shortAnswer:
    'Du kan skrive dit barn op, fra det er født, i Digital Pladsanvisning. Pladsen kan bruges, fra barnet er cirka 26 uger, og pasningsgarantien er normalt 3 måneder. Får du et tilbud, skal du svare inden 8 dage, ellers går det videre.',
  askFirst: [
    {
      question: 'Bor I i kommunen i dag?',
      answers: [
        { answer: 'Ja', leadsTo: 'selfService' },
        { answer: 'Nej, vi flytter hertil', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Har barnet særlige behov, som institutionen skal kende?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Har I fået et tilbud?',
      answers: [
        { answer: 'Ja, og vi er i tvivl', leadsTo: 'deadlinesAndFees' },
        { answer: 'Nej, og datoen er passeret', leadsTo: 'escalation', row: 3 },
        { answer: 'Vi vil melde ud', leadsTo: 'guidance', guidance: 'BO02' },
      ],
    },
  ],
  selfServices: ['digital-pladsanvisning'],
  exempt:
    'Pladsanvisningen skriver barnet op i telefonen. Book et tilbagekald, og skriv ønsket dato og to institutioner, så samtalen kun varer få minutter.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Pladsanvisningssystemet',
    may: [
      'Før forælderen gennem opskrivningen',
      'Oplys nummer på ventelisten og svarfrist på et tilbud',
      'Forklar, hvordan pasningsgarantien virker',
      'Ret telefonnummer og mail på opskrivningen',
    ],
    mayNot: ['Lov ikke plads i en bestemt institution', 'Forlæng ikke svarfristen på et tilbud'],
  },
  escalations: [
    {
      criterion: 'Barnet har et handicap, er født meget for tidligt eller har en diagnose',
      clarifyFirst: ['Hvilken støtte der er i dag', 'Hvem kender barnet: sundhedsplejerske, læge?'],
      action: 'callback',
      contactPoint: 'pladsanvisning',
    },
    {
      criterion: 'Ønsker plads i en anden kommune, eller flytter til Solbæk inden for tre måneder',
      clarifyFirst: ['Hvilken kommune', 'Flyttedato'],
      action: 'callback',
      contactPoint: 'pladsanvisning',
    },
    {
      criterion: 'Den garanterede dato er passeret uden et tilbud',
      clarifyFirst: ['Dato for opskrivning', 'Den dato, der blev ønsket'],
      action: 'callback',
      contactPoint: 'pladsanvisning',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'pladsanvisning',
    note: 'Spørgsmål om hverdagen i en institution hører til hos lederen dér.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Svar på tilbud', value: '8 dage' },
    { kind: 'deadline', label: 'Pasningsgaranti', value: 'Normalt 3 måneder' },
    {
      kind: 'fee',
      label: 'Vuggestue pr. måned',
      value: '4.120 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Børnehave pr. måned',
      value: '2.265 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
  ],
  legalBasis: [{ act: 'Dagtilbudsloven', section: '§§ 23–29' }],
  specialConsiderations:
    'Tvillinger får plads samme sted, når forældrene beder om det; skriv det i bemærkningen på begge børn.',
  readyTexts: {
    sms: 'Skriv dit barn op her: {selvbetjening}. Du ser ventetiden, mens du vælger. Begge forældre behøver ikke logge på. Hilsen Pladsanvisningen',
    chat: 'Hvor gammelt er barnet, og hvornår skal I bruge pladsen? Så ser jeg på ventelisten med dig.',
    email: {
      subject: 'Opskrivning til vuggestue, dagpleje eller børnehave',
      body: 'Du skriver op i Digital Pladsanvisning med MitID og kan vælge flere institutioner i den rækkefølge, I ønsker. Tilbuddet kommer i Digital Post omkring to måneder før den dato, I har bedt om. Svar inden otte dage; siger I nej, beholder I jeres plads på ventelisten, men skal vente på næste tilbud. Ring, hvis barnet har brug for noget særligt.',
    },
  },
  related: ['BO02', 'BO03', 'BO06'],
} satisfies GuidanceSeed
