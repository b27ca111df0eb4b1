import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BO07',
  title: 'Børne- og ungeydelse, børnebidrag – ikke kommunen',
  owner: 'BOERN',
  topic: '32.12.00',
  authority: 'udbetalingDanmark',
  authorityNote: 'Udbetaling Danmark; uenighed om bidrag afgøres af Familieretshuset',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['fact', 'received', 'gettingStarted'],
  citizenPhrases: [
    'børnepengene er ikke kommet',
    'børnecheck',
    'hvorfor fik jeg mindre i børnepenge denne gang',
    'min eks betaler ikke børnebidrag',
    'vi er gået fra hinanden hvem får børneydelsen',
    'børnetilskud som enlig mor',
    'hvornår går ungeydelsen ind',
    'kan man dele børnepengene',
  ],
  ongoingCase: {
    identification: 'none',
    citizenFollows: 'borger.dk, «Mine ydelser»',
    text: 'Vi kan ikke se sagen. Spørg kun om ét: er der gæld til en daginstitution hos os? Så kan en del af ydelsen være holdt tilbage til betaling, og det kan Opkrævningen forklare. Alt andet står på **Mine ydelser**.',
  },
  shortAnswer:
    'Den udbetales af Udbetaling Danmark og ikke af os. Du kan se beløb og dato på borger.dk under Mine ydelser. Skylder du for børnehave eller SFO hos os, kan noget være trukket fra, og så stiller jeg dig om til Opkrævningen.',
  askFirst: [
    {
      question: 'Har du en ubetalt regning for pasning?',
      answers: [
        { answer: 'Ja, eller måske', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Gælder det ydelsen fra staten eller penge fra den anden forælder?',
      answers: [
        { answer: 'Ydelsen', leadsTo: 'handOver' },
        { answer: 'Bidrag fra den anden forælder', leadsTo: 'escalation', row: 2 },
      ],
    },
  ],
  selfServices: ['mine-ydelser'],
  exempt:
    'Udbetaling Danmark tager også imod breve og sender gerne en oversigt på papir. Digital hjælp i Borgerservice kan sidde ved siden af, mens borgeren logger på.',
  mandate: {
    level: 'forward',
    may: [
      'Forklar, hvem der udbetaler, og hvor man ser sin dato',
      'Undersøg, om kravet kan stamme fra en daginstitution',
      'Vis vej til Familieretshuset ved uenighed om bidrag',
    ],
    mayNot: [
      'Regn ikke på, hvad en familie har ret til',
      'Udtal dig ikke om, hvem af forældrene der bør få pengene',
    ],
  },
  escalations: [
    {
      criterion: 'Ydelsen er mindre end ventet, og der er gæld for pasning',
      clarifyFirst: ['Barnets institution', 'Måned, der ikke er betalt'],
      action: 'transfer',
      contactPoint: 'opkraevning',
    },
    {
      criterion: 'Den anden forælder betaler ikke, eller beløbet skal ændres',
      clarifyFirst: ['Er der en aftale på skrift?'],
      action: 'otherAuthority',
      contactPoint: 'familieretshuset',
    },
    {
      criterion: 'Pengene er udeblevet, og Mine ydelser viser ingen forklaring',
      clarifyFirst: ['Sidste gang de kom', 'Er NemKonto skiftet?'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
    },
  ],
  handOver: { contactPoint: 'udbetaling-danmark', note: 'Kortest ventetid sidst på ugen.' },
  deadlinesAndFees: [
    { kind: 'paymentDate', label: 'Børneydelse, 0–14 år', value: 'Hvert kvartal' },
    { kind: 'paymentDate', label: 'Ungeydelse, 15–17 år', value: 'Hver måned' },
  ],
  legalBasis: [{ act: 'Lov om en børne- og ungeydelse', section: '' }],
  readyTexts: {
    sms: 'Se dato og beløb for dine børnepenge her: {selvbetjening}. Vi kan ikke slå det op for dig i kommunen, men vi kan hjælpe dig derind.',
    email: {
      subject: 'Spørgsmål om børneydelse',
      body: 'Børne- og ungeydelsen hører under Udbetaling Danmark. På borger.dk, Mine ydelser, finder du både de kommende og de tidligere udbetalinger. Er du og den anden forælder uenige om bidrag, er det Familieretshuset, der afgør det. Har du modtaget et brev om gæld for pasning, så kontakt vores opkrævning; de kan lave en aftale med dig.',
    },
  },
  related: ['SK03', 'BS17', 'BO03'],
} satisfies GuidanceSeed
