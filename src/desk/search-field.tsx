import { Search } from 'lucide-react'
import { CommandKey } from './key-hint.tsx'

interface Props {
  typed: string
  /** Id of the chosen option, for screen readers; DOM focus stays in the field. */
  activeOption: string | undefined
  hasOptions: boolean
  listId: string
  onType: (typed: string) => void
}

/** The one field: it holds the focus, and the list beside it is its listbox. */
export function SearchField({ typed, activeOption, hasOptions, listId, onType }: Props) {
  return (
    <div className="search-field">
      <Search size={20} aria-hidden="true" />
      <input
        type="text"
        role="combobox"
        aria-label="Skriv, hvad borgeren siger"
        aria-expanded={hasOptions}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeOption}
        placeholder="Skriv, hvad borgeren siger"
        value={typed}
        maxLength={200}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
        // The field is what the page is for; nothing stands before it.
        autoFocus
        onChange={(event) => onType(event.target.value)}
      />
      <CommandKey of={typed === '' ? 'field' : 'close'} />
    </div>
  )
}
