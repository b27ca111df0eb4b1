import { BasePayload } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { roleNames } from '../access/roles.ts'
import { Refusal } from '../errors.ts'
import { kindNames } from './import-terms.ts'
import { previewImport } from './preview-import.ts'

describe('a file to be looked at', () => {
  const ways = kindNames.flatMap((kind) => roleNames.map((role) => ({ kind, role })))

  it('is not read where its sender may let nothing in', async () => {
    const readers: string[] = []
    for (const { kind, role } of ways) {
      const file = vi.fn(() => Promise.reject(new Error('it was read')))
      const actor = { id: 'a', name: 'A', roles: [role], centres: [] }
      const looking = previewImport(new BasePayload(), kind, {
        ...{ file, actor, mayUpdate: false, now: new Date(0) },
      })

      await expect(looking).rejects.toThrow(/it was read|not-allowed/)
      if (file.mock.calls.length > 0) readers.push(`${kind} by ${role}`)
      else await expect(looking).rejects.toBeInstanceOf(Refusal)
    }

    expect(readers).toEqual([
      'articles by author',
      'articles by editor',
      'contact-points by editor',
      'self-services by editor',
      'editions by admin',
    ])
  })
})
