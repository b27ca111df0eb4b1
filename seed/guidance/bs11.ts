import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS11',
  title: 'Navne- og adressebeskyttelse (hemmelig adresse)',
  owner: 'BORG',
  topic: '23.05.05',
  authority: 'municipality',
  authorityNote: 'Kommunen registrerer beskyttelsen i CPR',
  audience: ['citizen', 'partner'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'lookUp', 'fact'],
  citizenPhrases: [
    'jeg vil have hemmelig adresse',
    'min eks må ikke finde ud af hvor jeg bor',
    'hvordan kommer jeg af nettet med min adresse',
    'jeg bliver chikaneret og vil skjules',
    'pakken kommer ikke fordi jeg er beskyttet',
    'skal det fornys, jeg tror året er gået',
    'kan I sige mig hvor han er flyttet hen',
    'jeg vil ikke stå på krak',
    'ophæve beskyttelsen igen',
    'inkassofirma spørger efter en skyldner',
  ],

  ongoingCase: {
    system: 'CPR-systemet',
    field: 'Beskyttelse, udløbsdato',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Egne oplysninger på borger.dk viser, om beskyttelsen er slået til',
    text: 'Borgeren vil gerne vide, om den gælder, eller hvornår den slutter. Få navn, adresse **sagt af borgeren** og et rigtigt svar på kontrolspørgsmålet, og sig så kun ja/nej og udløbsdatoen.\n\nStår der "udløbet", er adressen synlig igen fra den dag. Ved mindste tvivl om, hvem der ringer: sig ingenting, heller ikke om der findes en beskyttelse, og bed borgeren møde op.',
  },
  shortAnswer:
    'Du slår det selv til på borger.dk, og det virker med det samme. Det gælder normalt et år, så skal det fornys. Post- og pakkefolk får ingen besked, så hav navn på døren. Er du truet, så sig det til mig nu.',
  askFirst: [
    {
      question: 'Er du eller dine børn blevet truet eller slået?',
      answers: [
        { answer: 'Ja, og jeg er i fare nu', leadsTo: 'escalation', row: 1 },
        { answer: 'Ja, men jeg er i sikkerhed', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej, jeg vil bare have fred', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er det din egen adresse, du ringer om?',
      answers: [
        {
          answer: 'Nej, jeg søger en anden person',
          leadsTo: 'say',
          say: 'Adresser giver vi ikke i telefonen. Du kan skrive til folkeregisteret, så vurderer de, om du må få den.',
        },
        { answer: 'Ja', leadsTo: 'selfService' },
        { answer: 'Jeg ringer fra et firma', leadsTo: 'escalation', row: 4 },
      ],
    },
    {
      question: 'Skal børnene også være skjult?',
      answers: [
        {
          answer: 'Ja, de bor hos mig',
          leadsTo: 'say',
          say: 'Sæt hak ved dem i løsningen. Den anden forælder kan stadig få adressen, hvis I er sammen om forældremyndigheden.',
        },
        { answer: 'Ja, men forælderen må aldrig få den', leadsTo: 'escalation', row: 2 },
      ],
    },
  ],
  selfServices: ['navne-og-adressebeskyttelse'],
  exempt:
    'Blanketten underskrives ved skranken mod legitimation; vi registrerer den, mens borgeren står der, og giver en kopi med. Bed om et rum bag skranken, når nogen ikke må høre med.\n\nEr det umuligt at komme, kan et krisecenter eller en kontaktperson aflevere den underskrevne blanket. Send den aldrig til den gamle adresse.',
  mandate: {
    level: 'start',
    lookUpIn: 'CPR-systemet, kun efter kontrolspørgsmål',
    may: [
      'Hjælp borgeren gennem løsningen, uden at adressen bliver sagt højt',
      'Oplys udløbsdatoen til borgeren selv',
      'Fortæl, hvem der fortsat kan se adressen: offentlige myndigheder og dem med retskrav på den, for eksempel banken',
      'Book et fortroligt møde i Borgerservice',
    ],
    mayNot: [
      'Oplys aldrig en adresse i telefonen, hverken beskyttet eller ubeskyttet',
      'Bekræft ikke, at en person er beskyttet eller bor i kommunen',
      'Giv ikke efter for "jeg er hendes advokat" eller "jeg er fra politiet"',
    ],
  },
  escalations: [
    {
      criterion: 'Der er fare lige nu: nogen er ved døren, eller borgeren flygter',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Vold, trusler eller stalking, uden akut fare',
      clarifyFirst: [
        'Om politiet kender sagen',
        'Om borgeren har et sikkert sted, for eksempel krisecenter',
        'Et nummer, det er sikkert at ringe til',
      ],
      action: 'callback',
      contactPoint: 'folkeregister',
      sameDay: true,
    },
    {
      criterion: 'Borgeren mener, at adressen er blevet røbet af kommunen',
      clarifyFirst: ['Hvem der har fået den', 'Hvornår og hvordan det blev opdaget'],
      action: 'transfer',
      contactPoint: 'jura',
      sameDay: true,
    },
    {
      criterion: 'Advokat, kreditor eller anden myndighed beder om en adresse',
      clarifyFirst: ['Firma og sagsnummer', 'Skriftlig henvisning til retten til at få den'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
  ],
  handOver: {
    contactPoint: 'folkeregister',
    note: 'Mærk beskeden "fortroligt", og skriv hverken adresse eller opholdssted i den. Ring kun op på det nummer, borgeren selv har kaldt sikkert.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Varighed', value: 'normalt 1 år ad gangen' },
    {
      kind: 'deadline',
      label: 'Fornyelse',
      value: 'inden udløbsdatoen; der kommer et brev cirka en måned før',
    },
    {
      kind: 'fee',
      label: 'Beskyttelse i CPR',
      value: 'gratis',
      validFrom: '2026-01-01',
    },
  ],
  legalBasis: [{ act: 'CPR-loven', section: 'kap. 7' }],

  specialConsiderations:
    'Hører du, at borgeren ikke kan tale frit, så stil spørgsmål, der kan svares ja og nej på. Aftal et tidspunkt og lad være med at sende sms, før borgeren har sagt, at telefonen er egen.',
  readyTexts: {
    sms: 'Her slår du beskyttelsen til: {selvbetjening}. Skriv udløbsdatoen ned, og giv selv leverandører og pakkefirmaer besked. {kommune}',
    chat: 'Skriv ikke din adresse her i chatten. Er du i fare, så ring 112; ellers hjælper jeg dig med at slå beskyttelsen til.',
    email: {
      subject: 'Om navne- og adressebeskyttelse',
      body: 'Til dig, der vil være beskyttet\n\nDu vælger beskyttelsen på borger.dk, og fra samme øjeblik kan private ikke få dit navn og din adresse fra CPR. Andre steder på nettet skal du selv slettes. Avisbude og pakkefirmaer får ikke noget at vide, så tjek, at det er muligt at levere til dig. Beskyttelsen løber normalt i et år, og du skal selv forny den. Føler du dig utryg, kan du tale med politiet og med et krisecenter, også uden at bo der.\n\nMed hilsen fra folkeregisteret',
    },
  },
  related: ['BS07', 'FO03', 'BS25'],
} satisfies GuidanceSeed
