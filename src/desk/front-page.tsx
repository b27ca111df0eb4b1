import type { Front } from './answers.ts'
import { KeyList } from './keys-help.tsx'
import { OpenState } from './open-state.tsx'

/** Beside the changes, before anything is typed: who is open now. */
export function FrontPage({ front }: { front: Front | null }) {
  if (!front) return <div className="front-page" />
  return (
    <div className="front-page">
      <OpenNow front={front} />
      <section className="front-keys" aria-label="Taster">
        <h2>Hænderne bliver på tasterne</h2>
        <KeyList />
      </section>
    </div>
  )
}

export const OpenNow = ({ front }: { front: Front }) => (
  <section className="open-now" aria-label="Åbent nu">
    <h2>
      Åbent nu <small>omstillingspunkter</small>
    </h2>
    <ul>
      {front.openNow.map(({ name, openNow, says }) => (
        <li key={name}>
          <span>{name}</span> <OpenState isOpen={openNow} says={says} />
        </li>
      ))}
    </ul>
  </section>
)
