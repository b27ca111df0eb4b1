import { describe, expect, it } from 'vitest'
import { type Role, roleNames } from '../access/roles.ts'
import {
  type Action,
  type Facts,
  refusalsFor,
  reviewDateProblems,
  type State,
  stateAfterEdit,
  transitions,
} from './workflow.ts'

const now = new Date('2026-06-01T10:00:00Z')
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000)

const actor = (...roles: Role[]) => ({ id: 'rikke', name: 'Rikke', roles, centres: ['borger'] })

/** Facts that speak for going ahead: a test says only what speaks against. */
const facts = (own: Partial<Facts> = {}): Facts => ({
  actor: actor('editor'),
  state: 'inReview',
  centre: 'borger',
  changedBy: ['anders'],
  contentHash: 'as-seen',
  changeLine: 'Ny sats',
  hasEdition: true,
  hashInForce: 'in-force',
  planned: [{ sequence: 3, what: 'beginning', at: new Date('2026-07-01T10:00:00Z') }],
  alone: { edition: 2, contentHash: 'as-seen', by: 'yrsa', writtenBy: new Set(['anders']) },
  successorHolds: true,
  undecided: [],
  input: { contentHash: 'as-seen', reason: 'Satsen er forkert' },
  now,
  ...own,
})

const codes = (action: Action, own: Partial<Facts> = {}): string[] =>
  refusalsFor(action, facts(own)).map(({ code }) => code)

const stateNames = ['draft', 'inReview', 'changesRequested', 'published', 'withdrawn'] as const
const actions = [
  ...['submit', 'approve', 'requestChanges', 'withdraw'],
  ...['cancel', 'confirm', 'force', 'endorse'],
] as Action[]

/** Which states an action starts from: the columns are `stateNames`. */
const fromStates: Record<Action, readonly boolean[]> = {
  //               draft  review changes publ.  withdrawn
  submit: /*     */ [true, false, true, false, true],
  approve: /*    */ [false, true, false, false, false],
  requestChanges: [false, true, false, false, false],
  withdraw: /*   */ [true, true, true, true, false],
  confirm: /*    */ [true, true, true, true, false],
  force: /*      */ [true, true, true, false, false],
  cancel: /*     */ [true, true, true, true, false],
  endorse: /*    */ [true, true, true, true, false],
}
const rolesThatMay: Record<Action, readonly Role[]> = {
  submit: ['author', 'editor'],
  approve: ['editor'],
  requestChanges: ['editor'],
  withdraw: ['editor'],
  confirm: ['author', 'editor'],
  force: ['editor'],
  cancel: ['editor'],
  endorse: ['editor'],
}
const leadsTo: Record<Action, State | null> = {
  submit: 'inReview',
  approve: 'published',
  requestChanges: 'changesRequested',
  withdraw: 'withdrawn',
  confirm: null,
  force: 'published',
  cancel: null,
  endorse: null,
}

const stateCode = (action: Action, index: number) =>
  fromStates[action][index] ? [] : ['wrong-state']
const everyCase = actions.flatMap((action) =>
  stateNames.flatMap((state, index) =>
    roleNames.map((role) => ({
      action,
      state,
      role,
      told: rolesThatMay[action].includes(role) ? stateCode(action, index) : ['not-allowed'],
    })),
  ),
)

describe('the workflow', () => {
  it.each(everyCase)('answers $role, $action, $state: $told', ({ action, state, role, told }) => {
    expect(codes(action, { actor: actor(role), state })).toEqual(told)
  })

  it.each(actions)('leads with %s to one state, or leaves it as it is', (action) => {
    expect(transitions[action].to).toBe(leadsTo[action])
  })

  it('knows no other actions than these', () => {
    expect(Object.keys(transitions).toSorted()).toEqual([...actions].toSorted())
  })

  it('lets whoever holds no role do nothing', () => {
    for (const action of actions) expect(codes(action, { actor: actor() })).toEqual(['not-allowed'])
  })

  it.each(['submit', 'confirm'] as const)('keeps authors to their own centres: %s', (action) => {
    const [state] = transitions[action].from

    const told = codes(action, { actor: actor('author'), state, centre: 'affald' })

    expect(told).toEqual(['other-centre'])
  })

  it('lets an author without a centre on the guidance do nothing', () => {
    expect(codes('submit', { actor: actor('author'), state: 'draft', centre: null })).toEqual([
      'other-centre',
    ])
  })

  it('lets an editor submit the guidance of any centre', () => {
    expect(codes('submit', { state: 'draft', centre: 'affald' })).toEqual([])
  })
})

describe('a refusal', () => {
  const everythingWrong: Partial<Facts> = {
    changedBy: ['rikke'],
    undecided: [{ code: 'slot-empty', field: 'shortAnswer' }],
    input: { contentHash: 'older', validTo: minutes(-60) },
    hasEdition: false,
  }

  it.each(actions)('tells who may not act nothing of the state or the content: %s', (action) => {
    for (const state of stateNames) {
      expect(codes(action, { ...everythingWrong, actor: actor('agent'), state })).toEqual([
        'not-allowed',
      ])
    }
  })

  it('names the state before anything that is wrong with the content', () => {
    expect(codes('approve', { ...everythingWrong, state: 'published' })).toEqual(['wrong-state'])
  })

  it('names the first thing that bars it, in the order of the table', () => {
    expect(codes('approve', everythingWrong)).toEqual(['own-change'])
    expect(codes('approve', { ...everythingWrong, changedBy: [] })).toEqual(['content-moved'])
    expect(codes('force', everythingWrong)).toEqual(['reason-missing'])
    expect(codes('withdraw', everythingWrong)).toEqual(['reason-missing'])
  })

  it('names every open slot at once', () => {
    const undecided = [
      { code: 'slot-empty', field: 'shortAnswer' },
      { code: 'slot-empty', field: 'legalBasis' },
    ] as const

    expect(refusalsFor('submit', facts({ state: 'draft', undecided }))).toEqual(undecided)
  })
})

describe('four eyes', () => {
  it('bar an editor from approving what they changed, alone or with others', () => {
    expect(codes('approve', { changedBy: ['rikke'] })).toEqual(['own-change'])
    expect(codes('approve', { changedBy: ['anders', 'rikke'] })).toEqual(['own-change'])
  })

  it('bar an author who is also an editor', () => {
    const both = { actor: actor('author', 'editor'), changedBy: ['rikke'] }

    expect(codes('approve', both)).toEqual(['own-change'])
  })

  it('may be closed in an emergency, with a reason', () => {
    const own = { changedBy: ['rikke'] }

    expect(codes('force', own)).toEqual([])
    expect(codes('force', { ...own, input: { contentHash: 'as-seen' } })).toEqual([
      'reason-missing',
    ])
  })
})

describe.each(['approve', 'force'] as const)('to %s', (action) => {
  const input = facts().input

  it('is refused when the content moved after it was read', () => {
    expect(codes(action, { contentHash: 'newer' })).toEqual(['content-moved'])
  })

  it('is refused when nobody says which content was read', () => {
    expect(codes(action, { input: { reason: 'Haster' } })).toEqual(['content-moved'])
  })

  it('is refused while a slot is open', () => {
    expect(codes(action, { undecided: [{ code: 'slot-empty' }] })).toEqual(['slot-empty'])
  })

  it.each([
    ['from now on', { validFrom: now }, []],
    ['from a moment ahead', { validFrom: minutes(60) }, []],
    ['from now by a clock five minutes slow', { validFrom: minutes(-5) }, []],
    ['from before that', { validFrom: minutes(-6) }, ['validFrom']],
    ['until a moment ahead', { validTo: minutes(1) }, []],
    ['until now', { validTo: now }, ['validTo']],
    ['until the moment it begins', { validFrom: minutes(60), validTo: minutes(60) }, ['validTo']],
    ['until after it begins', { validFrom: minutes(60), validTo: minutes(61) }, []],
    ['within the past five minutes', { validFrom: minutes(-5), validTo: minutes(-1) }, ['validTo']],
  ])('asks for a period that lies ahead: %s', (_when, period, fields) => {
    const problems = refusalsFor(action, facts({ input: { ...input, ...period } }))

    expect(problems).toEqual(fields.map((field) => ({ code: 'period-invalid', field })))
  })
})

describe('to approve', () => {
  const input = facts().input

  it.each(['Gammel sats', '', null])(
    'is refused when the change line was another than the one read: %j',
    (changeLine) => {
      expect(refusalsFor('approve', facts({ input: { ...input, changeLine } }))).toEqual([
        { code: 'content-moved', field: 'changeLine' },
      ])
    },
  )

  it('takes an empty change line for none', () => {
    expect(codes('approve', { changeLine: null, input: { ...input, changeLine: '' } })).toEqual([])
    expect(codes('approve', { input: { ...input, changeLine: 'Ny sats' } })).toEqual([])
  })
})

describe('a review date in the form', () => {
  const day = (date: string): Date => new Date(`${date}T12:00:00Z`)
  const problems = (written: Date | null, before: Date | null, isHolding: boolean) =>
    reviewDateProblems(written, { reviewDate: before, holds: isHolding }, now).map(
      ({ code }) => code,
    )

  it('is put off only by confirming, while agents are shown the guidance', () => {
    const before = day('2026-07-01')

    expect(problems(day('2026-07-02'), before, true)).toEqual(['review-date-by-confirm'])
    expect(problems(null, before, true)).toEqual(['review-date-by-confirm'])
    expect(problems(day('2026-06-15'), before, true)).toEqual([])
    expect(problems(day('2026-07-02'), before, false)).toEqual([])
    expect(problems(null, before, false)).toEqual([])
  })

  it('lies ahead, and five years at most', () => {
    expect(problems(day('2026-06-01'), null, false)).toEqual(['review-date-invalid'])
    expect(problems(day('2026-06-02'), null, false)).toEqual([])
    expect(problems(day('2031-06-01'), null, false)).toEqual([])
    expect(problems(day('2031-06-02'), null, false)).toEqual(['review-date-invalid'])
  })

  it('is left alone where it stands, however long ago it passed', () => {
    expect(problems(day('2025-01-01'), day('2025-01-01'), true)).toEqual([])
  })
})

describe.each(['requestChanges', 'withdraw', 'force', 'cancel'] as const)('to %s', (action) => {
  it.each([undefined, '', '  \n'])('needs a reason, and %j is none', (reason) => {
    expect(codes(action, { input: { contentHash: 'as-seen', reason } })).toEqual(['reason-missing'])
  })
})

describe.each([
  ['withdraw', 'draft'],
  ['confirm', 'published'],
] as const)('to %s', (action, state) => {
  it('needs something that was published', () => {
    expect(codes(action, { state, hasEdition: false })).toEqual(['nothing-in-force'])
  })
})

describe('to withdraw', () => {
  const input = { reason: 'Erstattet', successor: 'BS07' }

  it('may name a guidance to use instead, and only one that is in force', () => {
    expect(codes('withdraw', { input })).toEqual([])
    expect(refusalsFor('withdraw', facts({ input, successorHolds: false }))).toEqual([
      { code: 'successor-not-in-force', field: 'successor' },
    ])
    expect(codes('withdraw', { input: { reason: 'Udløbet' }, successorHolds: false })).toEqual([])
  })
})

describe('to cancel', () => {
  const reason = 'Loven er udskudt'

  it('needs something that is still to come', () => {
    expect(codes('cancel', { planned: [] })).toEqual(['nothing-planned'])
  })

  it('takes the row that was seen, and no other', () => {
    expect(codes('cancel', { input: { reason, sequence: 3 } })).toEqual([])
    expect(codes('cancel', { input: { reason, sequence: 2 } })).toEqual(['nothing-planned'])
  })
})

describe('to endorse', () => {
  it('needs an edition that one editor published alone', () => {
    expect(codes('endorse', { alone: null })).toEqual(['nothing-to-endorse'])
  })

  it('is for neither the editor who published it nor who wrote it', () => {
    const edition = { edition: 2, contentHash: 'as-seen' }
    const own = { ...edition, by: 'rikke', writtenBy: new Set(['anders']) }
    const written = { ...edition, by: 'yrsa', writtenBy: new Set(['anders', 'rikke']) }

    expect(codes('endorse', { alone: own })).toEqual(['own-change'])
    expect(codes('endorse', { alone: written })).toEqual(['own-change'])
  })

  it('carries the hash of the edition, not of the draft', () => {
    expect(codes('endorse', { contentHash: 'newer draft' })).toEqual([])
    expect(codes('endorse', { input: { contentHash: 'other' } })).toEqual(['content-moved'])
  })
})

describe('to confirm', () => {
  const told = (reviewDate: string) =>
    refusalsFor(
      'confirm',
      facts({ state: 'published', input: { reviewDate: new Date(reviewDate) } }),
    )
  const refused = [{ code: 'review-date-invalid', field: 'reviewDate' }]

  it.each(['2026-06-02', '2026-06-02T00:00:00+02:00', '2027-06-01', '2031-06-01'])(
    'may move the review date to one ahead: %s',
    (reviewDate) => {
      expect(told(reviewDate)).toEqual([])
    },
  )

  it.each([
    '0000-01-01',
    '2026-05-31',
    '2026-06-01',
    '2026-06-01T23:59:59+02:00',
    '2031-06-02',
    '2031-06-02T00:00:00+02:00',
    '9999-12-31',
  ])('may not move it to today, back, or more than five years ahead: %s', (reviewDate) => {
    expect(told(reviewDate)).toEqual(refused)
  })
})

describe('a guidance whose edition has run out', () => {
  const runOut: Partial<Facts> = { state: 'published', hasEdition: false }

  it('may be submitted again as it stands, and one still in force may not', () => {
    expect(codes('submit', runOut)).toEqual([])
    expect(codes('submit', { ...runOut, hasEdition: true })).toEqual(['wrong-state'])
  })

  it('is not submitted with a slot left open', () => {
    expect(codes('submit', { ...runOut, undecided: [{ code: 'slot-empty' }] })).toEqual([
      'slot-empty',
    ])
  })
})

describe('an edit', () => {
  it.each([
    ['draft', 'draft'],
    ['inReview', 'inReview'],
    ['changesRequested', 'draft'],
    ['published', 'draft'],
    ['withdrawn', 'draft'],
  ] as const)('of a guidance in state %s leads to %s', (state, next) => {
    expect(stateAfterEdit(state)).toBe(next)
  })
})
