import { describe, expect, it } from 'vitest'
import { questionIn } from './questions.ts'

describe('a question that a copy can answer', () => {
  it.each([
    [
      '/api/search?q=mit%20pas&limit=8',
      { kind: 'search', query: 'mit pas', limit: 8, centre: null },
    ],
    ['/api/search?q=pas&centre=c1', { kind: 'search', query: 'pas', limit: 10, centre: 'c1' }],
    ['/api/search?q=pas%20010180-1', { kind: 'search', query: 'pas', limit: 10, centre: null }],
    ['/api/guidance/BS01', { kind: 'card', reference: 'BS01' }],
    ['/api/desk', { kind: 'front' }],
  ])('is read from its address: %s', (address, question) => {
    expect(questionIn(address)).toEqual(question)
  })

  it.each([
    '/api/guidance/BS01?edition=2',
    '/api/guidance/BS01?at=2026-03-01T09:00:00Z',
    '/api/guidance/BS01/editions',
    '/api/desk/settings',
    '/api/contacts',
  ])('is not one about what only the server knows: %s', (address) => {
    expect(questionIn(address)).toBeUndefined()
  })
})
