import type { CardChange } from '../publishing/card-diff.ts'

interface Props {
  /** The latest first. */
  numbers: readonly number[]
  from: number
  to: number
  changes: readonly CardChange[] | undefined
}

/** Any two editions beside each other. A plain form: the address says what is compared. */
export function EditionChanges({ numbers, from, to, changes }: Props) {
  return (
    <section aria-labelledby="history-changes">
      <h2 id="history-changes">Sammenlign to udgaver</h2>
      <form method="get" className="history-form">
        <Choice label="Fra udgave" name="fra" numbers={numbers} chosen={from} />
        <Choice label="Til udgave" name="til" numbers={numbers} chosen={to} />
        <button type="submit" className="btn btn--style-secondary btn--size-medium">
          Sammenlign
        </button>
      </form>
      {changes?.length === 0 && <p>De to udgaver siger det samme.</p>}
      {!changes && <p>En af de to udgaver findes ikke.</p>}
      {changes?.map(({ part, name, parts }) => (
        <div key={part} className="history-change">
          <h3>{name}</h3>
          <p>
            {parts.map(({ text, kind }, at) => {
              if (kind === 'same') return <span key={at}>{text}</span>
              return kind === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>
            })}
          </p>
        </div>
      ))}
    </section>
  )
}

function Choice({
  label,
  name,
  numbers,
  chosen,
}: {
  label: string
  name: string
  numbers: readonly number[]
  chosen: number
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen}>
        {numbers.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  )
}
