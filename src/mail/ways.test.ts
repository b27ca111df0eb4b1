import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MailChoice, mailChoices, type NewsKind, newsKindNames } from './kinds.ts'
import type { News } from './news.ts'
import { minute, person } from './news.fixture.ts'
import { waysOf } from './ways.ts'

const now = minute(30)
const hourMs = 3_600_000

const news = (kind: NewsKind, rest: Partial<News> = {}): News => ({
  key: `${kind}:1`,
  kind,
  to: person('frida'),
  about: 'BS07 Flytning',
  article: 'flytning',
  source: '1',
  at: minute(29),
  ...rest,
})
const choosing = (kind: NewsKind, choice: MailChoice) =>
  person('frida', { choices: { [kind]: choice } })
const ways = (all: readonly News[]) => waysOf(all, now).map(({ way }) => way)

describe('what someone is told', () => {
  it.each([
    ['sentBack', 'waiting'],
    ['flag', 'waiting'],
    ['forced', 'waiting'],
    ['submitted', 'gathered'],
    ['approved', 'gathered'],
    ['published', 'gathered'],
    ['review', 'gathered'],
  ] as const)('goes its usual way where they have chosen nothing: %s is %s', (kind, way) => {
    expect(ways([news(kind)])).toEqual([way])
  })

  it.each(newsKindNames)('goes the way that they have chosen: %s', (kind) => {
    const by = (choice: MailChoice) => ways([news(kind, { to: choosing(kind, choice) })])

    expect([by('now'), by('daily'), by('never')]).toEqual([['waiting'], ['gathered'], []])
  })

  it('is gathered when it is found half a day late, but for a reminder, which has no hour', () => {
    const at = new Date(now.getTime() - 13 * hourMs)

    expect(ways([news('sentBack', { at })])).toEqual(['gathered'])
    expect(ways([news('review', { at, to: choosing('review', 'now') })])).toEqual(['waiting'])
  })

  it('is at most five mails at once, the newest; the rest is gathered', () => {
    const heap = Array.from({ length: 8 }, (_, at) =>
      news('flag', { key: `flag:${at}`, at: minute(at) }),
    )
    const sent = waysOf(heap, now).filter(({ way }) => way === 'waiting')

    expect(sent.map(({ news: { key } }) => key)).toEqual([
      'flag:7',
      'flag:6',
      'flag:5',
      'flag:4',
      'flag:3',
    ])
  })

  it('is left out where it is not wanted, and nothing else ever is', () => {
    const anyNews = fc.record({
      kind: fc.constantFrom(...newsKindNames),
      choice: fc.constantFrom(...(Object.keys(mailChoices) as MailChoice[])),
      who: fc.constantFrom('a', 'b'),
      hoursAgo: fc.integer({ min: 0, max: 200 }),
    })
    fc.assert(
      fc.property(fc.array(anyNews), (heap) => {
        const all = heap.map(({ kind, choice, who, hoursAgo }, at) =>
          news(kind, {
            key: String(at),
            to: person(who, { choices: { [kind]: choice } }),
            at: new Date(now.getTime() - hoursAgo * hourMs),
          }),
        )
        const kept = waysOf(all, now).map((one) => one.news.key)
        const wanted = heap.flatMap(({ choice }, at) => (choice === 'never' ? [] : [String(at)]))

        expect(kept.toSorted()).toEqual(wanted.toSorted())
      }),
    )
  })
})
