'use client'
import { Button } from '@payloadcms/ui'
import { type RefObject, useRef, useState } from 'react'
import { type ImportKind, importKinds, type RowsKind } from '../exchange/import-terms.ts'
import { type Answered, lookAt, type SeenFile } from './exchange-call.ts'
import { ExchangeProgress } from './exchange-progress.tsx'
import { exchangeWords } from './exchange-words.ts'
import { SeenRows } from './seen-rows.tsx'
import { Tick } from './tick.tsx'

type Looked = Answered<SeenFile> | undefined

/** Choose a file, see what becomes of each row, let it in, see how far it has come. */
export function ExchangePanel({ kinds }: { kinds: readonly ImportKind[] }) {
  const [kind, setKind] = useState<ImportKind>(kinds[0] ?? 'articles')
  const [looked, setLooked] = useState<Looked>()
  // Of a file whose reading ended after another kind was chosen, nothing is shown.
  const seen = looked?.ok && looked.value.kind === kind ? looked.value : undefined
  function choose(chosen: ImportKind): void {
    setKind(chosen)
    setLooked(undefined)
  }
  return (
    <section aria-labelledby="indlaes">
      <h2 id="indlaes">Indlæs</h2>
      <div className="exchange-form">
        {kinds.length > 1 && <KindChoice kinds={kinds} chosen={kind} onChoose={choose} />}
        <p>{exchangeWords[kind].about}</p>
        {kind !== 'editions' && <BeginWith kind={kind} />}
        <FileChoice key={kind} kind={kind} onLooked={setLooked} />
      </div>
      <div role="status">
        {looked && !looked.ok && <p className="exchange-refused">{looked.message}</p>}
        {seen && <Summary seen={seen} />}
      </div>
      {seen && <Seen key={seen.id} seen={seen} />}
    </section>
  )
}

const nothingChosen = { ok: false, message: 'Vælg en fil først.' } as const

interface FileProps {
  kind: ImportKind
  /** Told of nothing as soon as another file is chosen. */
  onLooked: (looked: Looked) => void
}

function FileChoice({ kind, onLooked }: FileProps) {
  const input = useRef<HTMLInputElement>(null)
  const [mayUpdate, setMayUpdate] = useState(false)
  const [isBusy, setIsBusy] = useState(false)

  async function look(): Promise<void> {
    const file = input.current?.files?.[0]
    if (!file) input.current?.focus()
    setIsBusy(file !== undefined)
    onLooked(file ? await lookAt(file, kind, mayUpdate) : nothingChosen)
    setIsBusy(false)
  }
  function update(isOn: boolean): void {
    setMayUpdate(isOn)
    onLooked(undefined)
  }

  return (
    <>
      <FileInput
        input={input}
        accept={exchangeWords[kind].accept}
        isBusy={isBusy}
        onChosen={() => onLooked(undefined)}
      />
      {kind === 'articles' && (
        <Tick
          label="Opdater kladder, der findes"
          isOn={mayUpdate}
          isBusy={isBusy}
          onTurn={update}
        />
      )}
      <Button disabled={isBusy} margin={false} onClick={() => void look()}>
        {isBusy ? 'Læser filen …' : 'Se filen igennem'}
      </Button>
    </>
  )
}

interface InputProps {
  input: RefObject<HTMLInputElement | null>
  accept: string
  isBusy: boolean
  onChosen: () => void
}

const FileInput = ({ input, accept, isBusy, onChosen }: InputProps) => (
  <>
    <label htmlFor="exchange-file">Fil</label>
    <input
      id="exchange-file"
      ref={input}
      type="file"
      accept={accept}
      disabled={isBusy}
      onChange={onChosen}
    />
  </>
)

const Seen = ({ seen }: { seen: SeenFile }) => (
  <>
    {seen.toWrite > 0 && (
      <ExchangeProgress id={seen.id} toWrite={seen.toWrite} words={exchangeWords[seen.kind]} />
    )}
    {seen.rows.length > 0 && <SeenRows kind={seen.kind} rows={seen.rows} />}
  </>
)

interface Choice {
  kinds: readonly ImportKind[]
  chosen: ImportKind
  onChoose: (kind: ImportKind) => void
}

const KindChoice = ({ kinds, chosen, onChoose }: Choice) => (
  <fieldset className="exchange-kinds">
    <legend>Hvad er der i filen?</legend>
    {kinds.map((kind) => (
      <label key={kind} className="exchange-tick">
        <input
          type="radio"
          name="exchange-kind"
          checked={kind === chosen}
          onChange={() => onChoose(kind)}
        />
        {importKinds[kind]}
      </label>
    ))}
  </fieldset>
)

/** Where the file comes from: of records, what there is already. */
function BeginWith({ kind }: { kind: RowsKind }) {
  const template = `/api/exchange/template?kind=${kind}&format=`
  return (
    <p>
      {kind !== 'articles' && (
        <>
          Hent dem, der er nu, og ret i filen:{' '}
          <a href={`/api/exchange/records?kind=${kind}`}>CSV med alle</a>.{' '}
        </>
      )}
      {kind === 'articles' ? 'Begynd med en skabelon: ' : 'Eller begynd med en skabelon: '}
      <a href={`${template}xlsx`}>XLSX</a> · <a href={`${template}csv`}>CSV</a>
    </p>
  )
}

const count = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`

function Summary({ seen }: { seen: SeenFile }) {
  if (seen.holds !== undefined) {
    return (
      <p>
        <strong>{seen.fileName}</strong>: {seen.holds}. Alle kontrolsummer passer.
      </p>
    )
  }
  const unfinished = seen.rows.filter(
    ({ act, problems }) => act !== 'none' && problems.length > 0,
  ).length
  const unchanged = seen.rows.filter(({ act }) => act === 'same').length
  return (
    <p>
      <strong>{seen.fileName}</strong>: {count(seen.toWrite, 'række kan', 'rækker kan')} indlæses,{' '}
      {count(seen.withErrors, 'række har', 'rækker har')} fejl
      {unchanged > 0 && `, ${count(unchanged, 'række er uændret', 'rækker er uændrede')}`}
      {unfinished > 0 && `, ${count(unfinished, 'kladde mangler', 'kladder mangler')} noget`}.
    </p>
  )
}
