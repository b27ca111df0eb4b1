import type { DiffPart } from '../../publishing/card-diff.ts'
import type { PanelActs } from '../panel-acts.ts'
import type { ChangesPanel } from '../panel.ts'
import { PanelFrame } from './panel-frame.tsx'

/** What is new, part by part: what came is underlined, what went is struck out. */
export const ChangesPanelView = ({ panel, acts }: { panel: ChangesPanel; acts: PanelActs }) => (
  <PanelFrame title={`Ændret i udgave ${panel.edition}`} onClose={() => acts.close()}>
    <div tabIndex={-1} data-first className="changes">
      {panel.changeLine !== null && <p className="panel-note is-question">{panel.changeLine}</p>}
      {panel.changes.length === 0 && <p>Udgaven siger det samme som den før.</p>}
      {panel.changes.map(({ part, name, parts }) => (
        <section key={part}>
          <h3>{name}</h3>
          <p>
            {parts.map((said, place) => (
              <Part key={place} part={said} />
            ))}
          </p>
        </section>
      ))}
    </div>
  </PanelFrame>
)

function Part({ part: { text, kind } }: { part: DiffPart }) {
  if (kind === 'added') return <ins>{text}</ins>
  return kind === 'removed' ? <del>{text}</del> : text
}
