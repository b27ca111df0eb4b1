import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BY02',
  title: 'Byggetilladelse og status',
  owner: 'BYG',
  topic: '02.34.02',
  authority: 'municipality',
  authorityNote: 'Kommunen; klager over afgørelsen behandles i Nævnenes Hus',
  audience: ['citizen', 'business', 'partner'],
  marks: ['mitid', 'payment'],
  contactTypes: ['lookUp', 'received', 'selfServiceHelp', 'gettingStarted'],
  citizenPhrases: [
    'hvor langt er min byggesag',
    'håndværkerne står klar og jeg mangler jeres ja',
    'jeg sendte tegninger for to måneder siden',
    'hvem sidder med vores tilbygning',
    'skal man søge om at rive en væg ned',
    'I skriver der mangler noget materiale',
    'må vi flytte ind nu huset er færdigt',
    'vil gerne bygge ovenpå, hvordan gør jeg',
    'arkitekten siger det ligger hos jer',
    'regning for behandling af mit byggeri',
  ],
  ongoingCase: {
    system: 'Byggesagssystemet',
    field: 'Sagstrin og «Næste skridt»',
    identification: 'caseNumber',
    citizenFollows: 'bygogmiljoe.dk under «Mine projekter», hvor også brevene ligger',
    text: 'Slå op på sagsnummer eller byggeadresse. **Modtaget**: ingen har åbnet den endnu. **Mangler**: ansøgeren skal sende noget, og uret står stille. **Høring**: naboerne har fristen. **Under behandling**: en navngiven sagsbehandler har den. **Afgjort**: brevet ligger i Digital Post. Er den, der ringer, håndværker eller arkitekt, så se, om fuldmagten ligger på sagen, før du siger andet, end at den findes.',
  },
  shortAnswer:
    'Giv mig sagsnummer eller adresse, så ser jeg, hvor sagen er. Et enfamiliehus tager omkring 40 dage, men dagene tæller først, når vi har alle papirer. Har du ikke søgt, sker det i Byg og Miljø, og du må ikke gå i gang før svaret.',
  askFirst: [
    {
      question: 'Har du fået et brev fra os om, at der mangler noget?',
      answers: [
        {
          answer: 'Ja, men ikke svaret på det',
          leadsTo: 'say',
          say: 'Det er dét, sagen venter på. Læg materialet på i Byg og Miljø i dag, så starter tiden igen.',
        },
        { answer: 'Ja, og jeg forstår ikke, hvad I vil have', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Hvor længe er det siden, du sendte det sidste ind?',
      answers: [
        { answer: 'Under 40 dage', leadsTo: 'deadlinesAndFees' },
        { answer: 'Over 40 dage, og intet mangler', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Er det et nyt projekt, eller har du fået svar?',
      answers: [
        { answer: 'Nyt, jeg har ikke søgt', leadsTo: 'selfService' },
        { answer: 'Kun et skur eller en carport', leadsTo: 'guidance', guidance: 'BY01' },
        { answer: 'Jeg har fået nej og er uenig', leadsTo: 'escalation', row: 4 },
      ],
    },
  ],
  selfServices: ['byg-og-miljoe'],
  exempt:
    'Læs status op for den, der ikke kan logge på, og tilbyd at få seneste brev sendt på papir. Ansøgeren kan give sin tømrer eller arkitekt fuldmagt; så kører hele sagen gennem dem, og borgeren får kun afgørelsen.',
  mandate: {
    level: 'start',
    lookUpIn: 'Byggesagssystemet',
    may: [
      'Oplys sagstrin, modtagelsesdato og hvem der behandler sagen',
      'Læs op, hvilke bilag der står som manglende',
      'Bekræft, om en færdigmelding er registreret',
      'Gennemgå Byg og Miljø skridt for skridt',
    ],
    mayNot: [
      'Lov aldrig en dato for tilladelsen',
      'Giv ikke grønt lys til at støbe eller rive ned, mens sagen kører',
      'Kommentér ikke tegninger, heller ikke «det ser fint ud»',
    ],
  },
  escalations: [
    {
      criterion: 'Sagen er komplet og har ligget i mere end 40 dage',
      clarifyFirst: ['Sagsnummer', 'Dato for sidste indsendte bilag', 'Aftalt byggestart'],
      action: 'callback',
      contactPoint: 'byggesag',
    },
    {
      criterion:
        'Ansøgeren spørger til indholdet: et mangelbrev, et krav om brand, statik eller afstand, eller vil ændre projektet',
      clarifyFirst: ['Sagsnummer', 'Hvilket punkt i brevet det drejer sig om', 'Frist i brevet'],
      action: 'callback',
      contactPoint: 'byggesag',
    },
    {
      criterion: 'Byggeriet er standset af et påbud, eller der er gravet ind til naboens fundament',
      clarifyFirst: ['Adresse', 'Er nogen eller noget i fare lige nu? Ved sammenstyrtning: 112'],
      action: 'transfer',
      contactPoint: 'byggesag',
      sameDay: true,
    },
    {
      criterion: 'Ansøger eller nabo vil klage over en afgørelse',
      clarifyFirst: [
        'Dato på afgørelsen (klagefristen er typisk 4 uger)',
        'Har borgeren set klagevejledningen sidst i brevet?',
      ],
      action: 'callback',
      contactPoint: 'byggesag',
    },
  ],
  handOver: {
    contactPoint: 'byggesag',
    note: 'Book på den sagsbehandler, der står på sagen. Er vedkommende på ferie, tager teamets vagt opkaldet.',
  },
  deadlinesAndFees: [
    {
      kind: 'caseTime',
      label: 'Servicemål, enfamiliehus',
      value: 'Ca. 40 dage fra fuldt oplyst sag',
      validFrom: '2026-01-01',
    },
    {
      kind: 'deadline',
      label: 'Tilladelsen bortfalder',
      value: 'Typisk, hvis byggeriet ikke er begyndt inden 1 år',
    },
    {
      kind: 'deadline',
      label: 'Klage',
      value: 'Typisk 4 uger fra afgørelsen; sendes til Nævnenes Hus',
    },
    {
      kind: 'fee',
      label: 'Byggesagsgebyr',
      value: 'Timepris efter kommunens takstblad, opkræves efter afgørelsen',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
  ],
  legalBasis: [{ act: 'Byggeloven', section: '§ 16' }],
  specialConsiderations:
    'Ejendomsmæglere og kommende købere ringer om gamle byggesager. De har ingen part i sagen: tegninger ligger i det offentlige byggesagsarkiv på nettet, og resten er [aktindsigt](/v/FO01).',
  readyTexts: {
    sms: 'Du kan selv se, hvor din byggesag er, og hvad der mangler, under «Mine projekter»: {selvbetjening}. De ca. 40 dage tæller fra den dag, alt er indsendt. Venlig hilsen {kommune}, Byg og Plan',
    chat: 'Status, breve og manglende bilag ligger i Byg og Miljø: {selvbetjening}. Skriv dit sagsnummer her, så kigger jeg med.',
    email: {
      subject: 'Din byggesag: sådan følger du den',
      body: 'Du spurgte til din byggesag. I Byg og Miljø kan du se, hvilket trin den er på, og om vi venter på noget fra dig: {selvbetjening}.\n\nFor et enfamiliehus er målet omkring 40 dage, regnet fra den dag sagen er fuldt oplyst. Mangler der en tegning, står tiden stille, til den er lagt ind. Begynd først byggeriet, når du har tilladelsen i hånden.\n\nMange hilsner\nByg og Plan i {kommune}',
    },
  },
  related: ['BY01', 'BY03', 'FO01', 'FO02'],
} satisfies GuidanceSeed
