import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AE01',
  title: 'Hjemmehjælp / helhedspleje',
  owner: 'SUND',
  topic: '27.36.20',
  authority: 'municipality',
  authorityNote: 'Kommunens visitation',
  audience: ['citizen', 'partner'],
  marks: [],
  contactTypes: ['gettingStarted', 'reporting', 'lookUp', 'received', 'advice'],
  citizenPhrases: [
    'min mor kan ikke klare sig selv',
    'hjælp til rengøring',
    'min mand skal hjem fra sygehuset og jeg kan ikke løfte ham',
    'far er faldet igen',
    'der kom ingen hjemmehjælper i morges',
    'jeg kan ikke mere med at passe hende',
    'hun glemmer at slukke komfuret',
    'støvsugning og gulvvask til ældre',
    'kan jeg skifte firma der kommer og gør rent',
    'aflys besøget vi er på sommerferie',
  ],
  ongoingCase: {
    system: 'Omsorgsjournalen',
    field: 'Bevilling, leverandør og dagens besøg',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Borgeren ser sine besøg i Solbæks borgerportal, hvis adgangen er slået til',
    text: 'Over folkepensionsalderen hedder det helhedspleje, for yngre hjemmehjælp; opslaget er det samme. Ringer en pårørende, så se først, om navnet står under **samtykke**. Står det der ikke, må du tage imod oplysninger, men ikke give nogen. "Har han hjælp i dag, eller er det nyt?" deler samtalen i to: løbende hjælp slås op under dagens besøg, ny hjælp under henvendelser. **Visiteret** betyder godkendt, **igangsat** at leverandøren har fået opgaven.',
  },
  shortAnswer:
    'Jeg sender henvendelsen til visitationen nu. De ringer inden tre hverdage og aftaler et hjemmebesøg, hvor I ser på, hvad der er svært i løbet af dagen. Varig hjælp koster ikke noget. Er der sket et fald, eller er nogen lige udskrevet, går det hurtigere.',
  askFirst: [
    {
      question: 'Er der sket noget lige nu eller de sidste dage?',
      answers: [
        { answer: 'Ligger på gulvet eller er kommet til skade', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Faldet for nylig, eller på vej hjem fra sygehuset',
          leadsTo: 'escalation',
          row: 3,
        },
        { answer: 'Nej, det er gået langsomt ned ad bakke', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Kommer der allerede nogen i hjemmet i dag?',
      answers: [
        { answer: 'Ja, men besøget med medicin er ikke kommet', leadsTo: 'escalation', row: 2 },
        {
          answer: 'Ja, men de mangler at gøre rent eller er forsinkede',
          leadsTo: 'mandate',
          say: 'Jeg skriver til gruppen nu og beder dem ringe til jer inden dagen er omme.',
        },
        { answer: 'Nej, ingen', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Hvem bor i huset, og hvordan har den anden det?',
      answers: [
        { answer: 'Ægtefællen er slidt op', leadsTo: 'escalation', row: 5 },
        { answer: 'Bor alene og er begyndt at glemme', leadsTo: 'escalation', row: 4 },
      ],
    },
    {
      question: 'Er det et plejehjem, I tænker på?',
      answers: [{ answer: 'Ja', leadsTo: 'guidance', guidance: 'AE05' }],
    },
  ],
  selfServices: ['hjemmehjaelp-henvendelse'],
  exempt:
    'Skriv henvendelsen i omsorgsjournalen, mens borgeren er i røret. Spørg til fem ting: bad, tøj, mad, rengøring, medicin. Læs det op igen til sidst. Bekræftelsen kommer med brevpost til den, der er fritaget for Digital Post, og visitator tager papirerne med ud på besøget.',
  mandate: {
    level: 'start',
    lookUpIn: 'Omsorgsjournalen',
    may: [
      'Opret en henvendelse til visitationen med borgerens egne ord',
      'Meld afbud til et besøg, og skriv, fra hvornår hjælpen skal begynde igen',
      'Fortæl, hvilken leverandør borgeren har, og hvornår besøget er planlagt',
      'Send besked til plejegruppen om et forsinket eller udeblevet rengøringsbesøg',
      'Skriv en ny nøglekode eller pårørende på, når borgeren selv oplyser den',
    ],
    mayNot: [
      'Lov ikke et antal timer eller en bestemt hjælper',
      'Sig ikke, at rengøring bliver sparet væk eller givet',
      'Giv ikke pårørende oplysninger om helbred uden samtykke i journalen',
    ],
  },
  escalations: [
    {
      criterion:
        'Personen ligger på gulvet nu, svarer forvirret, har slået hovedet eller har stærke smerter',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Et besøg med medicin, insulin eller sårpleje er udeblevet i dag',
      clarifyFirst: [
        'Hvornår skulle de være kommet?',
        'Hvilken medicin mangler?',
        'Hvordan har borgeren det nu?',
      ],
      action: 'transfer',
      contactPoint: 'sygeplejen-akut',
      sameDay: true,
    },
    {
      criterion: 'Fald inden for en uge, eller udskrivning i dag eller de næste tre hverdage',
      clarifyFirst: [
        'Dato for fald eller udskrivning',
        'Sygehus og afdeling',
        'Kan personen selv komme på toilettet?',
        'Er nogen hjemme?',
      ],
      action: 'transfer',
      contactPoint: 'visitation',
      sameDay: true,
    },
    {
      criterion: 'Pårørende nævner demens, at personen går ud om natten eller glemmer komfuret',
      clarifyFirst: [
        'Er lægen orienteret?',
        'Hvad er sket, og hvor ofte?',
        'Ved personen, at I ringer?',
      ],
      action: 'callback',
      contactPoint: 'visitation',
      sameDay: true,
    },
    {
      criterion: 'Ægtefælle eller pårørende siger "jeg kan ikke mere" eller får ingen nattesøvn',
      clarifyFirst: [
        'Kan den syge være alene en time?',
        'Kommer der hjælp i dag?',
        'Hvad ville lette mest?',
      ],
      action: 'callback',
      contactPoint: 'visitation',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'visitation',
    note: 'Fra sygehus eller læge: stil om uden at oprette henvendelsen; de sender selv besked elektronisk.',
  },
  deadlinesAndFees: [
    { kind: 'caseTime', label: 'Visitator ringer tilbage', value: 'Inden 3 hverdage' },
    { kind: 'caseTime', label: 'Afgørelse efter hjemmebesøg', value: 'Inden 2 uger' },
    { kind: 'deadline', label: 'Klage over afgørelsen', value: '4 uger fra brevet' },
    { kind: 'fee', label: 'Varig hjælp i hjemmet', value: '0 kr.', validFrom: '2026-01-01' },
  ],
  legalBasis: [
    { act: 'Ældreloven', section: '' },
    { act: 'Serviceloven', section: '§ 83' },
  ],
  specialConsiderations:
    'Den ældre hører måske dårligt og siger ja for at være høflig. Lad personen gentage aftalen med egne ord. Er to generationer i røret på højttaler, så tal til den, hjælpen gælder.',
  readyTexts: {
    sms: 'Din henvendelse er sendt til visitationen. De ringer inden tre hverdage. Vil I skrive mere om hverdagen: {selvbetjening}. De bedste hilsner, {kommune}',
    chat: 'Skal hjælpen begynde forfra, eller handler det om et besøg, der allerede er aftalt? Så ved jeg, hvor jeg skal kigge.',
    email: {
      subject: 'Visitationen ringer til jer om hjælp i hjemmet',
      body: 'Kære alle\n\nJeg har sendt jeres henvendelse til visitationen, som ringer inden for tre hverdage. Skriv gerne op, hvornår på dagen det er sværest, og hvad I selv klarer i dag. Visitator kommer hjem til jer, og efter besøget får I en afgørelse inden to uger. Er I uenige i den, kan I klage inden fire uger. Sker der et fald, eller bliver nogen udskrevet i mellemtiden, så ring med det samme, for så venter vi ikke på besøget.\n\nSolbæk Kommune, Ældre og Sundhed',
    },
  },
  related: ['AE02', 'AE05', 'AE03', 'FO02'],
} satisfies GuidanceSeed
