import { TriangleAlert } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { AnswerCard, EditionLine } from '../publishing/answer-card.ts'
import { browser } from './browser.ts'
import { CardArea } from './card-area.tsx'
import type { CopyMeans } from './copy/fetch-with-copy.ts'
import { DeskSession } from './desk-session.ts'
import { type DeskView, optionsOf } from './desk-view.ts'
import { ExemptSwitch } from './exempt-switch.tsx'
import { askedIn } from './field-words.ts'
import { Foot } from './foot.tsx'
import { ChordsContext } from './key-hint.tsx'
import { chordsWith } from './keys.ts'
import { KeysHelp } from './keys-help.tsx'
import { ListKeys } from './list-keys.tsx'
import { NoticeRow } from './notices.tsx'
import { noticesThatMatch } from './notices-that-match.ts'
import type { Panel } from './panel.ts'
import { CallbackPanelView } from './panels/callback-panel.tsx'
import { CentrePanelView } from './panels/centre-panel.tsx'
import { ChangesPanelView } from './panels/changes-panel.tsx'
import { FlagPanelView } from './panels/flag-panel.tsx'
import { OutcomePanelView } from './panels/outcome-panel.tsx'
import { optionId, ResultList } from './result-list.tsx'
import { SearchField } from './search-field.tsx'
import { type DeskUser, TopBar } from './top-bar.tsx'
import { useDeskFocus, useDeskKeys } from './use-desk-keys.ts'
import { usePaintTiming } from './use-paint-timing.ts'

export interface DeskProps {
  user: DeskUser
  initialQuery?: string
  initialCard?: AnswerCard
  /** The editions of `initialCard`, shown in place of results. */
  editions?: readonly EditionLine[]
  /** Reference of the withdrawn guidance in whose place `initialCard` is shown. */
  insteadOf?: string
  /** Stands for {kommune} in ready texts. */
  municipality?: string
  copy?: CopyMeans
}

/** The agents' desk: one field, the list, the card, and what can be done with it. */
export function Desk({ user, municipality, ...start }: DeskProps) {
  const [session] = useState(() => sessionFrom({ municipality, ...start }))
  const view = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot)
  const root = useRef<HTMLDivElement>(null)
  const listId = useId()
  useEffect(() => session.start(), [session])
  useDeskKeys(session, root)
  useDeskFocus(view.focus, root)
  usePaintTiming(view.search)
  useTitle(view.reader.card)
  const parts = { session, view, listId }
  const chords = useMemo(() => chordsWith(view.front?.settings.keys), [view.front?.settings.keys])
  return (
    <ChordsContext value={chords}>
      <div className="desk" ref={root}>
        <h1 className="unseen">Straks</h1>
        <Top {...parts} user={user} />
        <div className="list-area">
          <List {...parts} />
        </div>
        <main className="card-area">
          <CardArea view={view} session={session} municipality={municipality} />
        </main>
        <ListKeys panel={view.panel?.kind} told={view.told} />
        <Foot view={view} municipality={municipality} session={session} />
        <p className="unseen" role="status">
          {view.announcement}
        </p>
      </div>
    </ChordsContext>
  )
}

/** What the browser calls the tab: the guidance that is open, among others of the same day. */
function useTitle(card: AnswerCard | null) {
  const title = card ? `${card.reference} ${card.content.title} · Straks` : 'Straks'
  useEffect(() => {
    document.title = title
  }, [title])
}

const sessionFrom = (props: Omit<DeskProps, 'user'>): DeskSession =>
  new DeskSession(browser, {
    ...(props.initialQuery !== undefined && { query: props.initialQuery }),
    ...(props.initialCard && { card: props.initialCard }),
    ...(props.editions && { editions: props.editions }),
    ...(props.insteadOf !== undefined && { insteadOf: props.insteadOf }),
    ...(props.municipality !== undefined && { municipality: props.municipality }),
    ...(props.copy && { copy: props.copy }),
  })

interface PartProps {
  session: DeskSession
  view: DeskView
  listId: string
}

function Top({ session, view, listId, user }: PartProps & { user: DeskUser }) {
  const options = view.showsKeys || view.panel ? [] : optionsOf(view)
  const chosen = options.find(({ key }) => key === view.chosen)
  return (
    <TopBar
      user={user}
      view={view}
      showsKeys={view.showsKeys}
      onKeys={() => session.toggleKeys()}
      onRetry={() => session.retry()}
    >
      <SearchField
        typed={view.typed}
        listId={listId}
        hasOptions={options.length > 0}
        activeOption={chosen && optionId(listId, chosen.key)}
        onType={(typed) => session.list.type(typed)}
      />
      <ExemptSwitch isOn={view.situation.isExempt} onToggle={() => session.card.toggleExempt()} />
    </TopBar>
  )
}

/** Help and panels take the place of the results, never of the card. */
function List({ session, view, listId }: PartProps) {
  const { panel, front } = view
  if (panel) return <PanelView panel={panel} view={view} session={session} />
  if (view.showsKeys) {
    return <KeysHelp acts={session.settings} onClose={() => session.toggleKeys()} />
  }
  return (
    <>
      {view.fieldNote !== null && (
        <p className="field-note">
          <TriangleAlert size={16} aria-hidden="true" /> {view.fieldNote}
        </p>
      )}
      {front &&
        noticesThatMatch(view).map((notice) => (
          <NoticeRow
            key={notice.id}
            notice={notice}
            settings={front.settings}
            onRead={() => void session.settings.readNotice(notice)}
            onLead={(reference) => session.card.lead(reference)}
          />
        ))}
      <ResultList
        view={view}
        options={optionsOf(view)}
        listId={listId}
        onChoose={(option) => session.list.choose(option)}
        onCentre={() => session.panel.toggleCentre()}
      />
    </>
  )
}

function PanelView({ panel, view, session }: Omit<PartProps, 'listId'> & { panel: Panel }) {
  const { reader, situation, front, search } = view
  const acts = session.panel
  const { card } = reader
  switch (panel.kind) {
    case 'outcome':
      return <OutcomePanelView panel={panel} card={card} situation={situation} acts={acts} />
    case 'centre':
      return (
        <CentrePanelView
          centres={front?.centres ?? []}
          chosen={search.centre}
          onChoose={(centre) => session.list.keepTo(centre)}
          onClose={() => acts.close()}
        />
      )
    case 'changes':
      return <ChangesPanelView panel={panel} acts={acts} />
    case 'flag':
      return <FlagPanelView panel={panel} card={card} query={askedIn(view)} acts={acts} />
    case 'callback':
      return <CallbackPanelView panel={panel} acts={acts} />
  }
}
