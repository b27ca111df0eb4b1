import { Headphones } from 'lucide-react'
import { useId } from 'react'
import { callbackChannels, isCallbackChannel } from '../../routing/callback-terms.ts'
import type { PanelActs } from '../panel-acts.ts'
import type { CallbackPanel, PanelProblem } from '../panel.ts'
import { rowLetter } from '../situation.ts'
import { Choices, FieldProblem, PanelButton, PanelFrame } from './panel-frame.tsx'

interface Props {
  panel: CallbackPanel
  acts: PanelActs
}

type TextField = 'phone' | 'reachable' | 'about'

/** Book a call-back: when it is promised, where the citizen is reached, what is cleared. */
export function CallbackPanelView({ panel, acts }: Props) {
  const { booking, problem, reference, criterion } = panel
  const atField = (field: string) => (problem?.field?.startsWith(field) ? problem : null)
  const shown = ['phone', 'reachable', 'about', 'cleared'].some((field) => atField(field) !== null)
  return (
    <PanelFrame
      title="Book tilbagekald"
      onClose={() => acts.close()}
      problem={shown || !problem ? null : { ...problem, field: null }}
      button={
        <PanelButton
          icon={<Headphones size={16} aria-hidden="true" />}
          label="Book og log"
          sending="Booker …"
          isSending={panel.isSending}
          onPress={() => acts.done()}
        />
      }
    >
      <p>
        <strong>{booking.name}</strong> · {reference}
        {criterion !== null && `, punkt 7${rowLetter(criterion)}`}
      </p>
      <p className="panel-note is-question">
        <strong>Kan du svare selv?</strong> Se Kort svar og felt 6 en gang til, før du booker.
      </p>
      <Choices
        legend="Lov borgeren"
        chosen={String(panel.window)}
        choices={booking.windows.map(({ from, says }, place) => ({
          value: String(place),
          label: <time dateTime={from}>{says}</time>,
          ...(place === 0 && { aside: 'Først' }),
        }))}
        onChoose={(place) => acts.write({ window: Number(place) })}
      />
      <Field
        name="phone"
        label="Borgerens telefonnummer"
        help="Slettes 14 dage efter, at der er ringet tilbage. Skriv ikke CPR-nummer."
        value={panel.phone}
        problem={atField('phone')}
        isFirst
        onWrite={(phone) => acts.write({ phone })}
      />
      <Cleared panel={panel} acts={acts} problem={atField('cleared')} />
      <Field
        name="about"
        label="Det drejer sig om"
        value={panel.about}
        problem={atField('about')}
        rows={2}
        onWrite={(about) => acts.write({ about })}
      />
      <Field
        name="reachable"
        label="Træffes bedst"
        value={panel.reachable}
        problem={atField('reachable')}
        onWrite={(reachable) => acts.write({ reachable })}
      />
      <Channel panel={panel} acts={acts} />
    </PanelFrame>
  )
}

function Channel({ panel, acts }: Pick<Props, 'panel' | 'acts'>) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>Vil helst have svar på</label>
      <select
        id={id}
        value={panel.channel}
        onChange={({ target: { value } }) =>
          isCallbackChannel(value) && acts.write({ channel: value })
        }
      >
        {Object.entries(callbackChannels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  )
}

/** What must be cleared first, ticked off and with what the citizen said. */
function Cleared({
  panel,
  acts,
  problem,
}: Pick<Props, 'panel' | 'acts'> & { problem: PanelProblem | null }) {
  const id = useId()
  if (panel.cleared.length === 0) return null
  const set = (place: number, patch: Partial<CallbackPanel['cleared'][number]>) =>
    acts.write({
      cleared: panel.cleared.map((item, at) => (at === place ? { ...item, ...patch } : item)),
    })
  return (
    <fieldset className="cleared">
      <legend>Afklaret inden tilbagekald</legend>
      {panel.cleared.map(({ what, isCleared, said }, place) => (
        <div key={what} className="cleared-row">
          <label className="tick">
            <input
              type="checkbox"
              checked={isCleared}
              onChange={({ target }) => set(place, { isCleared: target.checked })}
            />
            {what}
          </label>
          <input
            type="text"
            aria-label={`${what}: hvad borgeren siger`}
            maxLength={200}
            value={said}
            autoComplete="off"
            aria-invalid={problem !== null}
            aria-describedby={id}
            onChange={({ target }) =>
              set(place, { said: target.value, isCleared: isCleared || target.value !== '' })
            }
          />
        </div>
      ))}
      <FieldProblem id={id} problem={problem} />
    </fieldset>
  )
}

interface FieldProps {
  name: TextField
  label: string
  help?: string
  value: string
  problem: PanelProblem | null
  rows?: number
  isFirst?: boolean
  onWrite: (value: string) => void
}

function Field({ name, label, help, value, problem, rows, isFirst, onWrite }: FieldProps) {
  const id = useId()
  const common = {
    id,
    value,
    autoComplete: 'off',
    'data-first': isFirst || undefined,
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-help ${id}-problem`,
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...common}
          type={name === 'phone' ? 'tel' : 'text'}
          maxLength={name === 'phone' ? 40 : 120}
          onChange={({ target }) => onWrite(target.value)}
        />
      ) : (
        <textarea
          {...common}
          rows={rows}
          maxLength={500}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
      {help !== undefined && (
        <p id={`${id}-help`} className="panel-note">
          {help}
        </p>
      )}
    </>
  )
}
