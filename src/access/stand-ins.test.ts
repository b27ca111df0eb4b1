import { describe, expect, it } from 'vitest'
import { actorOf, signatureOf } from './actor.ts'
import { periodProblems } from './stand-ins.ts'

const now = new Date('2026-06-01T10:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000)
const account = (own: object) => ({ id: 'anders', name: 'Anders And', centres: [], ...own })

describe('a period to lend a role for', () => {
  it.each([
    ['a week from now', 0, 7, []],
    ['a week that began yesterday', -1, 6, []],
    ['one that is over', -7, 0, ['period-invalid']],
    ['one that ends before it begins', 5, 3, ['period-invalid']],
    ['more than a year', 0, 367, ['stand-in-too-long']],
  ])('of %s', (_what, from, to, codes) => {
    const problems = periodProblems({ from: days(from), to: days(to) }, now)

    expect(problems.map(({ code }) => code)).toEqual(codes)
  })
})

describe('who stands in for an editor', () => {
  it('is an editor meanwhile, and signs with both names', () => {
    const actor = actorOf(account({ roles: ['author'], standsInFor: ['Rikke'] }))

    expect(actor?.roles).toEqual(['author', 'editor'])
    expect(actor && signatureOf(actor)).toBe('Anders And (stedfortræder for Rikke)')
  })

  it('stays what they are where they are an editor of their own right', () => {
    const actor = actorOf(account({ roles: ['editor'], standsInFor: ['Rikke'] }))

    expect(actor).toMatchObject({ roles: ['editor'] })
    expect(actor && signatureOf(actor)).toBe('Anders And')
  })

  it.each([['agent'], ['admin']])('is not made an editor as %s alone', (role) => {
    expect(actorOf(account({ roles: [role], standsInFor: ['Rikke'] }))?.roles).toEqual([role])
  })

  it('is nobody where the names are none', () => {
    expect(actorOf(account({ roles: ['author'], standsInFor: 'Rikke' }))?.roles).toEqual(['author'])
  })
})
