import writeXlsxFile from 'write-excel-file/node'
import { columns } from './columns.ts'
import { byteOrderMark, csvLine } from './csv.ts'

/** A guidance as one writes it in a spreadsheet: what most columns look like when they are filled. */
const example: Readonly<Record<string, string>> = {
  Nummer: '',
  Titel: 'Parkeringslicens til beboere',
  'Borgerens ord': 'jeg kan ikke parkere ved mit hus\nbeboerlicens',
  'Kort svar': 'Du bestiller licensen på kommunens hjemmeside med MitID. Den gælder med det samme.',
  Selvbetjening: 'ikke relevant',
  'Hvis fritaget / kan ikke selv': 'Book en tid i Borgerservice for borgeren.',
}

const lines = (): [headings: string[], help: string[], example: string[]] => [
  columns.map(({ heading }) => heading),
  columns.map(({ help }) => help),
  columns.map(({ heading }) => example[heading] ?? ''),
]

/** A spreadsheet to fill in: the headings with an example under them, and on a second sheet what each is for. */
export async function templateXlsx(): Promise<Uint8Array<ArrayBuffer>> {
  const [headings, help, filled] = lines()
  const text = (value: string) => ({ type: String, value })
  const bold = (value: string) => ({ type: String, value, fontWeight: 'bold' as const })
  const file = await writeXlsxFile([
    {
      sheet: 'Vejledninger',
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
export function templateCsv(): Uint8Array<ArrayBuffer> {
  const [headings, , filled] = lines()
  return new TextEncoder().encode(byteOrderMark + csvLine(headings) + csvLine(filled))
}
