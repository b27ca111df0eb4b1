import { describe, expect, it } from 'vitest'
import { Refusal, type RefusalCode } from '../errors.ts'
import { requireReach } from './require-reach.ts'
import type { Actor, Role } from './roles.ts'

const as = (...roles: Role[]): Actor => ({ id: 'frida', name: 'Frida', roles, centres: [] })

describe('an act', () => {
  it.each<[string, Actor | null, RefusalCode]>([
    ['nobody', null, 'not-logged-in'],
    ['an account without a role', as(), 'not-allowed'],
    ['an agent', as('agent'), 'not-allowed'],
  ])('is refused to %s', (_who, actor, code) => {
    expect(() => requireReach('articles.update', actor)).toThrow(new Refusal(code))
  })

  it.each([
    ['whom it reaches their own alone', as('author')],
    ['whom it reaches everything', as('editor')],
  ])('is for those %s', (_who, actor) => {
    expect(requireReach('articles.update', actor)).toBe(actor)
  })

  it('is refused to everybody where the table of rights has no row for it', () => {
    expect(() => requireReach('articles.burn', as('admin'))).toThrow('not-allowed')
  })
})
