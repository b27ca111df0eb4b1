import { describe, expect, it } from 'vitest'
import { isMainNumber, leadsToMain, mainNumber } from './main-number.ts'

const main = mainNumber({ MAIN_NUMBER: '55 50 10 00' })

describe('the main number', () => {
  it.each(['55 50 10 00', '55501000', '+45 55 50 10 00', '0045 55501000', ' 5550 1000 '])(
    'is the same however it is written: %s',
    (written) => {
      expect(isMainNumber(written, main)).toBe(true)
      expect(mainNumber({ MAIN_NUMBER: written })).toBe(main)
    },
  )

  it.each(['55 50 10 01', '55 50 10 0', '', null, undefined])('is not %s', (written) => {
    expect(isMainNumber(written, main)).toBe(false)
  })

  it('may begin with the digits of the country code', () => {
    expect(mainNumber({ MAIN_NUMBER: '45 50 10 00' })).toBe('45501000')
  })

  it.each([{}, { MAIN_NUMBER: ' ' }])('is no number at all where none is set', (env) => {
    expect(isMainNumber('', mainNumber(env))).toBe(false)
    expect(isMainNumber(undefined, mainNumber(env))).toBe(false)
  })

  it.each(['hovednummeret', '12', '+45'])('cannot be set to %s', (written) => {
    expect(() => mainNumber({ MAIN_NUMBER: written })).toThrow('MAIN_NUMBER')
  })
})

describe('a way on', () => {
  const points = new Map([
    ['pas', { number: '11 11 11 11', fallback: 'vagt' }],
    ['vagt', { number: '22 22 22 22', fallback: 'omstilling' }],
    ['omstilling', { number: '+45 55501000', fallback: null }],
    ['skat', { number: null, fallback: 'læge' }],
    ['læge', { number: '33 33 33 33', fallback: 'skat' }],
  ])

  it.each([
    ['pas', true],
    ['vagt', true],
    ['omstilling', true],
    ['skat', false],
    ['gone', false],
  ])('from %s leads back to the main number, at whatever step: %s', (start, leads) => {
    expect(leadsToMain(start, points, main)).toBe(leads)
  })
})
