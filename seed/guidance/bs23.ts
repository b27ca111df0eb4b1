import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS23',
  title: 'Dødsfald og begravelseshjælp',
  owner: 'BORG',
  topic: '32.42.08',
  authority: 'udbetalingDanmark',
  authorityNote:
    'Begravelseshjælp: Udbetaling Danmark. Anmeldelse: sognets kirkekontor. Arv og bo: skifteretten',
  audience: ['citizen', 'partner'],
  marks: ['mitid'],
  contactTypes: ['gettingStarted', 'advice', 'fact', 'selfServiceHelp'],
  citizenPhrases: [
    'min mand er død hvad skal jeg gøre',
    'hjælp til begravelsen',
    'mor sov ind i nat',
    'hvem siger det til folkeregisteret',
    'vi har ikke råd til en bedemand',
    'naboen er fundet død og der er ingen familie',
    'skal hjælpemidlerne og hospitalssengen tilbage',
    'kommer pensionen stadig i denne måned',
    'kan vi komme ind på fars konto og betale kisten',
    'hvad kan man få i tilskud til urnen',
  ],
  ongoingCase: {
    system: 'CPR-systemet',
    field: 'Civilstand og dødsdato',
    identification: 'nameAddressAndControl',
    citizenFollows:
      'Ansøgningen om begravelseshjælp: «Mine ydelser» på borger.dk. Boet: brev fra skifteretten',
    text: 'Vi ser kun, om dødsfaldet er registreret; det sker normalt, når lægen har udfyldt dødsattesten, og kirkekontoret har fået anmeldelsen. Først derefter stopper post og ydelser.\n\nSvar om begravelseshjælp har Udbetaling Danmark, som gerne taler med den, der har søgt. Spørgsmål om konti, arv og lejlighed hører til i skifteretten. Har afdøde haft hjælp fra os, kan du se i omsorgssystemet, om hjælpemidlerne er meldt til afhentning.',
  },
  shortAnswer:
    'Det gør mig ondt. Du skal ikke nå alt i dag. Bedemanden eller I selv anmelder dødsfaldet til kirkekontoret, og så får myndighederne besked. Begravelseshjælp søges hos Udbetaling Danmark; den afhænger af afdødes formue.',
  askFirst: [
    {
      question: 'Har en læge været der og set den døde?',
      answers: [
        {
          answer: 'Nej, det er lige sket derhjemme',
          leadsTo: 'say',
          say: 'Så ring til egen læge nu, eller lægevagten hvis der er lukket. Lægen kommer, og I må gerne blive hos ham eller hende imens.',
        },
        { answer: 'Fundet død, og ingen ved hvordan', leadsTo: 'escalation', row: 1 },
        { answer: 'Ja', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er der nogen i familien, der tager sig af begravelsen?',
      answers: [
        { answer: 'Ja, vi eller en bedemand', leadsTo: 'selfService' },
        { answer: 'Nej, der er ingen', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Er det udgiften, der bekymrer dig mest?',
      answers: [
        { answer: 'Ja, hvad kan vi få', leadsTo: 'deadlinesAndFees' },
        { answer: 'Vi kan slet ikke betale', leadsTo: 'escalation', row: 3 },
        { answer: 'Min egen pension som enke', leadsTo: 'guidance', guidance: 'PE01' },
      ],
    },
    {
      question: 'Står der hjælpemidler i hjemmet, som vi skal hente?',
      answers: [{ answer: 'Ja', leadsTo: 'guidance', guidance: 'AE04' }],
    },
  ],
  selfServices: ['doedsanmeldelse', 'soeg-begravelseshjaelp'],
  exempt:
    'Giv navnet på sognets kirkekontor: de tager imod på papir og hjælper med felterne, uanset tro. Bedemanden kan med fuldmagt både anmelde og søge tilskuddet. Bed ellers Udbetaling Danmark sende skemaet med posten til den efterladte; vi udfylder det gerne sammen ved skranken.',
  mandate: {
    level: 'guide',
    lookUpIn: 'CPR-systemet, kun dødsdato',
    may: [
      'Fortæl rækkefølgen: læge, anmeldelse, skifteret, tilskud',
      'Find kirkekontoret ud fra afdødes adresse',
      'Bekræft til ægtefælle eller barn, at dødsfaldet er registreret',
      'Giv besked til hjemmepleje og madservice samme dag',
      'Læs beløbsgrænserne op',
    ],
    mayNot: [
      'Regn ikke ud, hvad familien får',
      'Sig intet om afdødes konti, gæld eller arvinger',
      'Anbefal ikke en bestemt bedemand',
    ],
  },
  escalations: [
    {
      criterion: 'Død person er lige fundet, eller der er tegn på ulykke, vold eller selvmord',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Ingen pårørende melder sig, eller familien vil ikke stå for begravelsen',
      clarifyFirst: [
        'Afdødes navn og sidste adresse',
        'Hvor ligger afdøde nu: hospital, kapel, hjem?',
        'Hvem er spurgt, og hvad svarede de?',
      ],
      action: 'callback',
      contactPoint: 'vielser-og-doedsfald',
      sameDay: true,
    },
    {
      criterion: 'Der er hverken penge i boet eller hos ægtefællen til regningen',
      clarifyFirst: [
        'Var afdøde, eller er ægtefællen, pensionist?',
        'Er der søgt begravelseshjælp, og hvad blev svaret?',
        'Beløb og betalingsfrist fra bedemanden',
      ],
      action: 'callback',
      contactPoint: 'ydelsesteam',
    },
    {
      criterion: 'Spørgsmål til en indsendt ansøgning eller et afslag på begravelseshjælp',
      clarifyFirst: ['Hvem søgte, familien eller bedemanden?', 'Dato på ansøgning eller afslag'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
    },
  ],
  handOver: {
    contactPoint: 'vielser-og-doedsfald',
    note: 'Sig navnet på den, der ringer, og hvad der er sket, inden du slipper linjen, så historien ikke skal fortælles igen.',
  },
  deadlinesAndFees: [
    {
      kind: 'deadline',
      label: 'Anmeldelse af dødsfald',
      value: 'snarest og senest 2 hverdage efter',
    },
    {
      kind: 'fee',
      label: 'Begravelseshjælp, voksen',
      value: 'højst 12.950 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Formue, når der er ægtefælle eller børn under 18',
      value: 'fuldt beløb til 43.300 kr., intet fra 56.250 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Formue, enlig uden børn',
      value: 'fuldt beløb til 21.700 kr., intet fra 34.650 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
  ],
  legalBasis: [{ act: 'Sundhedsloven', section: '§ 160' }],
  specialConsiderations:
    'Tal langsomt, og brug ordet død. Hold pauser. Nogle trosretninger begraver inden et døgn: sig det til kirkekontoret med det samme. Er det et barn, der er død, så stil om til en erfaren kollega uden flere spørgsmål.',
  readyTexts: {
    sms: 'Vi tænker på jer. Anmeldelsen til sognet findes her: {selvbetjening}. Bedemanden gør det gerne for jer. Begravelseshjælp kan søges bagefter, når I har ro. Kontaktcentret, {kommune}',
    chat: 'Jeg er ked af at høre det. Har en læge været der, og har I talt med en bedemand? Så tager vi kun det, der haster.',
    email: {
      subject: 'De første skridt efter et dødsfald',
      body: 'Kære pårørende\n\nVi kondolerer. Når lægen har udfyldt dødsattesten, sendes dødsanmeldelsen til kirkekontoret via borger.dk, eller bedemanden sender den. Skifteretten skriver derefter til den, I har peget på, om boet og den afdødes konti.\n\nUdbetaling Danmark behandler ansøgninger om begravelseshjælp. Beløbet afhænger af, hvad den afdøde efterlod, og om der er ægtefælle eller mindreårige børn. Gem regningen fra bedemanden; den skal vedlægges.\n\nHar vi hjælpemidler stående hos jer, henter vi dem, når det passer jer.\n\nMed deltagelse\nBorgerservice',
    },
  },
  related: ['PE01', 'AE04', 'JO04', 'BS17'],
} satisfies GuidanceSeed
