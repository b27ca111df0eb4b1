import { describe, expect, it } from 'vitest'
import { wordsToOpenWith } from './opened-with.ts'

describe('what a telephony client opens the desk with', () => {
  it.each([
    ['flytning', 'flytning'],
    ['BS01', 'BS01'],
    ['600 kr. i bøde', '600 kr. i bøde'],
    ['flytning +45 20 30 40 50', 'flytning'],
    ['20304050', ''],
    ['20 30 40 50 pas', 'pas'],
    ['004520304050', ''],
    ['+4520304050 sygesikring', 'sygesikring'],
    ['010180-1234', ''],
    ['flytning +45 20 30 40 50 010180-1234', 'flytning'],
    ['pas 0101801234 til barn', 'pas til barn'],
    ['pas 010180', 'pas'],
    ['pas 010180-123', 'pas'],
    ['21 12 34 56', ''],
    ['20304050 010180', ''],
    ['23.05.10', '23.05.10'],
  ])('%j leaves %j', (query, words) => {
    expect(wordsToOpenWith(query)).toBe(words)
  })
})
