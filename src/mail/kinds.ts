/** How soon a person wants to hear of something, and the Danish words for it. */
export const mailChoices = {
  now: 'Med det samme',
  daily: 'Samlet én gang om dagen',
  never: 'Slet ikke',
} as const
export type MailChoice = keyof typeof mailChoices

/** Is it a choice that can be made? For values from a form. */
export const isMailChoice = (value: unknown): value is MailChoice =>
  typeof value === 'string' && Object.hasOwn(mailChoices, value)

interface NewsTerms {
  /** As the person who chooses reads it. */
  label: string
  /** Over its rows in a digest. */
  heading: string
  /** In the subject of a digest. */
  count: (times: number) => string
  /** For whoever has chosen nothing. */
  usual: MailChoice
  /** Whom it can reach at all; others need not choose. */
  reaches: 'editor' | 'writer'
}

/** What Straks writes to people about, the most pressing first. */
export const newsKinds = {
  sentBack: {
    label: 'En tekst er sendt tilbage til mig',
    heading: 'Sendt tilbage til dig',
    count: (times) => `${times} sendt tilbage`,
    usual: 'now',
    reaches: 'writer',
  },
  flag: {
    label: 'Kontaktcentret har meldt noget',
    heading: 'Meldinger fra kontaktcentret',
    count: (times) => (times === 1 ? '1 melding' : `${times} meldinger`),
    usual: 'now',
    reaches: 'writer',
  },
  forced: {
    label: 'En redaktør har udgivet uden fire øjne',
    heading: 'Udgivet uden fire øjne',
    count: (times) => `${times} udgivet uden fire øjne`,
    usual: 'now',
    reaches: 'editor',
  },
  submitted: {
    label: 'En tekst venter på godkendelse',
    heading: 'Venter på godkendelse',
    count: (times) => `${times} til godkendelse`,
    usual: 'daily',
    reaches: 'editor',
  },
  review: {
    label: 'En vejledning skal kontrolleres',
    heading: 'Skal kontrolleres',
    count: (times) => `${times} skal kontrolleres`,
    usual: 'daily',
    reaches: 'writer',
  },
  approved: {
    label: 'En tekst, jeg har skrevet i, er godkendt',
    heading: 'Godkendt',
    count: (times) => `${times} godkendt`,
    usual: 'daily',
    reaches: 'writer',
  },
  published: {
    label: 'En tekst, jeg har skrevet i, er trådt i kraft på sin dato',
    heading: 'Trådt i kraft',
    count: (times) => `${times} trådt i kraft`,
    usual: 'daily',
    reaches: 'writer',
  },
} as const satisfies Record<string, NewsTerms>
export type NewsKind = keyof typeof newsKinds

export const newsKindNames = Object.keys(newsKinds) as NewsKind[]

/** Everything that lies in the outbox. */
export const mailKinds = {
  ...(Object.fromEntries(newsKindNames.map((kind) => [kind, newsKinds[kind].heading])) as Record<
    NewsKind,
    string
  >),
  digest: 'Samlet mail',
  account: 'Ny adgangskode',
} as const
export type MailKind = keyof typeof mailKinds

/** Does it tell of news, which a person may choose not to hear? */
export const isNewsKind = (kind: MailKind): kind is NewsKind => Object.hasOwn(newsKinds, kind)

/** Where a mail stands. The last four are final. */
export const mailStates = {
  gathered: 'Venter på den samlede mail',
  told: 'Med i en samlet mail',
  waiting: 'Venter på at blive sendt',
  /** Marked just before it is handed over: a process that dies now leaves it here. */
  handing: 'Er ved at blive sendt',
  sent: 'Sendt',
  dropped: 'Ikke sendt: ikke længere aktuel',
  givenUp: 'Ikke sendt: opgivet',
  unknown: 'Uvist, om den nåede frem',
} as const
export type MailState = keyof typeof mailStates
