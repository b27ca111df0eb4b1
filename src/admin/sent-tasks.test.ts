import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../access/roles.ts'
import { type Sent, sharedOut } from './sent-tasks.ts'

const sent = (reference: string, centre: string, ...writers: string[]): Sent => ({
  ...{ id: reference, reference, title: '', centre, writers },
  ...{ submittedAt: null, submittedBy: null },
})
const me = (...roles: Role[]): Actor => ({ id: 'me', name: 'Jeg', roles, centres: ['borg'] })

const all = [
  sent('mine', 'borg', 'me'),
  sent('colleagues', 'borg', 'other'),
  sent('elsewhere', 'affald', 'other'),
  sent('mine-elsewhere', 'affald', 'me'),
]
const shares = (...roles: Role[]) => {
  const { waiting, atTheEditor } = sharedOut(all, me(...roles))
  const of = (some: readonly Sent[] | undefined) => some?.map(({ reference }) => reference)
  return { waiting: of(waiting), atTheEditor: of(atTheEditor) }
}

describe('what has been sent for approval', () => {
  it('waits for an editor, also what they wrote and another must approve', () => {
    expect(shares('editor')).toEqual({
      waiting: ['mine', 'colleagues', 'elsewhere', 'mine-elsewhere'],
      atTheEditor: undefined,
    })
  })

  it('is at the editor for the authors of its centre', () => {
    expect(shares('author')).toEqual({
      waiting: undefined,
      atTheEditor: ['mine', 'colleagues'],
    })
  })

  it('waits for who is author and editor, or stands in, but for what they wrote in their centre', () => {
    expect(shares('author', 'editor')).toEqual({
      waiting: ['colleagues', 'elsewhere', 'mine-elsewhere'],
      atTheEditor: ['mine'],
    })
  })

  it('is at the editor for an author who is a manager too, and may approve nothing', () => {
    expect(shares('author', 'manager')).toEqual({
      waiting: ['elsewhere', 'mine-elsewhere'],
      atTheEditor: ['mine', 'colleagues'],
    })
  })

  it.each<Role[]>([
    ['author'],
    ['editor'],
    ['manager'],
    ['author', 'editor'],
    ['author', 'manager'],
  ])('stands in one part only: %s %s', (...roles) => {
    const { waiting = [], atTheEditor = [] } = shares(...roles)

    expect(new Set([...waiting, ...atTheEditor]).size).toBe(waiting.length + atTheEditor.length)
  })
})
