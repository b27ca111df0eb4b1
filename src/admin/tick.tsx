interface Props {
  label: string
  isOn: boolean
  isBusy?: boolean
  onTurn: (isOn: boolean) => void
}

/** A box to tick, and what it is about. */
export const Tick = ({ label, isOn, isBusy = false, onTurn }: Props) => (
  <label className="exchange-tick">
    <input
      type="checkbox"
      checked={isOn}
      disabled={isBusy}
      onChange={({ target }) => onTurn(target.checked)}
    />
    {label}
  </label>
)
