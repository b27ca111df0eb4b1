import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS21',
  title: 'Navneændring',
  owner: 'BORG',
  topic: '23.04.00',
  authority: 'otherAuthority',
  authorityNote:
    'Personregisterføreren på kirkekontoret i sognet; Familieretshuset i særlige sager',
  audience: ['citizen'],
  marks: ['mitid', 'payment', 'signature'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'fact', 'advice'],
  citizenPhrases: [
    'jeg vil have min mands efternavn',
    'vi er blevet skilt, jeg skal hedde det gamle igen',
    'min datter på otte vil have begge navne',
    'babyen skal have navn, hvad er fristen',
    'kan man bare kalde sig noget nyt',
    'jeg har fundet på et efternavn ingen har',
    'bindestreg eller mellemnavn, hvad er forskellen',
    'faren nægter at skrive under på navnet',
    'der står stadig mit pigenavn på kortet',
    'hvad koster det at skifte fornavn',
  ],
  ongoingCase: {
    system: 'CPR-systemet',
    field: 'Navn og navnehistorik',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Kirkekontoret svarer i Digital Post med en navneattest',
    text: 'Sagen ligger hos kirkekontoret; vi ser først noget, når navnet er skrevet i CPR. Slå borgeren op: er datoen på det nye navn kommet, er nyt sundhedskort bestilt af sig selv. Mangler det, er ansøgningen enten ikke betalt eller afventer samtykke fra en forælder eller en, der bærer navnet. Giv borgeren sognets navn, så de kan spørge det rigtige sted.',
  },
  shortAnswer:
    'Navnet ændres hos kirkekontoret i dit sogn, ikke hos kommunen, og det gælder uanset tro. Du søger på borger.dk med MitID. Gebyret er cirka 559 kr., men gratis de første tre måneder efter en vielse, når I tager fælles navn.',
  askFirst: [
    {
      question: 'Skifter du navn på grund af vielse, skilsmisse eller noget helt andet?',
      answers: [
        {
          answer: 'Vielse for under tre måneder siden',
          leadsTo: 'say',
          say: 'Vælg «vielse» som grund i løsningen, så opkræves der ikke gebyr for det fælles navn.',
        },
        { answer: 'Vielse, som kommer senere', leadsTo: 'guidance', guidance: 'BS22' },
        { answer: 'Alt andet', leadsTo: 'deadlinesAndFees' },
      ],
    },
    {
      question: 'Er det dit eget navn eller et barns?',
      answers: [
        { answer: 'Mit eget', leadsTo: 'selfService' },
        {
          answer: 'Et nyfødt barns første navn',
          leadsTo: 'say',
          say: 'Navngivning er gratis og skal være sket, inden barnet er et halvt år. Vælg den i stedet for «navneændring».',
        },
        {
          answer: 'Et større barns, og den anden forælder vil ikke',
          leadsTo: 'escalation',
          row: 1,
        },
      ],
    },
    {
      question: 'Bærer du eller nogen i din familie navnet i forvejen?',
      answers: [
        { answer: 'Ja', leadsTo: 'selfService' },
        { answer: 'Nej, og der er få med det navn', leadsTo: 'escalation', row: 2 },
      ],
    },
  ],
  selfServices: ['navneaendring'],
  exempt:
    'Slå sognet op på adressen, og giv kirkekontorets navn og åbningstid. Dér ligger papiransøgningen, og de hjælper med at udfylde den. Betaling sker ved overførsel. Børn over 12 år skriver selv under på papiret.',
  mandate: {
    level: 'guide',
    lookUpIn: 'CPR-systemet og sogn.dk',
    may: [
      'Find sognet ud fra borgerens adresse',
      'Bekræft, at det nye navn er kommet i CPR',
      'Fortæl, hvad der følger med automatisk, og at pas og kørekort skal fornyes',
      'Hjælp med at vælge mellemnavn eller efternavn i formularens felter',
    ],
    mayNot: [
      'Vurder ikke, om et navn er beskyttet eller kan godkendes',
      'Ret ikke en stavefejl i CPR, heller ikke når den er åbenlys',
    ],
  },
  escalations: [
    {
      criterion: 'To forældre med del i myndigheden er uenige om barnets navn',
      clarifyFirst: ['Barnets alder', 'Er ansøgningen sendt?', 'Har den anden fået brev?'],
      action: 'otherAuthority',
      contactPoint: 'familieretshuset',
    },
    {
      criterion: 'Kirkekontoret har afslået: navnet er beskyttet, eller slægtskab er ikke bevist',
      clarifyFirst: ['Dato på afslaget', 'Hvem i slægten bar navnet'],
      action: 'otherAuthority',
      contactPoint: 'familieretshuset',
    },
    {
      criterion: 'Navnet er godkendt, men står forkert eller mangler tegn i CPR',
      clarifyFirst: ['Dato på navneattesten', 'Stavemåde bogstav for bogstav'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion: 'Navneændring sket i udlandet, og de danske registre har det gamle',
      clarifyFirst: ['Land og dato', 'Attest på originalsprog, oversat eller ej'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
  ],
  handOver: {
    contactPoint: 'folkeregister',
    note: 'Kun til navne, der er godkendt men vises forkert. Ansøgninger og kvitteringer kan folkeregisteret ikke se.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Navneændring',
      value: 'ca. 559 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Fælles navn inden 3 måneder efter vielse',
      value: '0 kr.',
      validFrom: '2026-01-01',
    },
    { kind: 'deadline', label: 'Navn til et nyfødt barn', value: 'inden 6 måneder' },
  ],
  legalBasis: [{ act: 'Navneloven', section: '§ 4 m.fl.' }],
  specialConsiderations:
    'Ved skift til et navn, der passer med kønsidentiteten: brug straks det navn og tiltaleord, borgeren beder om, også selv om CPR endnu viser noget andet.',
  readyTexts: {
    sms: 'Søg om dit nye navn her: {selvbetjening}. Kirkekontoret i dit sogn behandler den, og sundhedskortet følger selv efter. Pas og kørekort skal du selv skifte. Hilsen fra {kommune}',
    chat: 'Skal navnet skiftes efter en vielse, eller er der en anden grund? Det afgør, om det er gratis.',
    email: {
      subject: 'Nyt navn: hvem, hvor og hvad så bagefter',
      body: 'Hej\n\nAnsøgningen om navneændring ligger på borger.dk/navn og behandles af kirkekontoret i det sogn, hvor du bor. Er I netop blevet gift og vil hedde det samme, så søg inden tre måneder; da er det uden gebyr. Til børn skal begge forældre normalt sige ja.\n\nNår navnet er godkendt, får banker, Skat og kommune besked gennem CPR, og et nyt sundhedskort kommer med posten. Pas, kørekort og navneskiltet på postkassen må du selv ordne.\n\nBedste hilsner\nBorgerservice',
    },
  },
  related: ['BS22', 'BS18', 'BS01', 'BS04'],
} satisfies GuidanceSeed
