/** A key, drawn as one. Screen readers get it through `aria-keyshortcuts` instead. */
export const KeyHint = ({ keys }: { keys: string }) => (
  <kbd className="key" aria-hidden="true">
    {keys}
  </kbd>
)
