import { describe, expect, it } from 'vitest'
import { spellings } from '../privacy/cpr.fixture.ts'
import { answerWith, front, settled } from './desk.fixture.ts'
import { optionsOf } from './desk-view.ts'
import { started } from './started-desk.fixture.ts'

const where = { isField: true, slot: null, hasMore: () => false }
/** Longer than anything here waits for. */
const longMs = 2_000

/** A desk on which keys are pressed, and all that left it. */
function typing() {
  const desk = started()
  const answerSearch = async () => {
    desk.requests.findLast(({ url }) => url.startsWith('/api/search'))?.answer(answerWith('BS01'))
    await settled()
  }
  return {
    ...desk,
    /** @param pauses after each key the server answers and the agent thinks. */
    keys: async (words: string, { pauses = false } = {}) => {
      for (const key of words) {
        desk.session.list.type(desk.view().typed + key)
        if (!pauses) continue
        await answerSearch()
        desk.pass(longMs)
        await settled()
      }
    },
    left: () =>
      [
        ...desk.requests.map(({ url, body }) => decodeURIComponent(url) + JSON.stringify(body)),
        ...desk.urls.map((url) => decodeURIComponent(url)),
      ].join('\n'),
    asked: () =>
      desk.requests
        .filter(({ url }) => url.startsWith('/api/search?'))
        .map(({ url }) => new URL(url, 'http://straks.invalid').searchParams.get('q')),
    noted: () =>
      desk.requests.filter(({ url }) => /(?:misses|searches)$/.test(url)).map(({ body }) => body),
  }
}

describe('a CPR number that is typed into the field', () => {
  it('leaves the browser neither in part nor whole, however long the agent thinks', async () => {
    const { keys, left, urls, noted, view } = typing()
    await keys('pas 010180-123', { pauses: true })
    expect(view().typed).toBe('pas 010180-123')
    expect(urls.at(-1)).toBe('/?q=pas')
    expect(noted().at(-1)).toEqual({ query: 'pas' })

    await keys('4', { pauses: true })

    expect(view().typed).toBe('pas')
    expect(view().fieldNote).toContain('fjernet')
    expect(left()).toContain('01018')
    expect(left()).not.toContain('010180')
  })

  it.each(Object.entries(spellings))('is not searched for key by key: %s', async (_, spell) => {
    const { keys, asked } = typing()
    await keys(`pas ${spell('310180', '1234')}`)

    const digits = asked().map((query) => query?.match(/\p{Nd}/gu)?.length ?? 0)
    // With full stops a date is written as KLE numbers are.
    expect(
      asked().filter((query, at) => (digits[at] ?? 0) > 5 && query !== 'pas 31.01.80'),
    ).toEqual([])
    expect(Math.max(...digits)).toBeGreaterThan(4)
  })

  it('is told of before it is whole, and what was found stays', async () => {
    const { session, keys, view, answer } = typing()
    await keys('pas')
    await answer('/api/search', answerWith('BS01', 'BS02'))
    await keys(' 010180')
    await answer('/api/search', answerWith('BS01', 'BS02'))

    expect(view()).toMatchObject({ typed: 'pas 010180', chosen: 'BS01' })
    expect(view().fieldNote).toContain('CPR')
    expect(view().announcement).toContain('CPR')
    expect(optionsOf(view())).toHaveLength(2)

    session.list.type('pas 010180 km')
    expect(view().fieldNote).toBeNull()
  })

  it('is left out of what a flag says was searched for', async () => {
    const { session, keys, requests, left } = typing()
    await keys('zeppelin 010180-12')
    session.run({ kind: 'flag' }, where)
    session.panel.write({ words: 'Hvad med zeppelinere?' })
    session.run({ kind: 'done' }, where)
    await settled()

    expect(requests.at(-1)).toMatchObject({ url: '/api/flags', body: { query: 'zeppelin' } })
    expect(left()).not.toContain('010180')
  })

  it('is asked nothing about when it stands alone, and the front page stays', async () => {
    const { keys, answer, view, asked, urls, pass } = typing()
    const mostUsed = [{ reference: 'BS01', title: 'Pas', centre: 'Borgerservice', openNow: null }]
    await answer('/api/desk', front({ mostUsed }))
    await keys('010180')
    pass(longMs)

    expect(asked().at(-1)).toBe('01018')
    expect(optionsOf(view()).map(({ key }) => key)).toEqual(['used-BS01'])
    expect(urls).toEqual(['/'])
  })
})

describe('a number that agents search for', () => {
  it.each(['23.05.10', '20 30 40 50', '+45 21 12 34 56', '211.300'])(
    'is searched for, put in the address bar and noted as it is typed: %s',
    async (number) => {
      const { keys, asked, noted, urls, view } = typing()
      await keys(number, { pauses: true })

      expect(asked().at(-1)).toBe(number)
      expect(noted().at(-1)).toEqual({ query: number })
      expect(urls.at(-1)).toBe(`/?q=${encodeURIComponent(number)}`)
      expect(view().fieldNote).toBeNull()
    },
  )
})
