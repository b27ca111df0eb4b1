import { describe, expect, it } from 'vitest'
import { isSaved } from './saved.ts'

const answered = (status: number, type = 'application/json; charset=utf-8') => ({
  res: new Response('', { status, headers: { 'content-type': type } }),
})

describe('a form', () => {
  it('is saved where our server says so', () => {
    expect(isSaved(answered(200))).toBe(true)
    expect(isSaved(answered(201))).toBe(true)
  })

  it('is not saved where Payload shows what is wrong, and gives back nothing', () => {
    expect(isSaved(undefined)).toBe(false)
  })

  it.each([400, 401, 413, 500, 502, 504])(
    'is not saved where the answer is %i, though Payload gives it back',
    (status) => {
      expect(isSaved(answered(status))).toBe(false)
      expect(isSaved(answered(status, 'text/html'))).toBe(false)
    },
  )

  it('is not saved where a page answers in our place', () => {
    expect(isSaved(answered(200, 'text/html'))).toBe(false)
    expect(isSaved({ res: new Response(null) })).toBe(false)
  })
})
