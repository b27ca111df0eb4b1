import type { SeenFile } from './exchange-call.ts'

type Change = SeenFile['rows'][number]['changes'][number]

/** Each field of a record before and after, with the lines marked in which the two differ. */
export const FieldChanges = ({
  changes,
  isNew,
}: {
  changes: readonly Change[]
  isNew: boolean
}) => (
  <dl className="exchange-changes">
    {changes.map(({ heading, before, after }) => (
      <div key={heading}>
        <dt>{heading}</dt>
        {!isNew && (
          <dd>
            <span>Før: </span>
            <Lines text={before} other={after} mark="del" />
          </dd>
        )}
        <dd>
          {!isNew && <span>Efter: </span>}
          <Lines text={after} other={before} mark="ins" />
        </dd>
      </div>
    ))}
  </dl>
)

function Lines({ text, other, mark: Mark }: { text: string; other: string; mark: 'ins' | 'del' }) {
  if (text === '') return 'tomt'
  const there = new Set(other.split('\n'))
  return (
    <span className="exchange-lines">
      {text.split('\n').map((line, at) => (
        <span key={at}>{there.has(line) ? line : <Mark>{line}</Mark>}</span>
      ))}
    </span>
  )
}
