import type { Front } from './answers.ts'
import { OpenNow } from './front-page.tsx'

interface Props {
  front: Front | null
  /** Single words that do find something stand in the list. */
  hasWords: boolean
}

/** What to say and do when no guidance answers: the citizen does not wait for another search. */
export const NothingFound = ({ front, hasWords }: Props) => (
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
      <li className="is-urgent">
        <h3>Fare for liv?</h3>
        <p>Bed borgeren ringe 112 med det samme.</p>
      </li>
    </ol>
  </div>
)
