import { CommandKey, useShortcut } from './key-hint.tsx'

/** "Fritaget / kan ikke selv": the card shows the alternative instead of the self-service. */
export const ExemptSwitch = ({ isOn, onToggle }: { isOn: boolean; onToggle: () => void }) => (
  <button
    type="button"
    role="switch"
    aria-checked={isOn}
    aria-keyshortcuts={useShortcut('exempt')}
    className="exempt-switch"
    onClick={onToggle}
  >
    <span className="switch-track" aria-hidden="true" />
    <span>Borger fritaget</span>
    <CommandKey of="exempt" />
  </button>
)
