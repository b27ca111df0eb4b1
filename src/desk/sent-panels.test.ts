import { describe, expect, it } from 'vitest'
import { answerWith, card, closedPoint, settled } from './desk.fixture.ts'
import { withPas } from './started-desk.fixture.ts'

const field = { isField: true, slot: null, hasMore: () => false }
const bookable = card({ contactPoints: [closedPoint], edition: 4 })
const refused = { errors: [{ code: 'x', message: 'Serveren sagde nej.' }] }

type Desk = Awaited<ReturnType<typeof withPas>>
const sentTo = ({ requests }: Desk, path: string) => requests.filter(({ url }) => url === path)

/** A call-back on its way, and its panel put away. */
async function onItsWay(): Promise<Desk> {
  const desk = await withPas(bookable)
  desk.session.run({ kind: 'callback' }, field)
  desk.session.panel.write({ phone: '20 30 40 50' })
  desk.session.run({ kind: 'done' }, field)
  desk.session.close({ isField: false })
  return desk
}

/** The agent is on to the next call before the answer comes. */
async function andTheNextCall(desk: Desk): Promise<void> {
  desk.session.list.nextCaller()
  desk.session.list.type('flyt')
  await desk.answer('/api/search', answerWith('BS02'))
  await desk.answer('/api/guidance/BS02', card({ reference: 'BS02' }))
}

describe('a call-back that is answered late', () => {
  it('is logged as what was booked, and leaves the next call alone', async () => {
    const desk = await onItsWay()
    await andTheNextCall(desk)
    await desk.answer('/api/callbacks', { id: 'c1' }, 201)

    expect(sentTo(desk, '/api/contacts')).toMatchObject([
      { body: { outcome: 'callback', reference: 'BS01', edition: 4, criterion: null } },
    ])
    expect(desk.view()).toMatchObject({ typed: 'flyt', reader: { card: { reference: 'BS02' } } })
    expect(desk.view().announcement).toContain('Tilbagekald booket · BS01')
  })

  it('closes no other panel', async () => {
    const desk = await onItsWay()
    desk.session.run({ kind: 'flag' }, field)
    await desk.answer('/api/callbacks', { id: 'c1' }, 201)

    expect(desk.view()).toMatchObject({ panel: { kind: 'flag' }, typed: 'pas' })
  })

  it('can be sent again when it failed, with the same key', async () => {
    const desk = await onItsWay()
    sentTo(desk, '/api/callbacks')[0]?.fail()
    await settled()
    expect(desk.view().announcement).toContain('BS01: Tilbagekaldet er ikke booket.')

    desk.session.run({ kind: 'callback' }, field)
    expect(desk.view().panel).toMatchObject({ isSending: false, phone: '20 30 40 50' })
    expect(desk.view().panel?.problem).not.toBeNull()
    desk.session.run({ kind: 'done' }, field)
    await settled()

    const [first, again] = sentTo(desk, '/api/callbacks')
    expect(again?.body).toEqual(first?.body)
  })

  it('is not sent twice while it is on its way', async () => {
    const desk = await onItsWay()
    desk.session.run({ kind: 'callback' }, field)
    expect(desk.view().panel).toMatchObject({ isSending: true })
    desk.session.run({ kind: 'done' }, field)
    await settled()
    expect(sentTo(desk, '/api/callbacks')).toHaveLength(1)

    await desk.answer('/api/callbacks', { id: 'c1' }, 201)
    expect(desk.view()).toMatchObject({ panel: null, typed: '' })
  })

  it('is not lost with the next citizen when it was refused', async () => {
    const desk = await onItsWay()
    desk.session.list.nextCaller()
    await desk.answer('/api/callbacks', refused, 409)
    expect(desk.view().announcement).toContain('Serveren sagde nej.')

    desk.session.list.type('pas')
    await desk.answer('/api/search', answerWith('BS01'))
    desk.session.run({ kind: 'callback' }, field)
    expect(desk.view().panel).toMatchObject({
      phone: '20 30 40 50',
      problem: { message: 'Serveren sagde nej.' },
    })
  })

  it('takes nothing from what is written of the next citizen', async () => {
    const desk = await onItsWay()
    desk.session.list.nextCaller()
    desk.session.list.type('pas')
    await desk.answer('/api/search', answerWith('BS01'))
    desk.session.run({ kind: 'callback' }, field)
    desk.session.panel.write({ phone: '99 88 77 66' })
    desk.session.close({ isField: false })
    await desk.answer('/api/callbacks', { id: 'c1' }, 201)

    desk.session.run({ kind: 'callback' }, field)
    expect(desk.view().panel).toMatchObject({ phone: '99 88 77 66', isSending: false })
  })
})

describe('a flag that is answered late', () => {
  it('closes no other panel, and takes no focus', async () => {
    const desk = await withPas(bookable)
    desk.session.run({ kind: 'flag' }, field)
    desk.session.run({ kind: 'done' }, field)
    desk.session.run({ kind: 'callback' }, field)
    desk.session.panel.write({ phone: '20 30 40 50' })
    const { focus } = desk.view()
    await desk.answer('/api/flags', { dueAt: '2026-11-24T10:00:00Z' }, 201)

    expect(desk.view()).toMatchObject({ panel: { phone: '20 30 40 50' }, focus })
    expect(desk.view().announcement).toContain('Meldingen er sendt.')
  })

  it('is sent with one key, however often it is tried', async () => {
    const desk = await withPas(bookable)
    desk.session.run({ kind: 'flag' }, field)
    desk.session.run({ kind: 'done' }, field)
    sentTo(desk, '/api/flags')[0]?.fail()
    await settled()
    desk.session.run({ kind: 'done' }, field)
    await settled()

    const keys = sentTo(desk, '/api/flags').map(({ body }) => body)
    expect(keys).toHaveLength(2)
    expect(keys[1]).toEqual(keys[0])
    expect(keys[0]).toMatchObject({ key: 'en-noegle' })
  })
})
