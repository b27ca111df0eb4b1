import { describe, expect, it } from 'vitest'
import { RecentAnswers } from './recent-answers.ts'

function answersAt() {
  let now = 0
  return { answers: new RecentAnswers(() => now), wait: (ms: number) => (now += ms) }
}

describe('a recent answer', () => {
  it('is given again for the same question, and for no other', () => {
    const { answers } = answersAt()
    answers.keep({ q: 'pas' }, ['BS01'])

    expect(answers.get({ q: 'pas' })).toEqual(['BS01'])
    expect(answers.get({ q: 'pas', centre: 'a' })).toBeUndefined()
  })

  it('is forgotten after a second', () => {
    const { answers, wait } = answersAt()
    answers.keep({ q: 'pas' }, ['BS01'])
    wait(999)
    expect(answers.get({ q: 'pas' })).toBeDefined()
    wait(1)
    expect(answers.get({ q: 'pas' })).toBeUndefined()
  })

  it('is forgotten when the index has changed', () => {
    const { answers } = answersAt()
    answers.keep({ q: 'pas' }, ['BS01'])
    answers.forget()

    expect(answers.get({ q: 'pas' })).toBeUndefined()
  })
})
