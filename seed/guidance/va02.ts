import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'VA02',
  title: 'Valgkort mangler',
  owner: 'SEKR',
  topic: '84.03.02',
  authority: 'municipality',
  authorityNote: 'Kommunen',
  audience: ['citizen'],
  marks: [],
  contactTypes: ['received', 'fact', 'lookUp'],
  citizenPhrases: [
    'jeg har ikke fået valgkort',
    'kan man stemme uden det der kort fra kommunen',
    'naboen har fået sit og jeg har ikke',
    'hvor er mit afstemningssted',
    'jeg er lige flyttet hvor skal jeg stemme',
    'valgkortet er blevet væk',
    'må udlændinge stemme',
    'min søn er fyldt 18 men der kom ikke noget brev',
  ],
  notRelevant: ['selfService', 'exempt'],
  ongoingCase: {
    system: 'Valgsystemet',
    field: 'Valgliste og afstemningssted',
    identification: 'nameAddressAndControl',
    text: 'Søg på navn og fødselsdato. Står vælgeren på **valglisten**, er retten i orden, og du kan læse afstemningsstedet op. Er feltet tomt, kan det skyldes en sen flytning, statsborgerskab eller alder; gæt ikke, men giv det videre.',
  },
  shortAnswer:
    'Du kan stemme uden valgkort. Tag legitimation med, og mød op på dit afstemningssted på valgdagen; kortet er kun en indbydelse. De sendes, så de er fremme cirka 5 dage før. Jeg kan slå op, hvor du skal stemme.',
  askFirst: [
    {
      question: 'Er du flyttet inden for de sidste to måneder?',
      answers: [
        {
          answer: 'Ja, inden for kommunen',
          leadsTo: 'say',
          say: 'Så kan dit sted være det gamle. Jeg slår det op, så du ikke kører forgæves.',
        },
        { answer: 'Ja, fra en anden kommune', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Er du dansk statsborger?',
      answers: [
        { answer: 'Ja', leadsTo: 'mandate' },
        { answer: 'Nej', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Er du hjemme på valgdagen?',
      answers: [
        { answer: 'Nej', leadsTo: 'guidance', guidance: 'VA01' },
        { answer: 'Ja', leadsTo: 'mandate' },
      ],
    },
  ],
  mandate: {
    level: 'finish',
    lookUpIn: 'Valgsystemet',
    may: [
      'Læs afstemningssted og åbningstid op for vælgeren selv',
      'Bestil et nyt kort, når der er mere end tre dage til valget',
      'Forklar, at kørekort, pas eller sundhedskort er nok ved bordet',
    ],
    mayNot: ['Afgør ikke, om nogen har valgret', 'Oplys ikke en andens afstemningssted'],
  },
  escalations: [
    {
      criterion: 'Flyttet til kommunen efter skæringsdatoen, eller står ikke på valglisten',
      clarifyFirst: ['Flyttedato', 'Tidligere kommune'],
      action: 'callback',
      contactPoint: 'valgkontor',
      sameDay: true,
    },
    {
      criterion: 'Udenlandsk statsborger eller udlandsdansker, som mener at have stemmeret',
      clarifyFirst: ['Statsborgerskab', 'Bopæl i Danmark siden hvornår?'],
      action: 'callback',
      contactPoint: 'valgkontor',
    },
    {
      criterion: 'Blev afvist ved valgbordet, og afstemningen er stadig i gang',
      clarifyFirst: ['Hvilket afstemningssted', 'Hvem borgeren talte med'],
      action: 'callback',
      contactPoint: 'valgkontor',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'valgkontor',
    note: 'Læg besked. På selve dagen læser vagten beskeder hele tiden, til stemmerne er talt op.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Kortet er fremme', value: 'Ca. 5 dage før valget' },
    { kind: 'deadline', label: 'Afstemningen', value: 'Kl. 8–20 på valgdagen' },
  ],
  legalBasis: [{ act: 'Valglovene', section: '' }],
  readyTexts: {
    sms: 'Intet valgkort? Det gør ikke noget. Tag legitimation med til dit afstemningssted mellem 8 og 20. Godt valg! {kommune}',
    chat: 'Skriv din adresse, men ikke dit CPR-nummer, så finder jeg afstemningsstedet.',
    email: {
      subject: 'Du kan godt stemme uden kortet',
      body: 'Valgkortet gør køen hurtigere, men det er ikke en betingelse for at stemme. Medbring et dokument med navn og fødselsdato. Vi har slået op, at du skal stemme på det sted, vi talte om i telefonen. Er du forhindret på dagen, så brevstem i god tid i Borgerservice.',
    },
  },
  related: ['VA01', 'BS07'],
} satisfies GuidanceSeed
