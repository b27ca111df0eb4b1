'use client'

import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { AnswerCard, EditionLine } from '../publishing/answer-card.ts'
import { browser } from './browser.ts'
import { CardArea } from './card-area.tsx'
import { DeskSession } from './desk-session.ts'
import { type DeskView, optionsOf } from './desk-view.ts'
import { ExemptSwitch } from './exempt-switch.tsx'
import { Foot } from './foot.tsx'
import { KeyHint } from './key-hint.tsx'
import { KeysHelp } from './keys-help.tsx'
import { optionId, ResultList } from './result-list.tsx'
import { SearchField } from './search-field.tsx'
import { type DeskUser, TopBar } from './top-bar.tsx'
import { useDeskFocus, useDeskKeys } from './use-desk-keys.ts'

export interface DeskProps {
  user: DeskUser
  initialQuery?: string
  initialCard?: AnswerCard
  /** The editions of `initialCard`, shown in place of results. */
  editions?: readonly EditionLine[]
  /** Stands for {kommune} in ready texts. */
  municipality?: string
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
  const parts = { session, view, listId }
  return (
    <div className="desk" ref={root}>
      <Top {...parts} user={user} />
      <div className="list-area">
        <List {...parts} />
      </div>
      <main className="card-area">
        <CardArea view={view} session={session} municipality={municipality} />
      </main>
      <ListKeys />
      <Foot
        view={view}
        municipality={municipality}
        acts={session.card}
        onNow={() => session.list.backToNow()}
      />
      <p className="unseen" role="status">
        {view.announcement}
      </p>
    </div>
  )
}

const sessionFrom = (props: Omit<DeskProps, 'user'>): DeskSession =>
  new DeskSession(browser, {
    ...(props.initialQuery !== undefined && { query: props.initialQuery }),
    ...(props.initialCard && { card: props.initialCard }),
    ...(props.editions && { editions: props.editions }),
    ...(props.municipality !== undefined && { municipality: props.municipality }),
  })

interface PartProps {
  session: DeskSession
  view: DeskView
  listId: string
}

function Top({ session, view, listId, user }: PartProps & { user: DeskUser }) {
  const options = view.showsKeys ? [] : optionsOf(view)
  const chosen = options.find(({ key }) => key === view.chosen)
  return (
    <TopBar
      user={user}
      searchState={view.search.state}
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

/** Help takes the place of the results, never of the card. */
function List({ session, view, listId }: PartProps) {
  if (view.showsKeys) return <KeysHelp onClose={() => session.toggleKeys()} />
  return (
    <ResultList
      view={view}
      options={optionsOf(view)}
      listId={listId}
      onChoose={(option) => session.list.choose(option)}
    />
  )
}

const ListKeys = () => (
  <p className="list-keys" aria-hidden="true">
    <span>
      <KeyHint keys="↑" /> <KeyHint keys="↓" /> vælg
    </span>
    <span>
      <KeyHint keys="Enter" /> ind i kortet
    </span>
    <span>
      <KeyHint keys="Esc" /> ryd
    </span>
    <span>
      <KeyHint keys="F1" /> alle taster
    </span>
  </p>
)
