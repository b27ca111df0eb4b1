import { Flag } from 'lucide-react'
import type { Front } from './answers.ts'
import { OpenNow } from './front-page.tsx'
import { CommandKey } from './key-hint.tsx'

interface Props {
  front: Front | null
  /** Single words that do find something stand in the list. */
  hasWords: boolean
  onFlag: () => void
}

/** What to say and do when no guidance answers: the citizen does not wait for another search. */
export const NothingFound = ({ front, hasWords, onFlag }: Props) => (
  <div className="nothing-found">
    <h2>Sig: »Jeg finder den rette til dig.«</h2>
    <p className="quiet">
      Opgaver uden for opgavelisten går videre med det samme. Lad ikke borgeren vente på en søgning
      til.
    </p>
    <ol className="ways-on">
      {hasWords && (
        <li>
          <h3>Prøv et enkelt ord</h3>
          <p>Vælg et af ordene til venstre med pilene, og tryk Enter.</p>
        </li>
      )}
      <li>
        <h3>Stil om til den, det passer bedst på</h3>
        <p>Aldrig tilbage til hovednummeret.</p>
        {front && <OpenNow front={front} />}
      </li>
      <li>
        <h3>Meld, at der mangler vejledning</h3>
        <p>
          Søgningen er allerede noteret. Med et par ord ved redaktionen, hvad der skal skrives.{' '}
          <button type="button" className="tool" onClick={onFlag}>
            <Flag size={14} aria-hidden="true" /> Meld mangler <CommandKey of="flag" />
          </button>
        </p>
      </li>
      <li className="is-urgent">
        <h3>Fare for liv?</h3>
        <p>Bed borgeren ringe 112 med det samme.</p>
      </li>
    </ol>
  </div>
)
