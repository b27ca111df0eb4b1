import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorOf } from './actor.ts'
import { policy, reach } from './policy.ts'
import { roleNames } from './roles.ts'

const acts = Object.keys(policy)
const rolesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null && 'roles' in value && Array.isArray(value.roles)
    ? value.roles
    : []

const user = { id: 'anna', name: 'Anna', roles: ['author'], centres: ['borger'] }

describe('the actor', () => {
  it('is read from the user', () => {
    expect(actorOf(user)).toEqual(user)
  })

  it.each([null, undefined, 'anna', 7, true, {}, [], { id: null }, { id: 7 }, { id: {} }])(
    'is nobody where no user is logged in: %j',
    (nobody) => {
      expect(actorOf(nobody)).toBeNull()
    },
  )

  it('is nobody once deactivated, whatever session they still hold', () => {
    expect(actorOf({ ...user, deactivated: true })).toBeNull()
    expect(actorOf({ ...user, deactivated: false })).toEqual(user)
  })

  it('writes for centres, whether they are ids or the records themselves', () => {
    const centres = [{ id: 'borger', name: 'Borgerservice' }, 'affald', null, 7, {}]

    expect(actorOf({ ...user, centres })?.centres).toEqual(['borger', 'affald'])
  })

  it.each([undefined, null, 'admin', { admin: true }, ['leder', 7, null, 'ADMIN', ['admin']]])(
    'holds no role where none is known: %j',
    (roles) => {
      expect(actorOf({ ...user, roles })?.roles).toEqual([])
    },
  )

  it('may do nothing with a role that is a word of the language', () => {
    const roles = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']

    const held = actorOf({ ...user, roles })?.roles ?? []

    for (const act of acts) expect(reach(act, held)).toBe('no')
  })

  it('has no name where there is none', () => {
    expect(actorOf({ id: 'anna', name: { first: 'Anna' } })).toMatchObject({ name: '' })
  })

  it('is read without a throw from whatever comes, and reaches no further than its roles', () => {
    const anyRoles = fc.array(fc.oneof(fc.constantFrom(...roleNames), fc.anything()))
    const anyUser = fc.record({
      id: fc.oneof(fc.string(), fc.anything()),
      name: fc.anything(),
      roles: fc.oneof(anyRoles, fc.anything()),
      centres: fc.oneof(fc.array(fc.oneof(fc.string(), fc.anything())), fc.anything()),
    })
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyUser), fc.constantFrom(...acts), (value, act) => {
        const actor = actorOf(value)
        if (actor === null) return
        const known = roleNames.filter((role) => rolesOf(value).includes(role))

        expect(typeof actor.id).toBe('string')
        expect(typeof actor.name).toBe('string')
        expect(actor.centres.every((centre) => typeof centre === 'string')).toBe(true)
        expect(reach(act, actor.roles)).toBe(reach(act, known))
      }),
      { numRuns: 500 },
    )
  })

  it('is nobody where a user is their own id', () => {
    const endless: { id?: unknown } = {}
    endless.id = endless

    expect(actorOf(endless)).toBeNull()
  })
})
