import { describe, expect, it } from 'vitest'
import { copyHoldsForMs, type DeskCopy } from './desk-copy.ts'
import { openCopy } from './open-copy.ts'
import { sealHeader, writeSeal } from './seal-of-copy.ts'
import { copyKey, signCopy } from './sign-copy.ts'

const secret = 'a secret that nobody would guess at all'
const takenAt = new Date('2026-11-23T09:31:00Z')
const empty: DeskCopy = {
  guidance: [],
  centres: [],
  contactPoints: [],
  selfServices: [],
  topics: [],
  pins: [],
  ignored: [],
  dictionary: 'd1',
}

/** A copy as it was kept; say only what is otherwise. */
function kept(facts: { body?: string; seal?: string } = {}): Response {
  const body = JSON.stringify(empty)
  const seal = facts.seal ?? writeSeal(signCopy(body, takenAt, secret))
  return new Response(facts.body ?? body, { headers: { [sealHeader]: seal } })
}
const key = copyKey(secret)

describe('a copy that was kept', () => {
  it('opens with its age, where the server signed it', async () => {
    const opened = await openCopy(kept(), key, takenAt)

    expect(opened?.copy).toEqual(empty)
    expect(opened?.seal.takenAt).toBe(takenAt.toISOString())
  })

  it('does not open where a word of it was changed', async () => {
    const body = JSON.stringify({ ...empty, ignored: ['pas'] })

    expect(await openCopy(kept({ body }), key, takenAt)).toBeUndefined()
  })

  it('does not open where it was made to look newer than it is', async () => {
    const seal = signCopy(JSON.stringify(empty), takenAt, secret)
    const newer = writeSeal({ ...seal, takenAt: '2026-11-24T09:31:00.000Z' })

    expect(await openCopy(kept({ seal: newer }), key, takenAt)).toBeUndefined()
  })

  it('does not open for another server', async () => {
    const other = copyKey('a secret of quite another server, far away')

    expect(await openCopy(kept(), other, takenAt)).toBeUndefined()
  })

  it('does not open without a seal, or with half of one', async () => {
    expect(await openCopy(kept({ seal: 'abc' }), key, takenAt)).toBeUndefined()
    expect(await openCopy(new Response('{}'), key, takenAt)).toBeUndefined()
  })

  it('does not open when nobody has confirmed it for three days', async () => {
    const just = new Date(takenAt.getTime() + copyHoldsForMs)
    const late = new Date(just.getTime() + 1)

    expect(await openCopy(kept(), key, just)).toBeDefined()
    expect(await openCopy(kept(), key, late)).toBeUndefined()
  })
})
