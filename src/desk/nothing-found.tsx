import { Flag, Siren } from 'lucide-react'
import type { Front } from './answers.ts'
import type { WordFound } from './desk-view.ts'
import { CommandKey } from './key-hint.tsx'
import { OpenState } from './open-state.tsx'
import { likeliestCentre } from './single-words.ts'
import { PhoneLink } from './slots/hand-over-slot.tsx'

interface Props {
  front: Front | null
  /** Single words that do find something; they stand in the list. */
  words: readonly WordFound[]
  /** Whether the editors hear of the search by itself. */
  noted: string
  onFlag: () => void
}

/** What to say and do when no guidance answers: the citizen does not wait for another search. */
export const NothingFound = ({ front, words, noted, onFlag }: Props) => (
  <div className="nothing-found">
    <h2>Sig: »Jeg finder den rette til dig.«</h2>
    <p className="quiet">
      Opgaver uden for opgavelisten går videre med det samme. Lad ikke borgeren vente på en søgning
      til.
    </p>
    {/* First, so that no low window hides it. */}
    <p className="danger">
      <Siren size={16} aria-hidden="true" /> <strong>Fare for liv?</strong> Bed borgeren ringe 112
      med det samme.
    </p>
    <ol className="ways-on">
      {words.length > 0 && (
        <li>
          <h3>Prøv et enkelt ord</h3>
          <p>Vælg et af ordene til venstre med pilene, og tryk Enter.</p>
        </li>
      )}
      <li>
        <h3>Stil om til det fagcenter, det passer bedst på</h3>
        <p>Aldrig tilbage til hovednummeret.</p>
        {front && <WaysOut front={front} guess={likeliestCentre(words)} />}
      </li>
      <li>
        <h3>Meld, at der mangler vejledning</h3>
        <p>
          {noted} Med et par ord ved redaktionen, hvad der skal skrives.{' '}
          <button type="button" className="tool" onClick={onFlag}>
            <Flag size={14} aria-hidden="true" /> Meld mangler <CommandKey of="flag" />
          </button>
        </p>
      </li>
    </ol>
  </div>
)

/** The centre that it is likeliest about first. */
function WaysOut({ front, guess }: { front: Front; guess: string | undefined }) {
  const isGuess = ({ centre }: { centre: string }) => centre === guess
  const lines = front.fallbacks.toSorted((a, b) => Number(isGuess(b)) - Number(isGuess(a)))
  return (
    <ul className="ways-out" aria-label="Fagcentrenes omstilling">
      {lines.map((line) => (
        <li key={line.centre} data-guess={isGuess(line) || undefined}>
          <span>
            {isGuess(line) && <strong>Bedste bud: </strong>}
            {line.centre} <small>{line.contactPoint}</small>
          </span>
          {line.number !== null && <PhoneLink number={line.number} />}
          <OpenState isOpen={line.openNow} says={line.says} />
        </li>
      ))}
    </ul>
  )
}
