import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { HitOnDesk } from '../search/shown-now.ts'
import { deskHit } from './desk-hit.ts'
import { started } from './started-desk.fixture.ts'
import { optionsOf } from './desk-view.ts'
import { ResultList } from './result-list.tsx'

const found = (facts: Partial<HitOnDesk> = {}): HitOnDesk => ({
  reference: 'BS01',
  title: 'Pas',
  shortAnswer: '',
  centre: null,
  edition: 2,
  hit: { reference: 'BS01', score: 1, found: { how: 'title', text: 'Pas', matched: [] } },
  selfServices: [],
  contactPoint: null,
  contactTypes: [],
  requiresMitId: false,
  publishedAt: '2026-11-24T09:00:00.000Z',
  changeLine: 'Gebyret er 893 kr.',
  ...facts,
})
const nothing = { centres: new Map(), contactPoints: new Map(), reviewDates: new Map() }
const at = (day: string) => new Date(`${day}T12:00:00Z`)

describe('a hit', () => {
  it('says when it was changed and what, for two weeks', () => {
    expect(deskHit(found(), nothing, at('2026-11-27'))).toMatchObject({
      changedAt: '2026-11-24T09:00:00.000Z',
      changeLine: 'Gebyret er 893 kr.',
    })
    expect(deskHit(found(), nothing, at('2026-12-24'))).toMatchObject({
      changedAt: null,
      changeLine: null,
    })
  })

  it('says nothing of a first edition, which has changed nothing', () => {
    const first = deskHit(found({ changeLine: null }), nothing, at('2026-11-27'))

    expect(first).toMatchObject({ changedAt: null, changeLine: null })
  })

  it('tells it in its row, also to those who do not see it', async () => {
    const { session, answer, view } = started()
    const now = new Date()
    const hit = deskHit(found({ publishedAt: now.toISOString() }), nothing, now)
    session.list.type('pas')
    await answer('/api/search', { hits: [hit], total: 1, engine: 'embedded' })
    const row = renderToStaticMarkup(
      createElement(ResultList, {
        view: view(),
        options: optionsOf(view()),
        listId: 'list',
        onChoose: () => undefined,
        onCentre: () => undefined,
      }),
    )

    expect(row).toContain('title="Gebyret er 893 kr."')
    expect(row.replaceAll(/<[^>]*>/g, '')).toContain('Ændret i dag: Gebyret er 893 kr.')
  })
})
