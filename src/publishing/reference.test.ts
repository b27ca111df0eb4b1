import { describe, expect, it } from 'vitest'
import { referenceLinked } from './reference.ts'

describe('a link in prose', () => {
  it.each([
    ['/v/BS01', 'BS01'],
    ['/v/bs01', 'BS01'],
    ['/v/ÆL01', 'ÆL01'],
    ['/v/%C3%A6l01', 'ÆL01'],
    ['/v/BS.1-a', 'BS.1-A'],
    ['/v/BS01/', 'BS01'],
    ['/v/BS01?fra=mail', 'BS01'],
    ['/v/BS01#frister', 'BS01'],
  ])('leads to guidance: %s', (url, reference) => {
    expect(referenceLinked(url)).toBe(reference)
  })

  it.each([
    ['one edition of it, which stays what it was', '/v/BS01/3'],
    ['its documentation', '/v/BS01/dokumentation'],
    ['an address that cannot be read', '/v/%'],
    ['what is no reference', '/v/%20%20'],
    ['a longer word than a reference', '/v/MegetLangtNummer'],
    ['none', '/v/'],
    ['another page of ours', '/tal'],
    ['another site', 'https://borger.dk/v/BS01'],
  ])('leads to no guidance in force: %s', (_what, url) => {
    expect(referenceLinked(url)).toBeUndefined()
  })
})
