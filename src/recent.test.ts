import { describe, expect, it } from 'vitest'
import { Recent } from './recent.ts'

function recentAt() {
  let now = 0
  return { recent: new Recent<string>(() => now), wait: (ms: number) => (now += ms) }
}

describe('a recent answer', () => {
  it('is given again for the same question, and for no other', () => {
    const { recent } = recentAt()
    recent.keep('pas', 'BS01', recent.now())

    expect(recent.get('pas')).toBe('BS01')
    expect(recent.get('kørekort')).toBeUndefined()
  })

  it('is forgotten a second after it was asked for', () => {
    const { recent, wait } = recentAt()
    const askedAt = recent.now()
    wait(400)
    recent.keep('pas', 'BS01', askedAt)
    wait(599)
    expect(recent.get('pas')).toBeDefined()
    wait(1)
    expect(recent.get('pas')).toBeUndefined()
  })

  it('is known for as long as was asked for', () => {
    let now = 0
    const recent = new Recent<string>(() => now, 30_000)
    recent.keep('misses', 'none', 0)

    now = 29_999
    expect(recent.get('misses')).toBe('none')
    now = 30_000
    expect(recent.get('misses')).toBeUndefined()
  })

  it('is forgotten when something has changed', () => {
    const { recent } = recentAt()
    recent.keep('pas', 'BS01', recent.now())
    recent.forget()

    expect(recent.get('pas')).toBeUndefined()
  })

  it('is not kept when something changed while it was asked for', () => {
    const { recent, wait } = recentAt()
    const askedAt = recent.now()
    wait(1)
    recent.forget()
    wait(1)
    recent.keep('pas', 'BS01', askedAt)
    expect(recent.get('pas')).toBeUndefined()

    recent.keep('pas', 'BS01', recent.now())
    expect(recent.get('pas')).toBe('BS01')
  })

  it('takes a bounded room', () => {
    const { recent } = recentAt()
    for (let at = 0; at <= 2000; at += 1) recent.keep(String(at), 'BS01', recent.now())

    expect(recent.get('0')).toBeUndefined()
    expect(recent.get('2000')).toBe('BS01')
  })
})
