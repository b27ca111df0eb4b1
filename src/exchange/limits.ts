/** How much a file may hold; what holds more is refused before it is read on. */
export const limits = {
  /** Bytes of the file as it is sent. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes of a whole history: all that was ever said. */
  historyBytes: 200 * 1024 * 1024,
  /** Bytes of all that a zipped file (XLSX, docx) unpacks to: a zip bomb is small until then. */
  unpackedBytes: 40 * 1024 * 1024,
  /** Files within a zipped one. */
  unpackedFiles: 2000,
  /** Rows beside the headings. */
  rows: 5000,
  /** Cells with something in them. */
  cells: 400_000,
  /** Characters in one cell: more than Excel lets anyone type. */
  cellLength: 40_000,
  /** Megabytes and milliseconds that reading one file may take. */
  readingMb: 512,
  readingMs: 60_000,
} as const
