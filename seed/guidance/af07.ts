import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AF07',
  title: 'Støj og nabogener',
  owner: 'AFFALD',
  topic: '09.11.00',
  authority: 'municipality',
  authorityNote:
    'Kommunen: virksomheder, byggepladser, dyrehold. Politiet: uro om natten. Resten er mellem naboer',
  audience: ['citizen', 'business'],
  marks: [],
  contactTypes: ['advice', 'reporting', 'gettingStarted'],
  citizenPhrases: [
    'naboen larmer',
    'musik om natten',
    'de hamrer på byggepladsen fra klokken fem',
    'der lugter af gylle hele tiden',
    'naboens varmepumpe brummer',
    'røg fra brændeovnen ind ad vinduet',
    'hunden gør hele dagen',
    'må man slå græs søndag',
    'høj bas fra diskoteket',
  ],
  ongoingCase: {
    system: 'Miljøsystemet',
    field: 'Klagesager på virksomheden',
    identification: 'caseNumber',
    text: 'Har borgeren et sagsnummer, så se under **Sagens gang**, hvornår tilsynet har været der eller bedt om en måling. Du kan sige, at der arbejdes på sagen, men ikke læse brevene mellem tilsyn og virksomhed op.',
  },
  shortAnswer:
    'Kommer støjen fra en virksomhed, en byggeplads eller et dyrehold, så ser vores miljøtilsyn på det. Er det fest eller råben lige nu, er det politiet. En nabo, der bare er højlydt, må I tale med eller klage over til udlejer.',
  askFirst: [
    {
      question: 'Hvor kommer det fra?',
      answers: [
        { answer: 'Virksomhed, byggeri, stald', leadsTo: 'selfService' },
        { answer: 'En fest eller råben lige nu', leadsTo: 'escalation', row: 2 },
        { answer: 'Min nabo til daglig', leadsTo: 'exempt' },
      ],
    },
    {
      question: 'Føler du dig truet?',
      answers: [
        { answer: 'Ja, lige nu', leadsTo: 'escalation', row: 1 },
        { answer: 'Ja, til daglig', leadsTo: 'escalation', row: 3 },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Har du skrevet klokkeslæt ned?',
      answers: [
        { answer: 'Ja, over flere dage', leadsTo: 'selfService' },
        {
          answer: 'Nej',
          leadsTo: 'say',
          say: 'Gør det i tre dage, så har tilsynet noget at gå efter. Skriv start, slut og hvad du kunne høre.',
        },
      ],
    },
  ],
  selfServices: ['meld-stoej'],
  exempt:
    'Mellem naboer kan kommunen ikke gribe ind. Foreslå en rolig snak, grundejerforeningen, udlejer eller gratis konfliktmægling. Den, der ikke kan skrive skemaet, kan få et tilbagekald fra miljøtilsynet i stedet.',
  mandate: {
    level: 'guide',
    lookUpIn: 'Miljøsystemet',
    may: [
      'Fortæl, hvem der er den rette at gå til',
      'Oplys de tilladte tider for støjende byggearbejde',
      'Hjælp med at udfylde skemaet til Miljø',
    ],
    mayNot: ['Tag ikke parti', 'Lov ikke, at der bliver målt', 'Fortæl ikke, hvem der har klaget'],
  },
  escalations: [
    {
      criterion: 'Nogen bliver slået eller er i fare, mens I taler',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Uro på gaden, fest eller høj musik lige nu',
      clarifyFirst: ['Adresse', 'Er nogen kommet til skade?'],
      action: 'otherAuthority',
      contactPoint: 'politi-114',
      sameDay: true,
    },
    {
      criterion: 'Naboen truer, følger efter eller ødelægger ting',
      clarifyFirst: ['Hvad blev der sagt eller gjort', 'Er det sket før?'],
      action: 'otherAuthority',
      contactPoint: 'politi-114',
      sameDay: true,
    },
    {
      criterion: 'Støj, lugt eller støv fra samme virksomhed i mere end to uger',
      clarifyFirst: ['Virksomhedens navn', 'Klokkeslæt fra tre dage'],
      action: 'callback',
      contactPoint: 'miljoetilsyn',
    },
    {
      criterion: 'Dyr, der sulter, bliver slået eller lever i møg',
      clarifyFirst: ['Hvor dyrene er', 'Hvad du har set'],
      action: 'otherAuthority',
      contactPoint: 'politi-114',
    },
  ],
  handOver: {
    contactPoint: 'miljoetilsyn',
    note: 'Tilsynet er ofte ude; de ringer tilbage mellem 12 og 14.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Støjende byggearbejde', value: 'Hverdage kl. 7–18' },
    { kind: 'caseTime', label: 'Første svar fra Miljø', value: '10 hverdage' },
  ],
  legalBasis: [{ act: 'Miljøaktivitetsbekendtgørelsen', section: '' }],
  specialConsiderations:
    'Manglende nattesøvn gør folk rasende. Anerkend det først, og tag så spørgsmålene ét ad gangen.',
  readyTexts: {
    sms: 'Skriv til Miljø om støj og lugt her: {selvbetjening}. Klokkeslæt fra tre dage hjælper mest. {kommune}',
    email: {
      subject: 'Gener fra virksomhed eller byggeplads',
      body: 'Miljøtilsynet kan gribe ind over for støj, lugt og støv fra virksomheder og byggepladser. Før en lille dagbog, og send den med skemaet. Du får svar inden ti hverdage om, hvad vi gør. Handler det om en privat nabo, kan vi desværre ikke afgøre sagen, men Center for Konfliktløsning og din udlejer kan ofte hjælpe.',
    },
  },
  related: ['AF06', 'FO02'],
} satisfies GuidanceSeed
