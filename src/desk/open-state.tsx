/** ● open or ○ closed, always with the word. */
export const OpenState = ({ isOpen, says }: { isOpen: boolean; says: string }) => (
  <span className={isOpen ? 'open-state is-open' : 'open-state'}>
    <span className="open-dot" aria-hidden="true" />
    {says}
  </span>
)
