import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'FO02',
  title: 'Klage over afgørelse eller behandling',
  owner: 'SEKR',
  topic: '00.07.40',
  authority: 'municipality',
  authorityNote:
    'Afgørelsen: den samme afdeling, derefter klageinstansen. Behandlingen: borgerrådgiveren',
  audience: ['citizen', 'business'],
  marks: [],
  contactTypes: ['gettingStarted', 'advice', 'received'],
  citizenPhrases: [
    'jeg vil klage',
    'jeg er uenig i det brev I har sendt',
    'jeg har fået afslag og det er helt forkert',
    'sagsbehandleren var ubehagelig',
    'ingen ringer tilbage som I lover',
    'hvem er jeres chef',
    'ankestyrelsen hvordan gør man',
    'kan jeg nå at klage endnu',
    'jeg vil tale med borgmesteren',
  ],
  notRelevant: ['selfService'],
  ongoingCase: {
    system: 'Sagssystemet',
    field: 'Genvurdering',
    identification: 'nameAddressAndControl',
    text: 'Er klagen sendt, så se under **Genvurdering**: afdelingen ser på sagen igen, før den eventuelt går videre. Står der **Oversendt**, ligger den hos klageinstansen, og så svarer de selv på spørgsmål om ventetid.',
  },
  shortAnswer:
    'Det har du ret til. Er du uenig i en afgørelse, så sig det inden fristen i brevet, på sociale sager 4 uger; afdelingen ser på den igen og sender den ellers videre. Handler det om, hvordan du er blevet mødt, kan borgerrådgiveren hjælpe.',
  askFirst: [
    {
      question: 'Er du utilfreds med svaret, eller med måden du er blevet behandlet på?',
      answers: [
        { answer: 'Svaret, jeg har et brev', leadsTo: 'mandate' },
        { answer: 'Måden', leadsTo: 'escalation', row: 2 },
        { answer: 'Jeg har slet ikke fået noget svar', leadsTo: 'escalation', row: 3 },
        { answer: 'Jeg fik nej til at se min sag', leadsTo: 'guidance', guidance: 'FO01' },
      ],
    },
    {
      question: 'Hvilken dato står der på brevet?',
      answers: [
        { answer: 'Under 4 uger siden', leadsTo: 'mandate' },
        { answer: 'Fristen er i dag eller i morgen', leadsTo: 'exempt' },
        { answer: 'Fristen er overskredet', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Gælder det en parkeringsafgift eller en byggesag?',
      answers: [
        { answer: 'Parkering', leadsTo: 'guidance', guidance: 'PA01' },
        { answer: 'Byggesag', leadsTo: 'guidance', guidance: 'BY02' },
        { answer: 'Noget andet', leadsTo: 'handOver' },
      ],
    },
  ],
  exempt:
    'En klage over en social afgørelse kan siges mundtligt. Skriv den ned ord for ord, læs den op, notér klokkeslæt, og send den til afdelingen med det samme; så er fristen holdt.',
  mandate: {
    level: 'start',
    lookUpIn: 'Sagssystemet',
    may: [
      'Skriv en mundtlig klage ned, og send den til den rette afdeling i dag',
      'Læs klagevejledningen i brevet op',
      'Sig undskyld på kommunens vegne for ventetid og tabte opkald',
    ],
    mayNot: [
      'Forsvar eller kritisér ikke afgørelsen',
      'Udlever ikke private numre på ansatte eller politikere',
    ],
  },
  escalations: [
    {
      criterion: 'Klagefristen er overskredet, eller klagen kan ikke sendes inden fristen',
      clarifyFirst: [
        'Brevets dato og afdeling',
        'Grunden til forsinkelsen',
        'Er fristen ikke gået: er klagen skrevet ned og sendt nu?',
      ],
      action: 'callback',
      contactPoint: 'jura',
      sameDay: true,
    },
    {
      criterion: 'Klager over tone, tavshed, brudte aftaler eller diskrimination',
      clarifyFirst: ['Hvad skete der, og hvornår', 'Hvad borgeren ønsker, der skal ske'],
      action: 'callback',
      contactPoint: 'borgerraadgiver',
    },
    {
      criterion: 'Har ventet på svar længere end den tid, der blev lovet',
      clarifyFirst: ['Sagens emne', 'Dato for seneste kontakt'],
      action: 'callback',
      contactPoint: 'borgerraadgiver',
    },
    {
      criterion: 'Er på vej med våben, eller nogen er i fare nu',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Truer ansatte, eller siger at ville møde op og gøre skade',
      clarifyFirst: ['Ordene, så nøjagtigt som muligt', 'Hvem truslen er rettet mod'],
      action: 'transfer',
      contactPoint: 'hovedvagt',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'borgerraadgiver',
    note: 'Borgerrådgiveren er uafhængig og kan ikke ændre en afgørelse.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Sociale afgørelser', value: '4 uger fra brevet' },
    { kind: 'deadline', label: 'Andre afgørelser', value: 'Se klagevejledningen i brevet' },
    { kind: 'fee', label: 'Hos borgerrådgiveren', value: 'Gratis', validFrom: '2026-01-01' },
  ],
  legalBasis: [
    { act: 'Kommunestyrelsesloven', section: '§ 65 e' },
    { act: 'Retssikkerhedsloven', section: '' },
  ],
  specialConsiderations:
    'Lad den vrede tale ud, før du spørger. Gentag med egne ord, hvad du har hørt; det korter samtalen af.',
  readyTexts: {
    sms: 'Din klage er skrevet ned og sendt til afdelingen i dag. Du får et skriftligt svar. Gem denne besked som kvittering. {kommune}',
    chat: 'Det er ærgerligt at høre. Hvilken dato står der øverst på brevet, og hvad er du uenig i?',
    email: {
      subject: 'Sådan går det videre med din klage',
      body: 'Afdelingen læser sagen igen med det, du har fortalt. Holder de fast i afgørelsen, sender de selv klagen videre til den instans, der står i dit brev. Du behøver derfor kun skrive ét sted. Har du nye papirer, så send dem nu. Spørgsmål om, hvordan du er blevet mødt, tager borgerrådgiveren sig af særskilt.',
    },
  },
  related: ['FO01', 'PA01'],
} satisfies GuidanceSeed
