import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BO02',
  title: 'Udmeldelse af dagtilbud/SFO',
  owner: 'BOERN',
  topic: '28.09.40',
  authority: 'municipality',
  authorityNote: 'Kommunens pladsanvisning',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'fact', 'received'],
  citizenPhrases: [
    'opsige børnehaven',
    'melde vores barn ud af vuggestuen',
    'hvor lang opsigelse er der på sfo',
    'vi flytter og skal ikke bruge pladsen mere',
    'jeg betaler stadig selvom han er stoppet',
    'kan jeg fortryde udmeldelsen',
    'hvad er sidste dag i dagplejen',
    'storebror skal ikke i klub efter sommerferien',
  ],
  ongoingCase: {
    system: 'Pladsanvisningssystemet',
    field: 'Udmeldt pr.',
    identification: 'nameAndBirthDate',
    citizenFollows: 'Digital Pladsanvisning, hvor sidste dag står ved pladsen',
    text: 'Er feltet **Udmeldt pr.** udfyldt, er opsigelsen registreret, og datoen er sidste betalte dag. Er det tomt, har vi ikke modtaget noget, også selv om institutionen har fået det fortalt: en besked til pædagogen er ikke en udmeldelse.',
  },
  shortAnswer:
    'Du melder ud i Digital Pladsanvisning med en måneds varsel til den 15. eller den sidste i måneden. Du betaler, til varslet er gået, også hvis barnet stopper før. Det er ikke nok at sige det til institutionen.',
  askFirst: [
    {
      question: 'Hvornår er barnets sidste dag?',
      answers: [
        { answer: 'Om mere end en måned', leadsTo: 'selfService' },
        {
          answer: 'Tidligere',
          leadsTo: 'say',
          say: 'Så kan du stadig melde ud nu, men du kommer til at betale, til måneden er gået.',
        },
      ],
    },
    {
      question: 'Skal barnet videre til et andet tilbud hos os?',
      answers: [
        {
          answer: 'Ja, fra børnehave til SFO',
          leadsTo: 'say',
          say: 'Så skal du ikke melde ud. Skiftet sker af sig selv, når pladsen i SFO er bekræftet.',
        },
        { answer: 'Nej, vi flytter fra kommunen', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej, vi passer selv', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er der kommet en regning, du ikke forstår?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'deadlinesAndFees' },
      ],
    },
  ],
  selfServices: ['digital-pladsanvisning'],
  exempt:
    'Send en opsigelse på papir eller meld ud i Borgerservice med legitimation. Varslet regnes fra den dag, den er modtaget, så notér dato og klokkeslæt.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Pladsanvisningssystemet',
    may: [
      'Oplys den tidligste dato, pladsen kan slippe',
      'Annullér en udmeldelse samme dag, den er sendt',
      'Bekræft, at opsigelsen er registreret',
    ],
    mayNot: ['Afkort ikke varslet', 'Meld ikke et barn ud på en bedsteforælders ord'],
  },
  escalations: [
    {
      criterion: 'Familien flytter, og datoen falder skævt i forhold til den 15. eller den sidste',
      clarifyFirst: ['Flyttedato', 'Ny kommune', 'Er der plads dér?'],
      action: 'callback',
      contactPoint: 'pladsanvisning',
    },
    {
      criterion: 'Der opkræves for en tid, der ligger efter den bekræftede dato',
      clarifyFirst: ['Dato på kvitteringen', 'Måned på regningen'],
      action: 'transfer',
      contactPoint: 'pladsanvisning',
    },
    {
      criterion: 'Vil fortryde, og der er gået mere end en dag',
      clarifyFirst: ['Er pladsen givet til en anden ifølge systemet?'],
      action: 'callback',
      contactPoint: 'pladsanvisning',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'pladsanvisning',
    note: 'Travlt i april og august; tilbagekald er hurtigere end kø.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Varsel', value: '1 måned til den 15. eller sidste' },
    { kind: 'deadline', label: 'Fortryd', value: 'Samme dag' },
  ],
  legalBasis: [{ act: 'Dagtilbudsloven', section: '' }],
  readyTexts: {
    sms: 'Meld ud her: {selvbetjening}. Vælg barnet, tryk «Meld ud», og gem kvitteringen. Varslet er en måned. {kommune}',
    email: {
      subject: 'Udmeldelse af plads',
      body: 'Opsigelsen gives i Digital Pladsanvisning og gælder fra den dag, du trykker send. Pladsen slutter tidligst en måned efter, enten den 15. eller den sidste. Skal barnet blot skifte til en anden institution hos os, så søg i stedet om flytning; så undgår I at betale dobbelt. Kvitteringen ligger i Digital Post.',
    },
  },
  related: ['BO01', 'BO06'],
} satisfies GuidanceSeed
