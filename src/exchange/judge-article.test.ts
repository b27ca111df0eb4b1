import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../access/roles.ts'
import { nothingSaid } from './columns.ts'
import { namedRecords } from './directory.ts'
import { type Existing, judgeArticle, type Setting } from './judge-article.ts'

const now = new Date('2026-03-28T09:00:00Z')
const centres = namedRecords([
  { id: 'citizens', words: ['BS'] },
  { id: 'care', words: ['AE'] },
])
const none = namedRecords([])
const actor = (...roles: Role[]): Actor => ({
  ...{ id: 'anna', name: 'Anna', roles, centres: ['citizens'] },
})

const setting = (said: Partial<Setting> = {}): Setting => ({
  actor: actor('author'),
  directory: { centres, contactPoints: none, selfServices: none, topics: none },
  fields: [],
  mandatorySelfServices: new Set(),
  references: new Set(),
  mayUpdate: true,
  now,
  ...said,
})

const row = (said: { centre?: string; reviewDate?: string; wantedFrom?: string } = {}) => {
  const { content, ...beside } = nothingSaid()
  const { centre = 'BS', ...dates } = said
  return { ...beside, ...dates, content: { ...content, title: 'Flytning', centre } }
}

const stored = (said: Partial<Existing> & { reviewDate?: string } = {}): Existing => {
  const { reviewDate = '2026-06-01T10:42:00.000Z', ...others } = said
  return {
    ...{ id: 'one', state: 'published', centre: 'citizens', changedBy: [], contentHash: 'x' },
    beside: { changeLine: null, wantedFrom: null, wantedTo: null, reviewDate },
    holds: true,
    portable: nothingSaid(),
    ...others,
  }
}

const errorsOf = (...asked: Parameters<typeof judgeArticle>) =>
  judgeArticle(...asked)
    .problems.filter(({ level }) => level === 'error')
    .map(({ code, heading }) => [code, heading])

describe('a row of a file', () => {
  it('may be written by an author for a centre of their own alone, also where it stands now', () => {
    expect(errorsOf(row(), undefined, setting())).toEqual([])
    expect(errorsOf(row({ centre: 'AE' }), undefined, setting())).toEqual([
      ['other-centre', 'Fagcenter'],
    ])
    expect(errorsOf(row(), stored({ centre: 'care' }), setting())).toEqual([
      ['other-centre', 'Fagcenter'],
    ])
    expect(errorsOf(row({ centre: 'AE' }), undefined, setting({ actor: actor('editor') }))).toEqual(
      [],
    )
    expect(errorsOf(row(), undefined, setting({ actor: actor('agent') }))).toContainEqual([
      'not-allowed',
      null,
    ])
  })

  it.each([
    ['what waits for approval', { state: 'inReview' }, 'under-review'],
    ['what was sent back', { state: 'changesRequested' }, 'under-review'],
    ['what somebody else is changing', { state: 'draft', changedBy: ['bo'] }, 'others-change'],
  ])('does not write over %s', (_what, existing, code) => {
    expect(errorsOf(row(), stored(existing), setting())).toEqual([[code, null]])
  })

  it('changes nothing that is there where that was not asked for', () => {
    expect(errorsOf(row(), stored(), setting({ mayUpdate: false }))).toEqual([
      ['already-exists', 'Nummer'],
    ])
  })

  describe('with a review date', () => {
    const codes = (reviewDate: string, existing?: Existing) =>
      errorsOf(row({ reviewDate }), existing, setting()).map(([code]) => code)

    it('is for a day to come, and not for one so late that it is never', () => {
      expect(codes('2026-03-28')).toEqual(['review-date-invalid'])
      expect(codes('2026-03-29')).toEqual([])
      expect(codes('2031-03-28')).toEqual([])
      expect(codes('2031-03-29')).toEqual(['review-date-invalid'])
    })

    it('brings the review of what is in force forward, but puts it off by confirming alone', () => {
      expect(codes('2026-05-31', stored())).toEqual([])
      expect(codes('2026-06-02', stored())).toEqual(['review-date-by-confirm'])
      expect(codes('2026-06-02', stored({ holds: false }))).toEqual([])
    })
  })

  it('asks for no validity that has begun already', () => {
    expect(errorsOf(row({ wantedFrom: '2026-03-27' }), undefined, setting())).toEqual([
      ['period-invalid', 'Ønskes gyldig fra'],
    ])
    expect(errorsOf(row({ wantedFrom: '2026-03-28' }), undefined, setting())).toEqual([])
  })
})
