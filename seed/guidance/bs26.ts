import type { GuidanceSeed } from '../guidance-seed.ts'

/** Withdrawn in the demo: NemID is closed, and what callers mean by it stands in BS12. */
export default {
  reference: 'BS26',
  title: 'NemID – nøglekort og nøgleviser',
  owner: 'BORG',
  topic: '23.15.25',
  authority: 'otherAuthority',
  authorityNote: 'Digitaliseringsstyrelsen; NemID er lukket og afløst af MitID',
  audience: ['citizen'],
  marks: [],
  contactTypes: ['fact', 'gettingStarted'],
  citizenPhrases: [
    'mit nøglekort er brugt op',
    'jeg kan ikke finde mit papkort med koder',
    'nemid vil ikke tage imod min kode',
    'kan jeg få et nyt nøglekort sendt',
    'jeg har kun det gamle nemid',
  ],
  notRelevant: ['ongoingCase', 'selfService', 'exempt', 'deadlinesAndFees'],
  shortAnswer:
    'NemID er lukket, så nøglekortet kan ikke bruges mere, og vi kan ikke sende et nyt. Du skal have MitID i stedet. Det kan jeg hjælpe dig i gang med nu.',
  askFirst: [
    {
      question: 'Har du nogensinde haft MitID på din telefon?',
      answers: [
        { answer: 'Ja, men jeg kan ikke logge på', leadsTo: 'guidance', guidance: 'BS12' },
        { answer: 'Nej, aldrig', leadsTo: 'guidance', guidance: 'BS13' },
      ],
    },
  ],
  mandate: {
    level: 'forward',
    may: [
      'Fortæl, at papkortet trygt kan klippes over',
      'Gå videre til vejledningen om første MitID',
    ],
    mayNot: ['Bed ikke borgeren læse koder fra nøglekortet op'],
  },
  escalations: [
    {
      criterion: 'Nogen har ringet eller skrevet og bedt om billeder af nøglekortet',
      clarifyFirst: ['Hvad borgeren har sendt, og hvornår', 'Om banken er kontaktet'],
      action: 'otherAuthority',
      contactPoint: 'mitid-support',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'mitid-hjaelp',
    note: 'Kun når borgeren vil have hjælp ved en skranke.',
  },
  legalBasis: [{ act: 'MitID-loven', section: '' }],
  readyTexts: {
    sms: 'NemID er slut. Sådan får du MitID: www.mitid.dk. Hav pas eller kørekort klar. Hilsen {kommune}',
    email: {
      subject: 'Dit gamle NemID',
      body: 'NemID kan ikke bruges længere, heller ikke selv om der er koder tilbage på kortet. MitID hentes som app, eller du kan få en kodeviser, hvis du ikke har en smartphone. Tag billedlegitimation med, hvis du vil have hjælp i Borgerservice.',
    },
  },
  related: ['BS12', 'BS13'],
} satisfies GuidanceSeed
