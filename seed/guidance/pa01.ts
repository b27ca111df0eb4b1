import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'PA01',
  title: 'Parkeringsafgift – klage',
  owner: 'VEJ',
  topic: '05.09.04',
  authority: 'municipality',
  authorityNote:
    'Kommunens parkeringsmyndighed; private selskaber hører under Parkeringsklagenævnet',
  audience: ['citizen', 'business'],
  marks: ['payment'],
  contactTypes: ['selfServiceHelp', 'fact', 'lookUp', 'received'],
  citizenPhrases: [
    'jeg har fået en p-bøde',
    'gul seddel i forruden',
    'jeres vagt har skrevet mig og jeg holdt helt lovligt',
    'skiven var faldet ned',
    'appen virkede ikke så jeg kunne ikke betale',
    'jeg skulle bare lige læsse af',
    'har solgt bilen men får bøden alligevel',
    'hvor ser jeg billederne p-vagten tog',
    'tusind kroner for at holde på en handicapplads',
    'skal jeg betale selvom jeg har skrevet til jer',
  ],
  ongoingCase: {
    system: 'Parkeringssystemet',
    field: 'Afgiftsnummer, «Klagestatus» og «Saldo»',
    identification: 'caseNumber',
    citizenFollows: 'solbaek.example/p-klage med afgiftsnummer og registreringsnummer',
    text: 'Bed om det tal, der står over stregkoden. «Klage modtaget» sætter betalingen i bero. «Fastholdt» og «Annulleret» er svar, og brevet er sendt. «Overført» er gået til Opkrævning, og så er det [SK03](/v/SK03). Sig kun noget til den, der har nummeret: det er beviset for, at sedlen er deres.',
  },
  shortAnswer:
    'Se først, hvem der står på sedlen. Er det Solbæk Kommune, kan du se vagtens billeder og klage på vores hjemmeside med afgiftsnummeret. Afgiften er 510 kroner, de grove 1.020, og skal betales inden 10 dage, hvis du ikke klager.',
  askFirst: [
    {
      question: 'Hvem står øverst på sedlen: kommunen eller et parkeringsfirma?',
      answers: [
        { answer: 'Solbæk Kommune', leadsTo: 'selfService' },
        {
          answer: 'Et firma',
          leadsTo: 'say',
          say: 'Det er privat grund, og vi kan ikke røre den. Klag til firmaet først, og er du stadig uenig, så til Parkeringsklagenævnet.',
        },
        {
          answer: 'Politiet',
          leadsTo: 'say',
          say: 'Så er det en sag hos politiet, og adressen, du skal skrive til, står på bødeforlægget.',
        },
      ],
    },
    {
      question: 'Er det sedlen fra ruden, eller er der kommet et brev med gebyr?',
      answers: [
        { answer: 'Sedlen', leadsTo: 'deadlinesAndFees' },
        { answer: 'Et rykkerbrev', leadsTo: 'escalation', row: 1 },
        { answer: 'Brev fra et udlejnings- eller leasingselskab', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Har du allerede klaget og fået svar?',
      answers: [
        { answer: 'Nej', leadsTo: 'selfService' },
        { answer: 'Ja, I fastholdt den, og jeg har noget nyt', leadsTo: 'escalation', row: 3 },
      ],
    },
  ],
  selfServices: ['klag-over-p-afgift'],
  exempt:
    'Klagen kan skrives på et stykke papir og sendes til Parkering eller lægges i Borgerservices postkasse. Den skal have afgiftsnummer, nummerplade, grund og navn med adresse til svaret. Læs p-vagtens begrundelse op, hvis borgeren ikke kan se billederne; betaling kan ske med girokortet i banken.',
  mandate: {
    level: 'start',
    lookUpIn: 'Parkeringssystemet',
    may: [
      'Læs overtrædelse, sted, klokkeslæt og vagtens bemærkning op',
      'Bekræft, at en klage er modtaget, og at betalingen venter',
      'Oplys beløb og sidste betalingsdag',
      'Guid til at lægge en kvittering eller licens på klagen',
    ],
    mayNot: [
      'Annullér ikke, heller ikke når fejlen virker oplagt',
      'Spå ikke om, hvordan klagen ender',
      'Oplys ikke, hvem der ejer en bil',
    ],
  },
  escalations: [
    {
      criterion: 'Der er kommet en rykker, eller beløbet er overført til inddrivelse',
      clarifyFirst: ['Afgiftsnummer', 'Er der klaget, og hvornår?', 'Dato på rykkeren'],
      action: 'transfer',
      contactPoint: 'opkraevning',
    },
    {
      criterion: 'Bilen var lejet, leaset, lånt ud, stjålet eller solgt den dag',
      clarifyFirst: [
        'Hvem der var bruger eller ejer på datoen',
        'Lejeaftale, slutseddel eller politianmeldelse',
      ],
      action: 'callback',
      contactPoint: 'parkering',
    },
    {
      criterion: 'Klagen er afvist, og borgeren har et bevis, der ikke var med første gang',
      clarifyFirst: ['Dato på afgørelsen', 'Hvad det nye er'],
      action: 'callback',
      contactPoint: 'parkering',
    },
    {
      criterion: 'Bilen er kørt væk af kommunen, og ejeren står uden den',
      clarifyFirst: ['Registreringsnummer', 'Hvor og hvornår den stod der sidst'],
      action: 'transfer',
      contactPoint: 'parkering',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'parkering',
    note: 'De skal have afgiftsnummeret, ellers finder de den ikke. Ved vrede over p-vagten som person: brug [FO02](/v/FO02).',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Betaling', value: 'Inden 10 dage; klage sætter den i bero' },
    {
      kind: 'fee',
      label: 'Almindelig afgift',
      value: '510 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Særlige overtrædelser, f.eks. handicapplads',
      value: '1.020 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'caseTime', label: 'Svar på klage', value: 'Typisk 4–6 uger' },
  ],
  legalBasis: [{ act: 'Færdselsloven', section: '§ 121, stk. 2' }],
  specialConsiderations:
    'Udenlandske bilister får brevet fra et inkassofirma på kommunens vegne. Klagegangen er den samme, og formularen findes på engelsk og tysk.',
  readyTexts: {
    sms: 'Se p-vagtens fotos og send din klage her: {selvbetjening}. Du skal bruge afgiftsnummeret og nummerpladen. Læg et billede af skilt, skive eller kvittering ved. Vh Parkering, {kommune}',
    chat: 'Tast afgiftsnummer og nummerplade her: {selvbetjening}. Så ser du billederne og kan klage på stedet. Gælder kun afgifter fra kommunen.',
    email: {
      subject: 'Klage over parkeringsafgift',
      body: 'Er du uenig i parkeringsafgiften, så begynd på {selvbetjening}. Hav afgiftsnummer og registreringsnummer klar. Du kan se fotos og vagtens begrundelse, før du skriver.\n\nFortæl kort, hvad der skete, og vedlæg det, der viser det: kvittering fra p-appen, licens, foto af skiltet. Mens klagen behandles, skal du ikke betale. Får du ikke medhold, kommer der en ny betalingsfrist i svaret.\n\nParkering, {kommune}',
    },
  },
  related: ['PA02', 'PA03', 'SK03', 'FO02'],
} satisfies GuidanceSeed
