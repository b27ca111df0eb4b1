import { describe, expect, it } from 'vitest'
import { ContactQueue } from './contact-queue.ts'
import { handKeeper, handServer, handTimers, settled } from './desk.fixture.ts'

function queueWith(keeper = handKeeper()) {
  const timers = handTimers()
  const server = handServer()
  const waiting: number[] = []
  const refused: string[] = []
  const queue = new ContactQueue({
    fetch: server.fetch,
    later: timers.later,
    keeper,
    onChange: (count) => waiting.push(count),
    onRefused: (message) => refused.push(message),
  })
  const reply = async (answer: (request: (typeof server.requests)[number]) => void) => {
    const request = server.requests.at(-1)
    if (request) answer(request)
    await settled()
  }
  return { queue, keeper, ...timers, ...server, waiting, refused, reply }
}

const contact = (key: string) => ({ key, outcome: 'resolved' as const, reference: 'BS01' })
const no = (status: number) => ({ body: { errors: [{ code: 'x', message: 'Nej.' }] }, status })

describe('an outcome on its way', () => {
  it('is sent at once, and gone when the server has it', async () => {
    const { queue, requests, waiting, reply } = queueWith()
    queue.log(contact('a'))
    await settled()

    expect(requests).toMatchObject([{ url: '/api/contacts', method: 'POST', body: contact('a') }])
    await reply((request) => request.answer({ key: 'a' }, 201))
    expect(waiting).toEqual([1, 0])
  })

  it('waits for the connection, and is sent with the same key', async () => {
    const { queue, requests, pass, waiting, reply } = queueWith()
    queue.log(contact('a'))
    await settled()
    await reply((request) => request.fail())
    expect(waiting).toEqual([1])

    pass(5_000)
    await settled()
    await reply((request) => request.answer({ key: 'a' }, 201))

    expect(requests.map(({ body }) => body)).toEqual([contact('a'), contact('a')])
    expect(waiting).toEqual([1, 0])
  })

  it('is told of when the page is opened again without connection', async () => {
    const first = queueWith()
    first.queue.log(contact('a'))
    first.queue.log(contact('b'))
    await settled()

    const second = queueWith(first.keeper)
    second.queue.start()
    expect(second.waiting).toEqual([2])
  })

  it('outlives the tab', async () => {
    const first = queueWith()
    first.queue.log(contact('a'))
    await settled()
    await first.reply((request) => request.fail())

    const second = queueWith(first.keeper)
    void second.queue.send()
    await settled()

    expect(second.requests).toMatchObject([{ body: contact('a') }])
  })

  it('is not lost with a session that ran out, and is dropped in words when it is refused', async () => {
    const { queue, waiting, refused, reply } = queueWith()
    queue.log(contact('a'))
    await settled()
    await reply((request) => request.answer(no(401).body, 401))
    expect(waiting).toEqual([1])

    void queue.send()
    await settled()
    await reply((request) => request.answer(no(400).body, 400))
    expect(waiting).toEqual([1, 0])
    expect(refused).toEqual(['Udfaldet blev ikke logget. Nej.'])
  })

  it('is taken back here at once, and from the server that may have it', async () => {
    const { queue, requests, waiting, reply } = queueWith()
    queue.log(contact('a'))
    await settled()
    // It may have arrived all the same.
    await reply((request) => request.fail())

    expect(await queue.undo('a')).toBe('gone')
    expect(waiting.at(-1)).toBe(0)
    expect(requests.at(-1)).toMatchObject({ url: '/api/contacts/a', method: 'DELETE' })
    await reply((request) => request.answer(no(404).body, 404))
    expect(requests).toHaveLength(2)
  })

  it('is taken back from the server when the connection is there again, in another tab too', async () => {
    const { queue, keeper, reply } = queueWith()
    queue.log(contact('a'))
    await settled()
    await reply((request) => request.fail())
    await queue.undo('a')
    await reply((request) => request.fail())

    const later = queueWith(keeper)
    later.queue.start()
    await settled()
    expect(later.requests).toMatchObject([{ url: '/api/contacts/a', method: 'DELETE' }])
    await later.reply((request) => request.answer(no(409).body, 409))
    expect(later.refused).toEqual(['Det var for sent at fortryde. Udfaldet er logget.'])
    expect(later.waiting).toEqual([0, 0])
  })

  it('is taken back on the server when it is there', async () => {
    const { queue, requests, reply } = queueWith()
    queue.log(contact('a'))
    await settled()
    const undoing = queue.undo('a')
    await reply((request) => request.answer({ key: 'a' }, 201))
    expect(requests.at(-1)).toMatchObject({ url: '/api/contacts/a', method: 'DELETE' })

    await reply((request) => request.answer({ key: 'a' }))
    expect(await undoing).toBe('gone')
  })

  it('starts anew from what the browser kept and cannot be read', () => {
    const keeper = handKeeper()
    keeper.write('straks.contacts', 'half a lin')
    const { queue, waiting } = queueWith(keeper)
    queue.log(contact('a'))

    expect(waiting).toEqual([1])
  })
})
