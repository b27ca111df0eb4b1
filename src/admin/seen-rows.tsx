import { useState } from 'react'
import { type ImportKind, problemLevels, sayAct, sayShown } from '../exchange/import-terms.ts'
import type { SeenFile } from './exchange-call.ts'
import { exchangeWords } from './exchange-words.ts'
import { FieldChanges } from './field-changes.tsx'
import { Tick } from './tick.tsx'

/** No one reads more at once; a button shows the next. */
const shownAtOnce = 200

interface Props {
  kind: ImportKind
  rows: SeenFile['rows']
}

/** Every row of a file, what becomes of it, and what is wrong with it. */
export function SeenRows({ kind, rows }: Props) {
  const [isOnlyErrors, setIsOnlyErrors] = useState(false)
  const [isAlsoSame, setIsAlsoSame] = useState(false)
  const [shown, setShown] = useState(shownAtOnce)
  const unchanged = rows.filter(({ act }) => act === 'same').length
  const chosen = rows.filter(({ act }) =>
    isOnlyErrors ? act === 'none' : isAlsoSame || act !== 'same',
  )
  return (
    <>
      <div className="exchange-ticks">
        <Tick label="Kun fejl" isOn={isOnlyErrors} onTurn={setIsOnlyErrors} />
        {unchanged > 0 && (
          <Tick
            label={`Vis også uændrede (${unchanged})`}
            isOn={isAlsoSame}
            onTurn={setIsAlsoSame}
          />
        )}
      </div>
      {chosen.length > 0 ? (
        <Table kind={kind} rows={chosen.slice(0, shown)} />
      ) : (
        <p>{isOnlyErrors ? 'Ingen rækker har fejl.' : 'Ingen rækker ændrer noget.'}</p>
      )}
      {chosen.length > shown && (
        <button
          className="exchange-more"
          type="button"
          onClick={() => setShown(shown + shownAtOnce)}
        >
          {`Vis flere (${chosen.length - shown} til)`}
        </button>
      )}
    </>
  )
}

const Table = ({ kind, rows }: Props) => (
  <div className="exchange-table" role="region" aria-label="Rækker i filen" tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">Række</th>
          <th scope="col">{exchangeWords[kind].row}</th>
          <th scope="col">Hvad sker der?</th>
          <th scope="col">{kind === 'articles' ? 'Fejl og mangler' : 'Ændringer og fejl'}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.line} kind={kind} row={row} />
        ))}
      </tbody>
    </table>
  </div>
)

const Row = ({ kind, row }: { kind: ImportKind; row: SeenFile['rows'][number] }) => (
  <tr data-act={row.act}>
    <td>{row.line}</td>
    <th scope="row">
      {row.reference !== '' && <span className="exchange-reference">{row.reference}</span>}{' '}
      {row.title || 'Uden titel'}
    </th>
    <td>
      {sayAct(kind, row.act)}
      {row.shownOn !== undefined && <span className="exchange-shown">{sayShown(row.shownOn)}</span>}
    </td>
    <td>
      {row.changes.length > 0 && (
        <FieldChanges changes={row.changes} isNew={row.act === 'create'} />
      )}
      <ul>
        {row.problems.map(({ level, heading, message }, at) => (
          <li key={at} data-level={level}>
            <strong>
              {problemLevels[level]}
              {heading !== null && level === 'error' && ` i ${heading}`}:
            </strong>{' '}
            {message}
          </li>
        ))}
      </ul>
    </td>
  </tr>
)
