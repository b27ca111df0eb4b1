import { useState } from 'react'
import { problemLevels, rowActs } from '../exchange/import-terms.ts'
import type { SeenFile } from './exchange-call.ts'

/** No one reads more at once; a button shows the next. */
const shownAtOnce = 200

/** Every row of a file, what becomes of it, and what is wrong with it. */
export function SeenRows({ rows }: { rows: SeenFile['rows'] }) {
  const [isOnlyErrors, setIsOnlyErrors] = useState(false)
  const [shown, setShown] = useState(shownAtOnce)
  const chosen = isOnlyErrors ? rows.filter(({ act }) => act === 'none') : rows
  return (
    <>
      <label className="exchange-tick">
        <input
          type="checkbox"
          checked={isOnlyErrors}
          onChange={({ target }) => setIsOnlyErrors(target.checked)}
        />
        Kun fejl
      </label>
      <div className="exchange-table" role="region" aria-label="Rækker i filen" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Række</th>
              <th scope="col">Vejledning</th>
              <th scope="col">Hvad sker der?</th>
              <th scope="col">Fejl og mangler</th>
            </tr>
          </thead>
          <tbody>
            {chosen.slice(0, shown).map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {chosen.length === 0 && <p>Ingen rækker har fejl.</p>}
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

const Row = ({ row }: { row: SeenFile['rows'][number] }) => (
  <tr data-act={row.act}>
    <td>{row.line}</td>
    <th scope="row">
      {row.reference !== '' && <span className="exchange-reference">{row.reference}</span>}{' '}
      {row.title || 'Uden titel'}
    </th>
    <td>{rowActs[row.act]}</td>
    <td>
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
