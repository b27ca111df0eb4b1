import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BO08',
  title: 'Bekymring for et barn – underretning',
  owner: 'FAMILIE',
  topic: '34.10.30',
  authority: 'municipality',
  authorityNote: 'Børne- og Familiehuset; kommunen skal reagere hurtigt',
  audience: ['citizen', 'partner'],
  marks: [],
  contactTypes: ['reporting', 'advice', 'received'],
  citizenPhrases: [
    'jeg er bekymret for naboens barn',
    'kan jeg være anonym',
    'der bliver slået på et barn her i opgangen',
    'en pige i min klasse fortæller noget slemt',
    'børnene går alene hjemme hele aftenen',
    'skal jeg melde min egen søster',
    'jeg er pædagog og skal lave en underretning',
    'har I gjort noget ved det jeg ringede om',
    'mine børnebørn har det ikke godt',
  ],
  ongoingCase: {
    system: 'Modtagelsens liste',
    field: 'Modtaget, dato',
    identification: 'caseNumber',
    text: 'Den, der har underrettet med navn, får en kvittering inden 6 hverdage; den anonyme får ingen. Du kan bekræfte, at noget er modtaget, når nummeret på kvitteringen passer, men aldrig, hvad der siden er sket. Er personen fagperson, kan modtagelsen selv give en besked tilbage; det kan du ikke.',
  },
  shortAnswer:
    'Tak, fordi du ringer. Du skal ikke være sikker, din bekymring er nok. Jeg stiller dig om til børnemodtagelsen nu. Du må gerne være anonym. Er barnet i fare lige i dette øjeblik, ringer du 112, og jeg hjælper dig med det.',
  askFirst: [
    {
      question: 'Er barnet i fare lige nu?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Nej, men modtagelsen er lukket, og det kan ikke vente',
          leadsTo: 'escalation',
          row: 2,
        },
        { answer: 'Nej', leadsTo: 'escalation', row: 3 },
      ],
    },
    {
      question: 'Ringer du som privat, eller som en del af dit arbejde?',
      answers: [
        {
          answer: 'Som privat',
          leadsTo: 'say',
          say: 'Du bestemmer selv, om du vil sige dit navn. Siger du det, kan familien i nogle tilfælde få det at se.',
        },
        {
          answer: 'Som fagperson',
          leadsTo: 'say',
          say: 'Du har skærpet pligt og kan ikke være anonym. Du underretter selv, også når din leder tøver.',
        },
      ],
    },
  ],
  selfServices: ['digital-underretning'],
  exempt:
    'Skriv aldrig underretningen for borgeren ud fra hukommelsen. Stil om, så modtagelsen hører det fra den, der har set det. Den, der ikke kan eller vil tale i telefon, må sende et brev eller komme ind i Børne- og Familiehuset.',
  mandate: {
    level: 'forward',
    may: [
      'Stil straks om; barnets historie hører rådgiveren',
      'Fortæl, at man kan være anonym som privatperson',
      'Bekræft, at en underretning er modtaget, når kvitteringens nummer bliver oplyst',
    ],
    mayNot: [
      'Vurder ikke, om det er alvorligt nok',
      'Bed ikke borgeren undersøge mere eller tale med familien først',
      'Oplys ikke, om familien er kendt',
    ],
  },
  escalations: [
    {
      criterion: 'Vold eller overgreb sker nu, eller et lille barn er alene og i fare',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Det haster i dag, og klokken er uden for modtagelsens åbningstid',
      clarifyFirst: ['Barnets alder', 'Hvor barnet er'],
      action: 'transfer',
      contactPoint: 'boerne-doegnvagt',
      sameDay: true,
    },
    {
      criterion: 'Enhver anden bekymring for et barn, en ung eller et ufødt barn',
      clarifyFirst: ['Vil den, der ringer, være anonym?'],
      action: 'transfer',
      contactPoint: 'boernemodtagelsen',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'boernemodtagelsen',
    note: 'Bliv på linjen, til en rådgiver har taget over. Falder opkaldet ud, så ring op igen, hvis du har nummeret.',
  },
  deadlinesAndFees: [
    { kind: 'caseTime', label: 'Første vurdering', value: 'Inden 24 timer' },
    { kind: 'caseTime', label: 'Kvittering, ikke ved anonym', value: 'Inden 6 hverdage' },
  ],
  legalBasis: [
    { act: 'Barnets lov', section: '§§ 132–135' },
    { act: 'Barnets lov', section: '§§ 136–137' },
  ],
  specialConsiderations:
    'Ringer et barn selv, så bliv hos barnet i telefonen. Tal roligt, brug fornavnet, og sig, at det var rigtigt at ringe.',
  readyTexts: {
    sms: 'Vil du hellere skrive, så brug denne løsning, også anonymt: {selvbetjening}. Haster det, så ring i stedet. Tak, fordi du reagerer. {kommune}',
    email: {
      subject: 'Tak for din bekymring',
      body: 'Børnemodtagelsen læser alle underretninger samme døgn. Du behøver ikke bevise noget; skriv, hvad du har set og hørt, og hvornår. Skriv også, hvor barnet går i skole eller institution, hvis du ved det. Har du skrevet dit navn, får du en kvittering, men vi må ikke fortælle dig, hvad der sker bagefter.',
    },
  },
  related: ['SO04', 'BO05', 'FO03'],
} satisfies GuidanceSeed
