import { describe, expect, it } from 'vitest'
import { card, closedPoint, settled } from './desk.fixture.ts'
import { withPas } from './started-desk.fixture.ts'

const escalation = {
  criterion: 'Barnet er under 18',
  clarifyFirst: ['Forældremyndighed'],
  action: 'callback' as const,
  contactPoint: 'p1',
  sameDay: false,
}
const bookable = (facts: Parameters<typeof card>[0] = {}) =>
  card({ contactPoints: [closedPoint], edition: 2, ...facts }, { escalations: [escalation] })
const field = { isField: true, slot: null, hasMore: () => false }
const editions = {
  editions: [
    {
      edition: 2,
      kind: 'edition',
      changeLine: null,
      validFrom: '2026-01-01',
      validTo: null,
      inForce: true,
    },
  ],
}

/** A call-back that is half written. */
async function halfWritten() {
  const desk = await withPas(bookable())
  desk.session.run({ kind: 'callback' }, field)
  desk.session.panel.write({ phone: '20 30 40 50' })
  return desk
}

describe('a half-written panel', () => {
  it.each(['outcome', 'flag', 'help'] as const)('is kept when %s is opened', async (kind) => {
    const { session, view } = await halfWritten()
    session.run({ kind }, field)
    expect(view().panel?.kind).not.toBe('callback')

    session.run({ kind: 'callback' }, field)
    expect(view().panel).toMatchObject({ kind: 'callback', phone: '20 30 40 50' })
  })

  it('is kept when what is new in the edition is looked at', async () => {
    const { session, view, answer } = await halfWritten()
    session.run({ kind: 'changes' }, field)
    await answer('/api/guidance/BS01?edition=1', card({ isCurrent: false }))
    expect(view().panel?.kind).toBe('changes')

    session.run({ kind: 'callback' }, field)
    expect(view().panel).toMatchObject({ phone: '20 30 40 50' })
  })

  it('is kept when the arrows choose another card', async () => {
    const { session, view, answer } = await halfWritten()
    session.run({ kind: 'next' }, field)
    await answer('/api/guidance/BS02', card({ reference: 'BS02' }))
    expect(view().panel).toBeNull()

    session.run({ kind: 'previous' }, field)
    session.run({ kind: 'callback' }, field)
    expect(view().panel).toMatchObject({ phone: '20 30 40 50' })
  })

  it('is not covered by changes that come late', async () => {
    const { session, view, answer } = await withPas(bookable())
    session.run({ kind: 'changes' }, field)
    session.run({ kind: 'flag' }, field)
    session.panel.write({ words: 'Prisen' })
    const { focus } = view()
    await answer('/api/guidance/BS01?edition=1', card({ isCurrent: false }))

    expect(view()).toMatchObject({ panel: { kind: 'flag', words: 'Prisen' }, focus })
  })

  it('loses no focus to editions that come late', async () => {
    const { session, view, answer } = await withPas(bookable())
    session.toggleEditions()
    session.run({ kind: 'flag' }, field)
    const { focus } = view()
    await answer('/api/guidance/BS01/editions', editions)

    expect(view()).toMatchObject({ panel: { kind: 'flag' }, editions: null, focus })
  })

  it('makes way for the editions that are asked for, and is kept', async () => {
    const { session, view, answer } = await halfWritten()
    session.toggleEditions()
    await answer('/api/guidance/BS01/editions', editions)
    expect(view()).toMatchObject({ panel: null, editions: { reference: 'BS01' } })

    session.run({ kind: 'callback' }, field)
    expect(view().panel).toMatchObject({ phone: '20 30 40 50' })
  })
})

describe('a new edition that is taken', () => {
  const other = { ...escalation, criterion: 'Barnet er fyldt 18', clarifyFirst: ['Samtykke'] }
  const newer = card(
    { contactPoints: [closedPoint], edition: 3, contentHash: 'b' },
    { escalations: [other, escalation] },
  )

  it('lets the row go, which may be another criterion there', async () => {
    const { session, view, answer, pass } = await withPas(bookable())
    session.card.chooseRow(1)
    pass(30_000)
    await answer('/api/guidance/BS01', newer)
    expect(view().situation.chosenRow).toBe(1)

    session.run({ kind: 'enter' }, field)

    expect(view()).toMatchObject({ reader: { card: { edition: 3 } }, litSlot: null })
    expect(view().situation.chosenRow).toBeNull()
  })

  it('takes over what the citizen said, with the checklist of its own', async () => {
    const { session, view, answer, pass } = await withPas(bookable())
    session.card.chooseRow(1)
    session.run({ kind: 'callback' }, field)
    session.panel.write({ phone: '20 30 40 50', about: 'Vil ringes op' })
    pass(30_000)
    await answer('/api/guidance/BS01', newer)
    session.run({ kind: 'enter' }, field)
    session.card.chooseRow(1)
    session.run({ kind: 'callback' }, field)
    await settled()

    expect(view().panel).toMatchObject({
      edition: 3,
      phone: '20 30 40 50',
      about: 'Vil ringes op',
      cleared: [{ what: 'Samtykke', isCleared: false }],
    })
  })
})
