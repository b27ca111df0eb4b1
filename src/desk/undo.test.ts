import { describe, expect, it } from 'vitest'
import { card, closedPoint, settled } from './desk.fixture.ts'
import { withPas } from './started-desk.fixture.ts'

const field = { isField: true, slot: null, hasMore: () => false }
const refused = (code: string) => ({ errors: [{ code, message: 'Nej.' }] })

/** A call that was logged as cleared, which the server has heard of. */
async function logged() {
  const desk = await withPas()
  desk.session.run({ kind: 'done' }, field)
  await desk.answer('/api/contacts', { key: 'en-noegle' }, 201)
  return desk
}

/** A call that ended in a call-back: the first key is the call-back's, the second the log's. */
async function booked() {
  const desk = await withPas(card({ contactPoints: [closedPoint] }))
  desk.session.run({ kind: 'callback' }, field)
  desk.session.panel.write({ phone: '20 30 40 50' })
  desk.session.run({ kind: 'done' }, field)
  await desk.answer('/api/callbacks', { id: 'c1' }, 201)
  await desk.answer('/api/contacts', { key: 'noegle-2' }, 201)
  desk.session.run({ kind: 'undo' }, field)
  await settled()
  return desk
}

describe('taking back a call that ended in a call-back', () => {
  it('cancels the call-back, and then the log', async () => {
    const { answer, requests, view } = await booked()
    expect(requests.at(-1)).toMatchObject({ url: '/api/callbacks/en-noegle', method: 'DELETE' })
    await answer('/api/callbacks/en-noegle', { key: 'en-noegle' })
    expect(requests.at(-1)).toMatchObject({ url: '/api/contacts/noegle-2', method: 'DELETE' })
    await answer('/api/contacts/noegle-2', { key: 'noegle-2' })

    expect(view()).toMatchObject({ typed: 'pas', lastLog: null })
    expect(view().announcement).toBe('Fortrudt: Tilbagekald booket · BS01')
  })

  it('does not claim that it is undone where the call-back stands', async () => {
    const { answer, requests, view } = await booked()
    await answer('/api/callbacks/en-noegle', refused('too-late'), 409)

    expect(view()).toMatchObject({ typed: '', lastLog: { canUndo: false } })
    expect(view().announcement).toBe('Kunne ikke fortrydes. Tilbagekaldet står stadig.')
    expect(requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
  })

  it('can be tried again when it did not get through', async () => {
    const { session, answer, requests, view } = await booked()
    requests.at(-1)?.fail()
    await settled()
    expect(view()).toMatchObject({ lastLog: { canUndo: true } })
    expect(view().announcement).toContain('Tilbagekaldet står stadig.')

    session.run({ kind: 'undo' }, field)
    await settled()
    // The first try had cancelled it, and its answer was lost.
    await answer('/api/callbacks/en-noegle', refused('not-found'), 404)
    await answer('/api/contacts/noegle-2', { key: 'noegle-2' })
    expect(view()).toMatchObject({ typed: 'pas', lastLog: null })
  })

  it('says what is cancelled when the log alone stands', async () => {
    const { answer, view } = await booked()
    await answer('/api/callbacks/en-noegle', { key: 'en-noegle' })
    await answer('/api/contacts/noegle-2', refused('too-late'), 409)

    expect(view().announcement).toBe(
      'Kunne ikke fortrydes. Tilbagekaldet er aflyst, men udfaldet står.',
    )
  })
})

describe('taking back a log', () => {
  it('can be tried again for as long as there is time', async () => {
    const { session, answer, requests, view, pass } = await logged()
    session.run({ kind: 'undo' }, field)
    await settled()
    requests.at(-1)?.fail()
    await settled()
    expect(view().lastLog).toMatchObject({ canUndo: true })

    session.run({ kind: 'undo' }, field)
    await settled()
    await answer('/api/contacts/en-noegle', { key: 'en-noegle' })
    expect(view()).toMatchObject({ typed: 'pas', lastLog: null })

    pass(30_000)
    expect(view().lastLog).toBeNull()
  })

  it('is asked for once while the answer is on its way', async () => {
    const { session, requests } = await logged()
    session.run({ kind: 'undo' }, field)
    session.run({ kind: 'undo' }, field)
    await settled()

    expect(requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
  })

  it('leaves alone what is typed by the time the answer comes', async () => {
    const { session, answer, view } = await logged()
    session.run({ kind: 'undo' }, field)
    await settled()
    session.list.type('flyt')
    await answer('/api/contacts/en-noegle', { key: 'en-noegle' })

    expect(view()).toMatchObject({ typed: 'flyt', lastLog: null })
  })

  it('leaves alone the panel that is open by then', async () => {
    const { session, answer, view } = await logged()
    session.run({ kind: 'undo' }, field)
    await settled()
    session.run({ kind: 'flag' }, field)
    await answer('/api/contacts/en-noegle', { key: 'en-noegle' })

    expect(view()).toMatchObject({ typed: '', panel: { kind: 'flag' } })
  })
})
