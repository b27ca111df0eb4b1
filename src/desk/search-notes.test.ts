import { describe, expect, it } from 'vitest'
import { answerWith, settled } from './desk.fixture.ts'
import { sayNoted } from './search-notes.ts'
import { started } from './started-desk.fixture.ts'

const field = { isField: true, slot: null, hasMore: () => false }

/** Nothing was found for what was typed. */
async function foundNothing(centre: string | null = null) {
  const desk = started()
  desk.session.list.type('zeppelin')
  if (centre !== null) desk.session.list.keepTo(centre)
  await desk.answer('/api/search', answerWith())
  const misses = () => desk.requests.filter(({ url }) => url === '/api/misses')
  return { ...desk, misses, says: () => sayNoted(desk.view()) }
}

describe('a search that found nothing', () => {
  it('is said to be noted once it is', async () => {
    const { says, pass, answer } = await foundNothing()
    expect(says()).toBe('Søgningen noteres.')
    pass(1_500)
    expect(says()).toBe('Søgningen noteres.')
    await answer('/api/misses', {}, 201)

    expect(says()).toBe('Søgningen er noteret.')
  })

  it('is not said to be noted without connection', async () => {
    const { says, pass, misses } = await foundNothing()
    pass(1_500)
    misses()[0]?.fail()
    await settled()

    expect(says()).toBe('Søgningen kunne ikke noteres.')
  })

  it('is neither noted nor said to be where one centre was searched', async () => {
    const { says, pass, misses } = await foundNothing('c1')
    pass(2_000)

    expect(says()).toBe('')
    expect(misses()).toEqual([])
  })

  it('is noted at once, and once, when the call is logged with it', async () => {
    const { session, misses, pass } = await foundNothing()
    session.run({ kind: 'outcome' }, field)
    session.run({ kind: 'done' }, field)
    await settled()
    expect(misses()).toMatchObject([{ body: { query: 'zeppelin' } }])

    pass(2_000)
    expect(misses()).toHaveLength(1)
  })

  it('is not noted when the agent types on, or starts over', async () => {
    const { session, misses, pass } = await foundNothing()
    session.list.type('zeppeliner')
    pass(2_000)
    session.list.nextCaller()
    pass(2_000)

    expect(misses()).toEqual([])
  })
})
