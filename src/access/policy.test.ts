import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policy, reach, type Reach } from './policy.ts'
import { type Role, roleNames } from './roles.ts'

const acts = Object.keys(policy)
const strength: Record<Reach, number> = { no: 0, own: 1, all: 2 }
const anyRoles = fc.subarray(roleNames)
const anyAct = fc.constantFrom(...acts)

describe('what is not in the table', () => {
  it.each([
    'editions',
    'articles.publish',
    'media.read',
    'toString',
    '__proto__',
    'constructor',
    '',
  ])('is refused to everyone: %j', (act) => {
    expect(reach(act, roleNames)).toBe('no')
  })

  it('is refused to everyone, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string(), (act) => {
        fc.pre(!acts.includes(act))
        expect(reach(act, roleNames)).toBe('no')
      }),
    )
  })
})

describe('who holds', () => {
  it('no role may do nothing', () => {
    for (const act of acts) expect(reach(act, [])).toBe('no')
  })

  it('several roles reaches as far as the strongest of them', () => {
    fc.assert(
      fc.property(anyAct, anyRoles, (act, roles) => {
        const each = roles.map((role) => strength[reach(act, [role])])

        expect(strength[reach(act, roles)]).toBe(Math.max(0, ...each))
      }),
    )
  })

  it('the same roles in another order reaches as far', () => {
    fc.assert(
      fc.property(anyAct, anyRoles, (act, roles) => {
        expect(reach(act, roles.toReversed())).toBe(reach(act, roles))
      }),
    )
  })
})

describe.each(['editions', 'article-events'])('what was published: %s', (collection) => {
  it.each(['create', 'update', 'delete', 'unlock', 'admin', 'readVersions', 'anything'])(
    'lets nobody %s',
    (operation) => {
      expect(reach(`${collection}.${operation}`, roleNames)).toBe('no')
    },
  )

  it('is read by those who write, approve or lead; agents see it on the card alone', () => {
    const readers = roleNames.filter((role) => reach(`${collection}.read`, [role]) === 'all')

    expect(readers).toEqual(['author', 'editor', 'manager'])
  })
})

describe('the working copies', () => {
  it('are out of reach for agents', () => {
    for (const act of acts.filter((name) => name.startsWith('articles.'))) {
      expect(reach(act, ['agent'])).toBe('no')
    }
  })

  it.each<[Role, Reach]>([
    ['agent', 'no'],
    ['author', 'own'],
    ['editor', 'all'],
    ['manager', 'no'],
    ['admin', 'no'],
  ])('are written by their authors and editors: %s, %s', (role, reached) => {
    expect(reach('articles.update', [role])).toBe(reached)
    expect(reach('articles.create', [role])).toBe(reached)
  })
})

describe('people', () => {
  it('may change their own account but not their own rights', () => {
    for (const role of roleNames.filter((name) => name !== 'admin')) {
      expect(reach('users.update', [role])).toBe('own')
      expect(reach('users.rights', [role])).toBe('no')
      expect(reach('users.create', [role])).toBe('no')
    }
    expect(reach('users.rights', ['admin'])).toBe('all')
  })

  it('who only answer the phone have nothing to do in the admin panel', () => {
    expect(reach('users.admin', ['agent'])).toBe('no')
  })
})
