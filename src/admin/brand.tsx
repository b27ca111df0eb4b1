import './brand.css'

/** The name, where Payload shows its own on the log-in page. */
export function Logo() {
  return <span className="straks-logo">Straks</span>
}

/** The way home in the top bar. */
export function Icon() {
  return <span className="straks-icon">Straks</span>
}
