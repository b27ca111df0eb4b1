import { describe, expect, it } from 'vitest'
import { frameOrigins } from './frame-origins.ts'

describe('who may frame the desk', () => {
  it('is nobody else where nobody is named', () => {
    expect(frameOrigins({})).toEqual([])
    expect(frameOrigins({ FRAME_ORIGINS: ' ' })).toEqual([])
  })

  it('is each origin that is named', () => {
    expect(
      frameOrigins({ FRAME_ORIGINS: 'https://telefoni.example  http://10.0.0.1:8080' }),
    ).toEqual(['https://telefoni.example', 'http://10.0.0.1:8080'])
  })

  it.each(['*', 'telefoni.example', 'https://a.example/path', "https://a.example;script-src '*'"])(
    'is never %s',
    (origins) => {
      expect(() => frameOrigins({ FRAME_ORIGINS: origins })).toThrow('FRAME_ORIGINS')
    },
  )
})
