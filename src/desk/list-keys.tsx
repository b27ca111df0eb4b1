import { CommandKey, KeyHint } from './key-hint.tsx'
import type { NamedCommand } from './keys.ts'
import type { Panel } from './panel.ts'

/** A command's chord, or a key of the browser's own. */
type Key = { of: NamedCommand } | { keys: string }
type Hint = readonly [keys: readonly Key[], does: string]

const arrows: readonly Key[] = [{ of: 'previous' }, { of: 'next' }]
const back: Hint = [[{ of: 'close' }], 'tilbage']

const listKeys: readonly Hint[] = [
  [arrows, 'vælg'],
  [[{ of: 'enter' }], 'ind i kortet'],
  [[{ of: 'close' }], 'ryd'],
  [[{ of: 'help' }], 'alle taster'],
]
const panelKeys: Readonly<Record<Panel['kind'], readonly Hint[]>> = {
  outcome: [[[{ keys: '1–7' }], 'log og luk'], back],
  changes: [back],
  centre: [[[{ keys: '↑' }, { keys: '↓' }], 'vælg'], [[{ keys: 'Enter' }], 'søg der'], back],
  flag: [
    [[{ keys: '1–6' }], 'vælg'],
    [[{ keys: 'Tab' }], 'næste felt'],
    [[{ of: 'close' }], 'tilbage til søgning'],
  ],
  callback: [[[{ keys: 'Tab' }], 'næste felt'], [[{ of: 'done' }], 'book'], back],
}

interface Props {
  panel: Panel['kind'] | undefined
  /** What the latest key came to: in place of what others would do, for as long as it is news. */
  told: string | null
}

/** Under the list, for the eye alone: what the keys do here, or what one has just done. */
export function ListKeys({ panel, told }: Props) {
  if (told === null) return <KeysHere panel={panel} />
  return (
    <p className="list-keys is-told" aria-hidden="true">
      <span>{told}</span>
    </p>
  )
}

const KeysHere = ({ panel }: Pick<Props, 'panel'>) => (
  <p className="list-keys" aria-hidden="true">
    {(panel ? panelKeys[panel] : listKeys).map(([keys, does]) => (
      <span key={does}>
        {keys.map((key) =>
          'of' in key ? (
            <CommandKey key={key.of} of={key.of} />
          ) : (
            <KeyHint key={key.keys} keys={key.keys} />
          ),
        )}{' '}
        {does}
      </span>
    ))}
  </p>
)
