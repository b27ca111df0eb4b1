import type { DiffPart } from '../../publishing/card-diff.ts'
import { slots } from '../../publishing/guidance-terms.ts'
import type { PanelActs } from '../panel-acts.ts'
import type { ChangesPanel } from '../panel.ts'
import { PanelFrame } from './panel-frame.tsx'

/** What is new, slot by slot: what came is underlined, what went is struck out. */
export const ChangesPanelView = ({ panel, acts }: { panel: ChangesPanel; acts: PanelActs }) => (
  <PanelFrame title={`Ændret i udgave ${panel.edition}`} onClose={() => acts.close()}>
    <div tabIndex={-1} data-first className="changes">
      {panel.changeLine !== null && <p className="panel-note is-question">{panel.changeLine}</p>}
      {panel.changes.length === 0 && <p>Ordene i de ti felter er de samme.</p>}
      {panel.changes.map(({ slot, parts }) => (
        <section key={slot}>
          <h3>{slots[slot]}</h3>
          <p>
            {parts.map((part, place) => (
              <Part key={place} part={part} />
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
