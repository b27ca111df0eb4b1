import { describe, expect, it } from 'vitest'
import { answerWith, card, closedPoint, front, noCopy, openPoint, settled } from './desk.fixture.ts'
import { started, withPas } from './started-desk.fixture.ts'

describe('the desk', () => {
  it('chooses the first hit and shows its card, and says so once the typing rests', async () => {
    const { view, urls, pass } = await withPas()

    pass(400)

    expect(view().chosen).toBe('BS01')
    expect(view().reader.card?.reference).toBe('BS01')
    expect(view().announcement).toBe('2 vejledninger. Titel BS01 er valgt.')
    expect(urls).toEqual(['/?q=pas'])
  })

  it('says that the agent is logged out, and not the count of the last answer', async () => {
    const { session, view, answer, pass } = await withPas()
    pass(400)
    session.list.type('pas og')
    await answer('/api/search', { errors: [{ code: 'not-logged-in', message: 'Log ind.' }] }, 401)
    pass(400)

    expect(view().announcement).toBe('Du er logget ud. Log ind igen for at søge.')
  })

  it('has the next card ready before it is asked for', async () => {
    const { session, answer, view, requests, pass } = await withPas()
    pass(180)
    await answer('/api/guidance/BS02', card({ reference: 'BS02' }))
    const asked = requests.length

    session.list.move(1)

    expect(view().reader.card?.reference).toBe('BS02')
    expect(requests).toHaveLength(asked)
  })

  it('keeps to one centre until the field is emptied, and calls nothing missing there', async () => {
    const { session, answer, requests, pass } = await withPas()
    const lastSearch = () => requests.findLast(({ url }) => url.startsWith('/api/search'))?.url

    session.list.keepTo('c1')
    expect(lastSearch()).toBe('/api/search?q=pas&limit=8&centre=c1')
    session.list.type('pas u')
    expect(lastSearch()).toBe('/api/search?q=pas%20u&limit=8&centre=c1')
    await answer('/api/search', answerWith())
    pass(2_000)
    expect(requests.map(({ url }) => url)).not.toContain('/api/misses')

    session.list.nextCaller()
    session.list.type('flytning')
    expect(lastSearch()).toBe('/api/search?q=flytning&limit=8')
  })

  it('fetches no further card while letters still come', async () => {
    const { session, answer, requests, pass } = await withPas()

    pass(179)
    session.list.type('pas u')
    pass(179)
    await answer('/api/search', answerWith('BS01', 'BS02'))

    expect(requests.map(({ url }) => url)).not.toContain('/api/guidance/BS02')
  })

  it('keeps the card that is read when a new edition comes, until Enter', async () => {
    const { session, answer, view, pass } = await withPas()

    pass(30_000)
    await answer('/api/guidance/BS01', card({ edition: 2, contentHash: 'b' }))
    expect(view().reader.card?.edition).toBe(1)

    session.list.enter()
    expect(view().reader.card?.edition).toBe(2)
  })

  it('turns to closed in place at closing time', async () => {
    const { answer, view, pass } = await withPas()

    pass(30_000)
    await answer('/api/guidance/BS01', card({ contactPoints: [closedPoint] }))

    expect(view().reader.card?.contactPoints[0]?.openNow).toBe(false)
  })

  it('turns the rows of a search to closed with it, and counts no other search for that', async () => {
    const { session, answer, view, requests, pass } = await withPas()
    session.list.move(1)
    pass(30_000)
    const closed = answerWith('BS02', 'BS01')
    await answer('/api/search', {
      ...closed,
      hits: closed.hits.map((hit) => ({ ...hit, openNow: false })),
    })
    const noted = () => requests.filter(({ url }) => url === '/api/searches').length
    const before = noted()
    pass(2_000)

    expect(view().search.answer?.hits).toMatchObject([
      { reference: 'BS01', openNow: false },
      { reference: 'BS02', openNow: false },
    ])
    expect(view().chosen).toBe('BS02')
    expect(noted()).toBe(before)
  })

  it('moves nothing in the list that the arrows stand in', async () => {
    const { session, answer, view, heard } = started()
    const line = (reference: string) => ({ reference, title: 'x', centre: 'x', openNow: null })
    await answer('/api/desk', front({ mostUsed: [line('BS01'), line('BS02')] }))
    session.list.move(1)

    heard.change()
    await answer('/api/desk', front({ mostUsed: [line('BS02'), line('BS01')] }))
    expect(view().front?.mostUsed.map(({ reference }) => reference)).toEqual(['BS01', 'BS02'])

    session.list.nextCaller()
    await answer('/api/desk', front({ mostUsed: [line('BS02'), line('BS01')] }))
    expect(view().front?.mostUsed.map(({ reference }) => reference)).toEqual(['BS02', 'BS01'])
  })

  it('tells what is new in the morning at the first key, also in a tab left open overnight', async () => {
    const { session, answer, view, clock, pass, requests } = started()
    await answer('/api/desk', front())
    const night = 15 * 60
    for (let minute = 1; minute <= night; minute += 1) {
      clock.now = minute * 60_000
      pass(60_000)
    }
    expect(view().lastVisit).toBeNull()

    session.used()

    expect(view().lastVisit).toBe('1970-01-01T00:00:00.000Z')
    expect(requests.at(-1)?.url).toBe('/api/desk?since=1970-01-01T00%3A00%3A00.000Z')
  })

  it('shows a change of a contact point as soon as the server tells of one', async () => {
    const { answer, view, heard } = await withPas()

    heard.change()
    await answer('/api/guidance/BS01', card({ contactPoints: [closedPoint] }))

    expect(view().reader.card?.contactPoints[0]?.openNow).toBe(false)
  })

  it('asks again at the moment a contact point closes', async () => {
    const closesAt = new Date(2_000).toISOString()
    const { requests, pass } = await withPas(card({ contactPoints: [{ ...openPoint, closesAt }] }))
    const asked = requests.length
    const askedSince = () => requests.slice(asked).map(({ url }) => url)

    pass(2_499)
    expect(askedSince()).not.toContain('/api/guidance/BS01')
    pass(1)
    await settled()

    expect(askedSince()).toContain('/api/guidance/BS01')
  })

  it('takes away what can be done with a card that is withdrawn while it is read', async () => {
    const { answer, view, pass } = await withPas()

    pass(30_000)
    await answer('/api/guidance/BS01', { errors: [{ code: 'not-in-force', message: 'x' }] }, 404)

    expect(view().reader.card).toMatchObject({ reference: 'BS01', isCurrent: false })
  })

  it('hears of that from a slow server too, though its copy would have answered sooner', async () => {
    const known = { body: JSON.stringify(card()), takenAt: '2026-11-23T09:31:00.000Z' }
    const { answer, view, pass } = await withPas(card(), {
      ...noCopy,
      ask: () => Promise.resolve(known),
    })

    pass(30_000)
    pass(4_999)
    await settled()
    await answer('/api/guidance/BS01', { errors: [{ code: 'not-in-force', message: 'x' }] }, 404)

    expect(view().reader.card).toMatchObject({ reference: 'BS01', isCurrent: false })
  })

  it('does not move the choice when the same question is answered again', async () => {
    const { session, answer, view } = await withPas()
    session.list.move(1)

    session.retry()
    await answer('/api/search', answerWith('BS01', 'BS02'))

    expect(view().chosen).toBe('BS02')
  })

  it('forgets the citizen when the field is cleared', async () => {
    const { session, view } = await withPas()
    session.card.toggleExempt()
    session.card.learn({ hasMitId: false })

    session.close({ isField: true })

    expect(view()).toMatchObject({ typed: '', situation: { isExempt: false, hasMitId: null } })
    expect(view().reader.card).toBeNull()
  })

  it('leads on to other guidance, and Esc leads back', async () => {
    const { session, answer, view } = await withPas()
    session.card.lead('BS03')
    await answer('/api/guidance/BS03', card({ reference: 'BS03' }))
    expect(view().reader.card?.reference).toBe('BS03')

    session.close({ isField: false })

    expect(view().reader.card?.reference).toBe('BS01')
    expect(view().typed).toBe('pas')
  })

  it('shows the editions in place of the results, and Esc leads back to now', async () => {
    const { session, answer, view } = await withPas(card({ edition: 2 }))
    session.toggleEditions()
    const line = { kind: 'edition', changeLine: null, validFrom: '2026-01-01', validTo: null }
    const now = { ...line, edition: 2, inForce: true }
    await answer('/api/guidance/BS01/editions', {
      editions: [now, { ...line, edition: 1, inForce: false }],
    })

    session.list.move(1)
    await answer('/api/guidance/BS01?edition=1', card({ isCurrent: false }))
    expect(view().reader.card).toMatchObject({ edition: 1, isCurrent: false })

    session.close({ isField: true })

    expect(view()).toMatchObject({ editions: null, chosen: 'BS01' })
    expect(view().reader.card?.edition).toBe(2)
  })

  it('copies the number on Stil om, and lights the slot that has it', async () => {
    const { session, copied, view } = await withPas()

    await session.card.transfer()

    expect(copied).toEqual(['12 34 56 78'])
    expect(view().litSlot).toBe(8)
  })

  it('says what to do when the card cannot be fetched, and can try again', async () => {
    const { session, answer, view, requests } = started()
    session.list.type('pas')
    await answer('/api/search', answerWith('BS01'))
    requests.findLast(({ url }) => url.startsWith('/api/guidance'))?.fail()
    await settled()
    expect(view().reader.problem).toBe('Kortet kunne ikke hentes.')

    session.retry()
    await answer('/api/guidance/BS01', card())

    expect(view().reader).toMatchObject({ problem: null, card: { reference: 'BS01' } })
  })
})
