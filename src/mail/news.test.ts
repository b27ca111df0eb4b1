import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Facts, newsIn, type SentFact } from './news.ts'
import { facts, flytning, minute, person } from './news.fixture.ts'

const now = minute(30)
const told = (given: Facts) => newsIn(given, now).map(({ kind, to }) => `${kind} → ${to.id}`)

const sending = (action: SentFact['action'], actor: string): SentFact => ({
  id: 'hændelse',
  action,
  article: flytning.id,
  actor,
  at: minute(5),
})
const edition = (rest: Partial<Facts['approved'][number]> = {}) => ({
  id: 'udgave',
  article: flytning.id,
  sequence: 1,
  approvedBy: 'rikke',
  isForced: false,
  at: minute(6),
  ...rest,
})
/** Who wrote, and that the edition was approved after it. */
const written = (...actors: string[]): Partial<Facts> => ({
  writing: new Map([
    [
      flytning.id,
      {
        acts: actors.map((actor, at) => ({ actor, at: minute(at) })),
        editions: [{ sequence: 1, approvedAt: minute(6) }],
      },
    ],
  ]),
})
/** Who may not approve it. */
const changedBy = (...ids: string[]): Partial<Facts> => ({
  guidance: new Map([[flytning.id, { ...flytning, changedBy: ids }]]),
})

describe('a text that is submitted', () => {
  it('is news to the editors', () => {
    expect(told(facts({ sent: [sending('submit', 'frida')] }))).toEqual([
      'submitted → rikke',
      'submitted → rune',
    ])
  })

  it('is no news to the editor who submitted it', () => {
    expect(told(facts({ sent: [sending('submit', 'rikke')] }))).toEqual(['submitted → rune'])
  })

  it('goes to those who may approve it, where there are any', () => {
    const given = { sent: [sending('submit', 'frida')], ...changedBy('frida', 'rikke') }

    expect(told(facts(given))).toEqual(['submitted → rune'])
  })

  it('is no news to the editor who published the edition before it alone', () => {
    const acts = [
      { actor: 'rikke', at: minute(1) },
      { actor: 'frida', at: minute(3) },
    ]
    const editions = [{ sequence: 1, approvedAt: minute(2) }]
    const given = {
      sent: [sending('submit', 'frida')],
      writing: new Map([[flytning.id, { acts, editions }]]),
      ...changedBy('rikke', 'frida'),
    }

    expect(told(facts(given))).toEqual(['submitted → rune'])
  })

  it('goes to all editors where every one of them has written in it', () => {
    const given = { sent: [sending('submit', 'frida')], ...changedBy('rikke', 'rune') }

    expect(told(facts(given))).toEqual(['submitted → rikke', 'submitted → rune'])
  })

  it('is no news once it has been deleted', () => {
    const sent = [sending('submit', 'frida')]

    expect(told(facts({ sent, guidance: new Map() }))).toEqual([])
  })
})

describe('a text that is sent back', () => {
  it('is news to everyone who changed it or sent it in since the edition before', () => {
    const writing = new Map([
      [
        flytning.id,
        {
          acts: [
            { actor: 'aksel', at: minute(1) },
            { actor: 'frida', at: minute(3) },
            { actor: 'rune', at: minute(4) },
          ],
          editions: [{ sequence: 1, approvedAt: minute(2) }],
        },
      ],
    ])

    expect(told(facts({ sent: [sending('requestChanges', 'rikke')], writing }))).toEqual([
      'sentBack → frida',
      'sentBack → rune',
    ])
  })

  it('is no news to the editor who sends their own back', () => {
    const acts = [{ actor: 'rikke', at: minute(2) }]

    expect(told(facts({ sent: [sending('requestChanges', 'rikke')], acts }))).toEqual([])
  })
})

describe('an edition', () => {
  it('is news to who wrote it when it is approved, and again when its date comes', () => {
    const given = facts({
      ...written('frida'),
      approved: [edition()],
      begun: [edition({ at: minute(9) })],
    })

    expect(told(given)).toEqual(['approved → frida', 'published → frida'])
  })

  it('is no news to who wrote in the edition after it', () => {
    const writing = new Map([
      [
        flytning.id,
        {
          acts: [
            { actor: 'frida', at: minute(1) },
            { actor: 'aksel', at: minute(7) },
          ],
          editions: [
            { sequence: 1, approvedAt: minute(6) },
            { sequence: 2, approvedAt: minute(8) },
          ],
        },
      ],
    ])
    const begun = [edition({ at: minute(9) })]

    expect(told(facts({ writing, begun }))).toEqual(['published → frida'])
  })

  it('published by one alone is news to the other editors, and to the author who wrote in it', () => {
    const given = facts({ ...written('frida', 'rikke'), approved: [edition({ isForced: true })] })

    expect(told(given)).toEqual(['forced → rune', 'approved → frida'])
  })
})

describe('a flag', () => {
  const flag = { id: 'melding', reference: 'BS07', centre: 'borger', at: minute(1) }

  it('is news to whoever writes for the centre', () => {
    expect(told(facts({ flags: [flag] }))).toEqual(['flag → frida'])
  })

  it.each([
    ['there is no guidance', { reference: null, centre: null }],
    ['nobody writes for the centre', { centre: 'jura' }],
  ])('is news to the editors where %s', (_, rest) => {
    expect(told(facts({ flags: [{ ...flag, ...rest }] }))).toEqual(['flag → rikke', 'flag → rune'])
  })
})

describe('a review date that is near', () => {
  it('is news to whoever writes for the centre', () => {
    const reviews = [{ ...flytning, reviewDate: new Date(now.getTime() + 86_400_000) }]

    expect(told(facts({ reviews }))).toEqual(['review → frida'])
  })
})

describe('whatever happens', () => {
  const people = ['a', 'b', 'c', 'd', 'e']
  const anyPeople = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...people),
      roles: fc.subarray(['agent', 'author', 'editor', 'manager', 'admin'] as const),
      centres: fc.subarray(['borger', 'affald']),
    }),
    { selector: ({ id }) => id },
  )
  const anyActor = fc.constantFrom(...people)
  const anyMinute = fc.integer({ min: 0, max: 20 }).map(minute)
  const anyFacts = fc
    .record({
      people: anyPeople,
      acts: fc.array(fc.record({ actor: anyActor, at: anyMinute })),
      sent: fc.uniqueArray(
        fc.record({
          id: fc.nat(9).map(String),
          action: fc.constantFrom('submit' as const, 'requestChanges' as const),
          actor: anyActor,
          at: anyMinute,
        }),
        { selector: ({ id }) => id },
      ),
      approved: fc.uniqueArray(
        fc.record({
          sequence: fc.integer({ min: 1, max: 5 }),
          approvedBy: anyActor,
          at: anyMinute,
          isForced: fc.boolean(),
        }),
        { selector: ({ sequence }) => sequence },
      ),
    })
    .map(({ people: some, acts, sent, approved }) => {
      const editions = approved.map((one) => ({
        ...one,
        id: String(one.sequence),
        article: flytning.id,
      }))
      return facts({
        people: some.map(({ id, ...rest }) => person(id, rest)),
        sent: sent.map((one) => ({ ...one, article: flytning.id })),
        approved: editions,
        writing: new Map([
          [
            flytning.id,
            {
              acts,
              editions: editions.map(({ sequence, at }) => ({ sequence, approvedAt: at })),
            },
          ],
        ]),
      })
    })

  it('nobody is told of what they did themselves', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        for (const { kind, to, source } of newsIn(given, now)) {
          const doer =
            kind === 'submitted' || kind === 'sentBack'
              ? given.sent.find(({ id }) => id === source)?.actor
              : given.approved.find(({ id }) => id === source)?.approvedBy
          expect(to.id).not.toBe(doer)
        }
      }),
    )
  })

  it('each thing has one key for each person, the same whenever it is looked at', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const keys = newsIn(given, now).map(({ key }) => key)

        expect(new Set(keys).size).toBe(keys.length)
        expect(newsIn(given, minute(45)).map(({ key }) => key)).toEqual(keys)
      }),
    )
  })

  it('what is to be approved is told to somebody, as long as another editor is there', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const news = newsIn(given, now)
        for (const { id, action, actor } of given.sent) {
          const others = given.people.filter(
            (one) => one.roles.includes('editor') && one.id !== actor,
          )
          if (action === 'submit' && others.length > 0) {
            expect(news.some(({ kind, source }) => kind === 'submitted' && source === id)).toBe(
              true,
            )
          }
        }
      }),
    )
  })
})
