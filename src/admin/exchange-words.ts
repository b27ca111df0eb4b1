import type { ImportKind } from '../exchange/import-terms.ts'

/** What the page says of each thing that a file can be about. */
interface Words {
  /** Kinds of files, as the file picker knows them. */
  accept: string
  /** Heading of the rows' column. */
  row: string
  about: string
  /** How many rows will be written, on the button. */
  letIn: (rows: number) => string
  /** What has come of it, and where it is seen; `origin` is the mark of the import. */
  see: string
  seeAt: (origin: string) => string
}

const changes = (rows: number): string => (rows === 1 ? 'Indlæs 1 række' : `Indlæs ${rows} rækker`)
const onAllCards =
  'Rækkerne genkendes på nøglen, og det indlæste vises på alle vejledninger med det samme. Det, der ikke står i filen, bliver, som det er. Intet skrives, før du har set filen igennem.'

export const exchangeWords: Readonly<Record<ImportKind, Words>> = {
  articles: {
    accept: '.xlsx,.csv,.json,.docx',
    row: 'Vejledning',
    about:
      'XLSX, CSV, JSON eller Word (.docx). Alt indlæses som kladder. Intet skrives, før du har set filen igennem.',
    letIn: (rows) => `Indlæs ${rows} som kladder`,
    see: 'Se de nye kladder',
    seeAt: (origin) => `articles?where[or][0][and][0][origin][contains]=${origin}`,
  },
  'contact-points': {
    accept: '.csv,.xlsx,.json',
    row: 'Omstillingspunkt',
    about: `CSV, XLSX eller JSON. ${onAllCards}`,
    letIn: changes,
    see: 'Se omstillingspunkterne',
    seeAt: () => 'contact-points?sort=-updatedAt',
  },
  'self-services': {
    accept: '.csv,.xlsx,.json',
    row: 'Selvbetjening',
    about: `CSV, XLSX eller JSON. ${onAllCards}`,
    letIn: changes,
    see: 'Se selvbetjeningerne',
    seeAt: () => 'self-services?sort=-updatedAt',
  },
  editions: {
    accept: '.json,.csv',
    row: '',
    about:
      'Et udtræk af hele historikken fra Straks, JSON eller CSV, ind i et tomt system: vejledninger, udgaver, godkendelser og opslag, som de var. Er der indhold i forvejen, bliver filen afvist. Intet skrives, før du har set, hvad der er i den.',
    letIn: () => 'Indlæs hele historikken',
    see: 'Se fagcentrene',
    seeAt: () => 'centres',
  },
}
