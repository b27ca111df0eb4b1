import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'JO01',
  title: 'Sygedagpenge',
  owner: 'JOB',
  topic: '32.30.04',
  authority: 'municipality',
  authorityNote: 'Kommunen; arbejdsgiveren de første 30 kalenderdage',
  audience: ['citizen', 'business'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'lookUp', 'fact'],
  citizenPhrases: [
    'jeg er sygemeldt hvad gør jeg',
    'skema fra kommunen',
    'jeg har fået et skema fra kommunen',
    'hvornår får jeg sygepenge',
    'min chef siger kommunen betaler mig nu',
    'jeg kan ikke komme til samtalen',
    'hvor længe må jeg være syg',
    'sygepenge selvstændig',
    'gået ned med stress',
    'de har stoppet mine dagpenge mens jeg er syg',
  ],
  ongoingCase: {
    system: 'Sygedagpengesystemet',
    field: 'Sagsbehandler, næste samtale, oplysningsskema',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Jobnet, "Mit sygefravær"',
    text: 'Næsten altid ja. Spørg: "Har du fået et oplysningsskema?" Slå op efter navn, adresse og fødselsdato: hvem er sagsbehandler, hvornår er næste samtale, og er skemaet modtaget? **Afventer borger** betyder, at skemaet mangler; **afventer arbejdsgiver**, at NemRefusion ikke er sendt. En chef får intet at vide om medarbejderens sag.',
  },
  shortAnswer:
    'Din arbejdsgiver melder dig syg til os, hvis du er væk i mere end 30 dage. Så får du et skema i Digital Post, som skal sendes inden 8 dage. Er du ledig eller selvstændig, skal du selv være hurtigere: det fortæller jeg om nu.',
  askFirst: [
    {
      question: 'Er du i job, ledig eller selvstændig?',
      answers: [
        { answer: 'I job', leadsTo: 'selfService' },
        {
          answer: 'Ledig',
          leadsTo: 'say',
          say: 'Meld dig syg på Jobnet allerede den første sygedag, og raskmeld dig samme sted. A-kassen betaler normalt de første 14 dage, derefter tager vi over.',
        },
        { answer: 'Selvstændig eller i fleksjob', leadsTo: 'escalation', row: 3 },
      ],
    },
    {
      question: 'Har du et skema, og hvornår fik du det?',
      answers: [
        { answer: 'For mere end 8 dage siden', leadsTo: 'escalation', row: 1 },
        { answer: 'Inden for de sidste 8 dage', leadsTo: 'selfService' },
        {
          answer: 'Jeg har ikke fået noget',
          leadsTo: 'say',
          say: 'Skemaet bliver først sendt, når din arbejdsgiver har anmeldt fraværet. Spørg lønkontoret, hvilken dag de gjorde det.',
        },
      ],
    },
    {
      question: 'Ringer du om en samtale, du ikke kan nå?',
      answers: [
        { answer: 'Ja, den er i dag', leadsTo: 'escalation', row: 4 },
        {
          answer: 'Ja, en af de kommende dage',
          leadsTo: 'mandate',
          say: 'Jeg finder en ny tid til dig nu. Har du det bedst med at tage den i telefonen?',
        },
      ],
    },
    {
      question: 'Har vi sendt dig et brev om, at pengene stopper?',
      answers: [
        { answer: 'Ja, jeg vil vide hvorfor', leadsTo: 'escalation', row: 5 },
        { answer: 'Ja, og jeg vil klage', leadsTo: 'guidance', guidance: 'FO02' },
      ],
    },
  ],
  selfServices: ['mit-sygefravaer', 'nemrefusion-sygefravaer'],
  exempt:
    'Send skemaet på papir samme dag; fristen på 8 dage løber fra den dag, det sendes. Skriv afsendelsesdatoen i sagen. Kan borgeren ikke skrive selv, så book en telefontid, hvor Sygedagpenge udfylder skemaet sammen med borgeren.',
  mandate: {
    level: 'guide',
    lookUpIn: 'Sygedagpengesystemet og mødebookingen',
    may: [
      'Bekræft, at skemaet er modtaget, og hvilken dag',
      'Flyt en samtale til en ledig tid senere end i dag',
      'Fortæl, hvornår pengene udbetales',
      'Guid gennem skemaet side for side',
    ],
    mayNot: [
      'Sig ikke, om borgeren har ret til sygedagpenge eller kan få dem forlænget',
      'Giv ikke ekstra tid ud over de 8 dage',
      'Tal ikke om diagnosen ud over det, borgeren selv nævner',
    ],
  },
  escalations: [
    {
      criterion: 'Fristen for skemaet er overskredet',
      clarifyFirst: ['Datoen på brevet', 'Grunden til forsinkelsen', 'Er skemaet sendt nu?'],
      action: 'callback',
      contactPoint: 'sygedagpenge',
      sameDay: true,
    },
    {
      criterion: 'Borgeren nævner alvorlig eller livstruende sygdom',
      clarifyFirst: ['Kun navnet; stil ingen flere spørgsmål'],
      action: 'transfer',
      contactPoint: 'sygedagpenge-direkte',
      sameDay: true,
    },
    {
      criterion: 'Borgeren er selvstændig, i fleksjob eller siger, det er en arbejdsskade',
      clarifyFirst: [
        'CVR-nummer eller arbejdsgivers navn',
        'Første fraværsdag',
        'Er skaden anmeldt?',
      ],
      action: 'callback',
      contactPoint: 'sygedagpenge',
    },
    {
      criterion: 'Samtalen er i dag, og borgeren kan ikke komme',
      clarifyFirst: ['Mødets klokkeslæt', 'Kan det klares over telefonen?'],
      action: 'transfer',
      contactPoint: 'sygedagpenge',
      sameDay: true,
    },
    {
      criterion: 'Borgeren har fået afslag, eller ydelsen er stoppet',
      clarifyFirst: [
        'Brevets dato',
        'Vil borgeren klage eller forstå grunden?',
        'Stadig sygemeldt?',
      ],
      action: 'callback',
      contactPoint: 'sygedagpenge',
    },
  ],
  handOver: {
    contactPoint: 'sygedagpenge',
    note: 'Skriv første fraværsdag i beskeden. Er køen lukket, og er der en samtale i dag, så book tilbagekald til før mødet.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Borgerens oplysningsskema', value: '8 dage fra brevet er sendt' },
    {
      kind: 'deadline',
      label: 'Arbejdsgivers anmeldelse i NemRefusion',
      value: 'Inden 5 uger fra første fraværsdag',
    },
    {
      kind: 'deadline',
      label: 'Selvstændig melder sig hos kommunen',
      value: 'Inden 3 uger fra første fraværsdag',
    },
    { kind: 'deadline', label: 'Beskæftigelseskrav', value: '240 timer på 6 måneder' },
    { kind: 'paymentDate', label: 'Udbetaling', value: 'Sidste hverdag, for måneden bagud' },
  ],
  legalBasis: [
    { act: 'Sygedagpengeloven', section: '§ 6' },
    { act: 'Sygedagpengeloven', section: '§§ 8–20' },
  ],
  specialConsiderations:
    'En sygemeldt med stress eller hjernerystelse kan have svært ved lange forklaringer. Giv én ting ad gangen, og send resten som SMS.',
  readyTexts: {
    sms: 'Hej. Skemaet om dit sygefravær ligger i Digital Post og skal sendes inden 8 dage. Du kan også finde det her: {selvbetjening}. God bedring fra {kommune}',
    chat: 'Du finder skemaet i Digital Post under "Oplysninger om dit sygefravær". Har du fået det inden for de sidste 8 dage, når du det fint.',
    email: {
      subject: 'Dit sygefravær: sådan sender du skemaet',
      body: 'Hej\n\nTak for snakken. Skemaet "Oplysninger om dit sygefravær" ligger i din Digitale Post, og det skal være sendt inden 8 dage fra datoen i brevet. Log på med MitID via linket, udfyld siderne og vent, til kvitteringen kommer frem. Pengene udbetales den sidste hverdag i måneden for den måned, der er gået. Du kan altid se din næste samtale på Jobnet under "Mit sygefravær".\n\nGod bedring\nSygedagpenge, Solbæk Kommune',
    },
  },
  related: ['JO03', 'JO02', 'FO02'],
} satisfies GuidanceSeed
