import { ChevronDown, Lock, Monitor } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { EditionLine } from '../publishing/answer-card.ts'
import { foundWords } from '../search/found.ts'
import type { Hit } from './answers.ts'
import { count, type DeskView, lineGroups, type Option } from './desk-view.ts'
import { askedIn } from './field-words.ts'
import { MarkedText } from './marked-text.tsx'
import { OpenState } from './open-state.tsx'
import { sayAgo, sayPeriod, sayWhen } from './say-dates.ts'

interface Props {
  view: DeskView
  options: readonly Option[]
  listId: string
  onChoose: (option: Option) => void
  /** The agent wants another centre's guidance, or that of all. */
  onCentre: () => void
}

/**
 * The DOM id of an option: the search field points to the chosen one with it (ARIA 1.2, `aria-
 * activedescendant`).
 */
export const optionId = (listId: string, key: string): string => `${listId}-${key}`

/** What the arrows choose among: results, changes, editions or single words. */
export function ResultList({ view, options, listId, onChoose, onCentre }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const { chosen } = view
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const row = (option: Option) => (
    <li
      key={option.key}
      id={optionId(listId, option.key)}
      role="option"
      aria-selected={option.key === chosen}
      className={option.kind === 'hit' ? 'result is-hit' : 'result'}
      // The field keeps the focus, also when the mouse chooses.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option)}
    >
      <OptionRow option={option} shown={view.reader.card?.edition} />
    </li>
  )
  return (
    <>
      <ListHead view={view} hasOptions={options.length > 0} onCentre={onCentre} />
      <ul id={listId} ref={list} role="listbox" aria-label={listName(view)}>
        {groupsOf(options, view).map(({ name, members }) =>
          name === null ? (
            members.map(row)
          ) : (
            <li key={name} role="group" aria-label={name}>
              <h3 className="list-subhead" aria-hidden="true">
                {name}
              </h3>
              <ul role="presentation">{members.map(row)}</ul>
            </li>
          ),
        )}
      </ul>
    </>
  )
}

/** Options under the names they are shown by; those of a search have none. */
function groupsOf(
  options: readonly Option[],
  view: DeskView,
): { name: string | null; members: Option[] }[] {
  const groups = new Map<string | null, Option[]>()
  for (const option of options) {
    const name = groupName(option, view)
    groups.set(name, [...(groups.get(name) ?? []), option])
  }
  return [...groups].map(([name, members]) => ({ name, members }))
}

function groupName(option: Option, { lastVisit, front }: DeskView): string | null {
  if (option.kind === 'line') return lineGroups[option.group]
  if (option.kind !== 'changed') return null
  const isNew = lastVisit !== null && option.changed.publishedAt > lastVisit
  if (!isNew) return 'Ændret for nylig'
  const beyond = front?.changedBeyond ?? 0
  return `Ændret, siden du sidst var her${beyond > 0 ? ` · og ${beyond} flere` : ''}`
}

function listName(view: DeskView): string {
  if (view.editions) return `Udgaver af ${view.editions.reference}`
  return askedIn(view) === '' ? 'Genveje' : 'Vejledninger'
}

function ListHead({
  view,
  hasOptions,
  onCentre,
}: Pick<Props, 'view' | 'onCentre'> & { hasOptions: boolean }) {
  const { search, editions } = view
  const query = search.answered
  if (!editions && askedIn(view) === '') return null
  if (editions) {
    return (
      <div className="list-head">
        <h2>{listName(view)}</h2>
        <span>Nyeste først</span>
      </div>
    )
  }
  if (search.answer?.hits.length !== 0) {
    return (
      <div className="list-head">
        <h2>{countWords(view)}</h2>
        <CentreChoice view={view} onCentre={onCentre} />
      </div>
    )
  }
  return (
    <>
      <div className="list-head">
        <h2>{search.isSlow ? 'Søger …' : 'Ingen vejledninger'}</h2>
        <CentreChoice view={view} onCentre={onCentre} />
      </div>
      <p className="no-hits">
        Ingen vejledning svarer til <strong>»{query}«</strong>.
      </p>
      {hasOptions && <h3 className="list-subhead">Prøv et enkelt ord</h3>}
    </>
  )
}

const CentreChoice = ({ view: { front, search }, onCentre }: Pick<Props, 'view' | 'onCentre'>) => (
  <button type="button" className="centre-choice" onClick={onCentre}>
    {front?.centres.find(({ id }) => id === search.centre)?.name ?? 'Alle fagcentre'}
    <ChevronDown size={14} aria-hidden="true" />
  </button>
)

function countWords({ search }: DeskView): string {
  if (search.isSlow) return 'Søger …'
  if (!search.answer) return '\u00a0'
  const { hits, total } = search.answer
  const all = count(total, 'vejledning', 'vejledninger')
  return hits.length < total ? `${hits.length} af ${all}` : all
}

/** Three lines: what it is, what was found or said of it, and where it belongs. */
function Row(props: {
  title: ReactNode
  aside: ReactNode
  told?: ReactNode
  meta?: ReactNode
  facts?: ReactNode
  /** Long words may take more lines. */
  isWhole?: boolean
}) {
  return (
    <>
      <span className="result-line">
        <span className="result-title">{props.title}</span>
        <span className="result-aside">{props.aside}</span>
      </span>
      {props.told !== undefined && (
        <span className={props.isWhole ? 'result-told' : 'result-told is-cut'}>{props.told}</span>
      )}
      {(props.meta !== undefined || props.facts !== undefined) && (
        <span className="result-line">
          <span className="result-meta">{props.meta}</span>
          <span className="result-facts">{props.facts}</span>
        </span>
      )}
    </>
  )
}

function OptionRow({ option, shown }: { option: Option; shown: number | undefined }) {
  switch (option.kind) {
    case 'hit':
      return <HitRow hit={option.hit} />
    case 'edition':
      return <EditionRow line={option.line} shown={shown} />
    case 'line': {
      const { title, reference, centre, openNow } = option.line
      return (
        <Row
          title={title}
          aside={reference}
          meta={centre}
          facts={
            openNow !== null && <OpenState isOpen={openNow} says={openNow ? 'Åben' : 'Lukket'} />
          }
        />
      )
    }
    case 'changed': {
      const { title, reference, changeLine, edition, publishedAt } = option.changed
      return (
        <Row
          title={title}
          aside={reference}
          told={changeLine}
          meta={`Udgave ${edition} · ${sayWhen(publishedAt, new Date())}`}
          isWhole
        />
      )
    }
    case 'word':
      return <Row title={option.word} aside={`${option.total} fundet`} told={option.titles} />
  }
}

function EditionRow({ line, shown }: { line: EditionLine; shown: number | undefined }) {
  const { edition, kind, changeLine, validFrom, validTo, inForce } = line
  const isShown = kind === 'edition' && edition === shown
  return (
    <Row
      title={kind === 'withdrawal' ? 'Trukket tilbage' : `Udgave ${edition}`}
      aside={[inForce && 'I kraft nu', isShown && !inForce && 'Vises'].filter(Boolean).join('')}
      told={changeLine ?? 'Første udgave'}
      meta={sayPeriod(validFrom, validTo)}
      isWhole
    />
  )
}

const isKnown = (how: string): how is keyof typeof foundWords => Object.hasOwn(foundWords, how)

/** That it is new; what is new stands on its card, and is read to those who cannot look there. */
const ChangedMark = ({ hit: { changedAt, changeLine } }: { hit: Hit }) =>
  changedAt !== null && (
    <strong title={changeLine ?? undefined}>
      Ændret {sayAgo(changedAt, new Date())}
      {changeLine !== null && <span className="unseen">: {changeLine}</span>} ·{' '}
    </strong>
  )

function HitRow({ hit }: { hit: Hit }) {
  const { title, reference, found, centre, hasSelfService, requiresMitId, openNow } = hit
  const { how, text, matched } = found
  const quoted = how === 'phrase' ? `»${text}«` : text
  return (
    <Row
      title={<MarkedText text={title} matched={matched} />}
      aside={reference}
      told={
        <>
          <MarkedText text={quoted} matched={matched} />
          {isKnown(how) && <small> · {foundWords[how]}</small>}
        </>
      }
      meta={
        <>
          {hit.isUnderReview && <strong>Under kontrol · </strong>}
          <ChangedMark hit={hit} />
          {centre}
        </>
      }
      facts={
        <>
          {requiresMitId && (
            <span>
              <Lock size={14} aria-hidden="true" /> MitID
            </span>
          )}
          {hasSelfService && (
            <span>
              <Monitor size={14} aria-hidden="true" /> Selvbetjening
            </span>
          )}
          {openNow !== null && <OpenState isOpen={openNow} says={openNow ? 'Åben' : 'Lukket'} />}
        </>
      }
    />
  )
}
