import { describe, expect, it } from 'vitest'
import { answerWith, card, closedPoint, settled } from './desk.fixture.ts'
import { started, withPas } from './started-desk.fixture.ts'

const escalation = {
  criterion: 'Barnet er under 18',
  clarifyFirst: ['Forældremyndighed'],
  action: 'callback' as const,
  contactPoint: 'p1',
  sameDay: false,
}
const logged = (requests: readonly { url: string; body: unknown }[]) =>
  requests.findLast(({ url }) => url === '/api/contacts')
const field = { isField: true, slot: null, hasMore: () => false }

describe('logging how a call ended', () => {
  it('takes one chord when it was cleared, and the desk is ready for the next citizen', async () => {
    const { session, requests, view } = await withPas()

    session.run({ kind: 'done' }, field)
    await settled()

    expect(logged(requests)).toMatchObject({
      body: { outcome: 'resolved', reference: 'BS01', edition: 1, criterion: null },
    })
    expect(view()).toMatchObject({ typed: '', panel: null, lastLog: { canUndo: true } })
    expect(view().announcement).toContain('Afklaret i samtalen · BS01')
  })

  it('is refused, and said so, while an old edition is looked at', () => {
    const { session, requests, view } = started({ card: card({ isCurrent: false }), editions: [] })

    session.run({ kind: 'outcome' }, field)
    expect(view().panel).toBeNull()
    expect(view().announcement).toContain('ikke logges')

    session.run({ kind: 'done' }, field)
    session.panel.log('resolved')
    expect(logged(requests)).toBeUndefined()
    expect(view().announcement).toContain('Esc går tilbage til nu')
  })

  it('is still possible with guidance that is withdrawn while it is read', async () => {
    const { session, requests, view, answer, pass } = await withPas()
    pass(30_000)
    await answer('/api/guidance/BS01', { errors: [{ code: 'not-in-force', message: 'x' }] }, 404)

    session.run({ kind: 'done' }, field)
    expect(view().announcement).toContain('Alt L logger udfaldet')
    session.run({ kind: 'outcome' }, field)
    session.panel.log('dropped')
    await settled()

    expect(logged(requests)).toMatchObject({ body: { outcome: 'dropped', reference: 'BS01' } })
  })

  it('proposes what was done last', async () => {
    const { session, view } = await withPas()
    await session.card.sendLink()
    session.run({ kind: 'outcome' }, field)
    expect(view().panel).toMatchObject({ kind: 'outcome', outcome: 'selfService' })

    session.run({ kind: 'outcome' }, field)
    await session.card.transfer()
    session.run({ kind: 'outcome' }, field)
    expect(view().panel).toMatchObject({ kind: 'outcome', outcome: 'transferred' })
  })

  it('knows what was done before the copying is over, and tells of the log alone then', async () => {
    const { session, requests, view } = await withPas()
    const copying = session.card.sendLink()
    session.run({ kind: 'outcome' }, field)
    session.run({ kind: 'done' }, field)
    await copying
    await settled()

    expect(logged(requests)).toMatchObject({ body: { outcome: 'selfService' } })
    expect(view().announcement).toContain('Logget')
  })

  it('carries the criterion that was chosen on the card', async () => {
    const { session, requests } = await withPas(card({}, { escalations: [escalation] }))
    session.card.chooseRow(1)
    session.panel.log('referred')
    await settled()

    expect(logged(requests)?.body).toMatchObject({ outcome: 'referred', criterion: 1 })
  })

  it('can be taken back for 30 seconds, and the search stands as it did', async () => {
    const { session, answer, requests, view, pass } = await withPas()
    session.run({ kind: 'done' }, field)
    await answer('/api/contacts', { key: 'en-noegle' }, 201)
    pass(29_999)

    session.run({ kind: 'undo' }, field)
    await settled()
    expect(requests.at(-1)).toMatchObject({ url: '/api/contacts/en-noegle', method: 'DELETE' })
    await answer('/api/contacts/en-noegle', { key: 'en-noegle' })

    expect(view()).toMatchObject({ typed: 'pas', lastLog: null })
  })

  it('cannot be taken back later', async () => {
    const { session, answer, requests, view, pass } = await withPas()
    session.run({ kind: 'done' }, field)
    await answer('/api/contacts', { key: 'en-noegle' }, 201)
    pass(30_000)
    const asked = requests.length

    session.run({ kind: 'undo' }, field)
    await settled()

    expect(requests).toHaveLength(asked)
    expect(view().announcement).toBe('Der er intet at fortryde.')
  })

  it('needs guidance to call it cleared', async () => {
    const { session, requests, view } = await withPas()
    session.list.nextCaller()
    const asked = requests.length

    session.run({ kind: 'done' }, field)

    expect(requests).toHaveLength(asked)
    expect(view().lastLog).toBeNull()
  })
})

describe('a call-back', () => {
  const booked = async () => {
    const desk = await withPas(
      card({ contactPoints: [closedPoint] }, { escalations: [escalation] }),
    )
    desk.session.card.chooseRow(1)
    desk.session.run({ kind: 'callback' }, field)
    return desk
  }

  it('opens with the first window and the checklist of the criterion', async () => {
    const { view } = await booked()

    expect(view().panel).toMatchObject({
      kind: 'callback',
      window: 0,
      cleared: [{ what: 'Forældremyndighed', isCleared: false }],
    })
  })

  it('is booked and logged by one chord', async () => {
    const { session, answer, requests, view } = await booked()
    session.panel.write({ phone: '20 30 40 50', window: 1 })
    session.run({ kind: 'done' }, field)
    await settled()
    expect(requests.at(-1)).toMatchObject({
      url: '/api/callbacks',
      body: { phone: '20 30 40 50', criterion: 1, from: closedPoint.booking?.windows[1]?.from },
    })
    await answer('/api/callbacks', { id: 'c1' }, 201)

    expect(logged(requests)).toMatchObject({
      body: { outcome: 'callback', criterion: 1 },
    })
    expect(view().panel).toBeNull()
  })

  it('keeps what was written when the server says no, and says so at the field', async () => {
    const { session, answer, view } = await booked()
    session.panel.write({ phone: '20', about: 'Mor og far er uenige' })
    session.run({ kind: 'done' }, field)
    await answer(
      '/api/callbacks',
      { errors: [{ code: 'phone-invalid', message: 'Skriv et nummer.', field: 'phone' }] },
      422,
    )

    expect(view().panel).toMatchObject({
      about: 'Mor og far er uenige',
      problem: { field: 'phone', message: 'Skriv et nummer.' },
    })
  })

  it('is never sent with a CPR number in it', async () => {
    const { session, requests, view } = await booked()
    session.panel.write({ phone: '20 30 40 50', about: 'Barnet er 010115-1234' })
    const asked = requests.length
    session.run({ kind: 'done' }, field)

    expect(requests).toHaveLength(asked)
    expect(view().panel).toMatchObject({ problem: { field: 'about' } })
  })

  it('is put away when the card becomes another, and is back with its own', async () => {
    const { session, view, answer } = await booked()
    session.panel.write({ phone: '20 30 40 50' })
    session.list.type('pas til barn')
    expect(view().panel).toBeNull()

    session.card.lead('BS03')
    await answer('/api/guidance/BS03', card({ reference: 'BS03' }))
    session.run({ kind: 'callback' }, field)
    expect(view().panel).toMatchObject({ kind: 'callback', phone: '' })

    session.card.back()
    expect(view().panel).toBeNull()
    session.card.chooseRow(1)
    session.run({ kind: 'callback' }, field)
    expect(view().panel).toMatchObject({ kind: 'callback', phone: '20 30 40 50' })
  })

  it('is promised anew when the window it was opened with is over', async () => {
    const { session, answer, view } = await booked()
    session.panel.write({ phone: '20 30 40 50' })
    session.run({ kind: 'done' }, field)
    const gone = { code: 'window-gone', message: 'Vælg et andet.', field: 'from' }
    await answer('/api/callbacks', { errors: [gone] }, 409)
    const [, later] = closedPoint.booking?.windows ?? []
    const booking = closedPoint.booking && { ...closedPoint.booking, windows: later ? [later] : [] }
    const turned = card(
      { contactPoints: [{ ...closedPoint, booking }] },
      { escalations: [escalation] },
    )
    await answer('/api/guidance/BS01', turned)

    expect(view().panel).toMatchObject({
      phone: '20 30 40 50',
      booking: { windows: [later] },
      window: 0,
      problem: { message: 'Vælg et andet.' },
    })
  })

  it('is kept when the panel is closed by mistake, and gone with the citizen', async () => {
    const { session, view, answer } = await booked()
    session.panel.write({ phone: '20 30 40 50' })
    session.close({ isField: false })
    session.run({ kind: 'callback' }, field)
    expect(view().panel).toMatchObject({ phone: '20 30 40 50' })

    session.list.nextCaller()
    expect(view().panel).toBeNull()
    session.list.type('pas')
    await answer('/api/search', answerWith('BS01'))
    session.card.chooseRow(1)
    session.run({ kind: 'callback' }, field)
    expect(view().panel).toMatchObject({ phone: '' })
  })
})

describe('a flag', () => {
  it('is about the guidance and the slot in focus, and tells what was searched for', async () => {
    const { session, answer, requests, view } = await withPas()
    session.run({ kind: 'flag' }, { ...field, slot: 3 })
    session.panel.write({ flagKind: 'missing', words: 'Hvad med børn?' })
    session.run({ kind: 'done' }, field)
    await settled()

    expect(requests.at(-1)).toMatchObject({
      url: '/api/flags',
      body: { kind: 'missing', reference: 'BS01', slot: 3, words: 'Hvad med børn?', query: 'pas' },
    })
    await answer('/api/flags', { dueAt: '2026-11-24T10:00:00Z' }, 201)
    expect(view()).toMatchObject({ panel: null, typed: 'pas' })
  })
})

describe('the field', () => {
  it('lets no CPR number through, and tells why', async () => {
    const { session, requests, view } = await withPas()
    session.list.type('pas til 010180-1234')

    expect(view()).toMatchObject({ typed: 'pas til' })
    expect(view().fieldNote).toContain('CPR')
    expect(JSON.stringify(requests.map(({ url }) => url))).not.toContain('010180')
  })
})
