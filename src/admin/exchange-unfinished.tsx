'use client'
import { type ImportKind, importKinds } from '../exchange/import-terms.ts'
import { ExchangeProgress } from './exchange-progress.tsx'
import { exchangeWords } from './exchange-words.ts'

interface Unfinished {
  id: string
  kind: ImportKind
  fileName: string
  toWrite: number
  /** When the file was looked at, in words. */
  seenAt: string
}

/** One's own imports that began and have not ended, in whatever tab or process that was. */
export function ExchangeUnfinished({ imports }: { imports: readonly Unfinished[] }) {
  return (
    <section aria-labelledby="ufaerdige">
      <h2 id="ufaerdige">Indlæsninger, der ikke er færdige</h2>
      {imports.map(({ id, kind, fileName, toWrite, seenAt }) => (
        <div key={id}>
          <p>
            <strong>{fileName}</strong> · {importKinds[kind]} · set igennem {seenAt}
          </p>
          <ExchangeProgress id={id} toWrite={toWrite} words={exchangeWords[kind]} isBegunBefore />
        </div>
      ))}
    </section>
  )
}
