import writeXlsxFile from 'write-excel-file/node'
import { columns } from './columns.ts'
import { contactPointKind } from './contact-point-kind.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { type RowsKind, importKinds } from './import-terms.ts'
import { selfServiceKind } from './self-service-kind.ts'

/** A guidance as one writes it in a spreadsheet: what most columns look like when they are filled. */
const example: Readonly<Record<string, string>> = {
  Nummer: '',
  Titel: 'Parkeringslicens til beboere',
  'Borgerens ord': 'jeg kan ikke parkere ved mit hus\nbeboerlicens',
  'Kort svar': 'Du bestiller licensen på kommunens hjemmeside med MitID. Den gælder med det samme.',
  Selvbetjening: 'ikke relevant',
  'Hvis fritaget / kan ikke selv': 'Book en tid i Borgerservice for borgeren.',
}

interface Template {
  /** Name of the sheet, and of the file. */
  sheet: string
  fileName: string
  columns: readonly { heading: string; help: string }[]
  example: Readonly<Record<string, string>>
}

const templates: Readonly<Record<RowsKind, Template>> = {
  articles: { sheet: importKinds.articles, fileName: 'vejledninger', columns, example },
  'contact-points': { sheet: importKinds['contact-points'], ...contactPointKind },
  'self-services': { sheet: importKinds['self-services'], ...selfServiceKind },
}

/** Name under which a template, or what there is of the same kind, is handed out. */
export const fileNameOf = (kind: RowsKind): string => templates[kind].fileName

const lines = ({
  columns: all,
  example: row,
}: Template): [headings: string[], help: string[], example: string[]] => [
  all.map(({ heading }) => heading),
  all.map(({ help }) => help),
  all.map(({ heading }) => row[heading] ?? ''),
]

/** A spreadsheet to fill in: the headings with an example under them, and on a second sheet what each is for. */
export async function templateXlsx(kind: RowsKind): Promise<Uint8Array<ArrayBuffer>> {
  const [headings, help, filled] = lines(templates[kind])
  const text = (value: string) => ({ type: String, value })
  const bold = (value: string) => ({ type: String, value, fontWeight: 'bold' as const })
  const file = await writeXlsxFile([
    {
      sheet: templates[kind].sheet,
      data: [headings.map(bold), filled.map(text)],
      columns: headings.map(() => ({ width: 28 })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'Sådan udfyldes den',
      data: [
        [bold('Kolonne'), bold('Hvad skal der stå')],
        ...headings.map((heading, at) => [text(heading), text(help[at] ?? '')]),
      ],
      columns: [{ width: 36 }, { width: 110 }],
    },
  ]).toBuffer()
  return Uint8Array.from(file)
}

/** The same without the help, for those who have no spreadsheet. */
export function templateCsv(kind: RowsKind): Uint8Array<ArrayBuffer> {
  const [headings, , filled] = lines(templates[kind])
  return new TextEncoder().encode(byteOrderMark + csvLine(headings) + csvLine(filled))
}
