'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { type Answered, lookAt, type SeenFile } from './exchange-call.ts'
import { ExchangeProgress } from './exchange-progress.tsx'
import { SeenRows } from './seen-rows.tsx'

/** Choose a file, see what is wrong with each row, let it in, see how far it has come. */
export function ExchangePanel() {
  const input = useRef<HTMLInputElement>(null)
  const [mayUpdate, setMayUpdate] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<Answered<SeenFile>>()

  async function look(): Promise<void> {
    const file = input.current?.files?.[0]
    if (!file) {
      setAnswer({ ok: false, message: 'Vælg en fil først.' })
      input.current?.focus()
      return
    }
    setIsBusy(true)
    setAnswer(await lookAt(file, mayUpdate))
    setIsBusy(false)
  }

  return (
    <section aria-labelledby="indlaes">
      <h2 id="indlaes">Indlæs vejledninger</h2>
      <p>
        XLSX, CSV, JSON eller Word (.docx). Alt indlæses som kladder. Intet skrives, før du har set
        filen igennem. Begynd med en skabelon: <a href="/api/exchange/template?format=xlsx">XLSX</a>{' '}
        · <a href="/api/exchange/template?format=csv">CSV</a>
      </p>
      <div className="exchange-form">
        <label htmlFor="exchange-file">Fil</label>
        <input
          id="exchange-file"
          ref={input}
          type="file"
          accept=".xlsx,.csv,.json,.docx"
          disabled={isBusy}
          onChange={() => setAnswer(undefined)}
        />
        <label className="exchange-tick">
          <input
            type="checkbox"
            checked={mayUpdate}
            disabled={isBusy}
            onChange={({ target }) => {
              setMayUpdate(target.checked)
              setAnswer(undefined)
            }}
          />
          Opdater kladder, der findes
        </label>
        <Button disabled={isBusy} margin={false} onClick={() => void look()}>
          {isBusy ? 'Læser filen …' : 'Se filen igennem'}
        </Button>
      </div>
      <div role="status">
        {answer && !answer.ok && <p className="exchange-refused">{answer.message}</p>}
        {answer?.ok && <Summary seen={answer.value} />}
      </div>
      {answer?.ok && (
        <>
          {answer.value.toWrite > 0 && (
            <ExchangeProgress
              key={answer.value.id}
              id={answer.value.id}
              toWrite={answer.value.toWrite}
            />
          )}
          <SeenRows key={`${answer.value.id}-rows`} rows={answer.value.rows} />
        </>
      )}
    </section>
  )
}

const count = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`

function Summary({ seen }: { seen: SeenFile }) {
  const unfinished = seen.rows.filter(
    ({ act, problems }) => act !== 'none' && problems.length > 0,
  ).length
  return (
    <p className="exchange-summary">
      <strong>{seen.fileName}</strong>: {count(seen.toWrite, 'række kan', 'rækker kan')} indlæses,{' '}
      {count(seen.withErrors, 'række har', 'rækker har')} fejl
      {unfinished > 0 && `, ${count(unfinished, 'kladde mangler', 'kladder mangler')} noget`}.
    </p>
  )
}
