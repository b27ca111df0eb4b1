import { describe, expect, it } from 'vitest'
import { refusals } from '../src/errors.ts'
import { fieldProblems } from './in-our-words.ts'

const { message: unsaid } = refusals['bad-input']

describe('what Payload says is wrong with the fields', () => {
  it('is told field by field, with a code of ours', () => {
    const errors = [
      { path: 'title', message: 'Feltet er påkrævet.' },
      { path: 'key', message: 'Værdien skal være unik' },
    ]

    expect(fieldProblems({ errors })).toEqual([
      { code: 'bad-input', field: 'title', message: 'Feltet er påkrævet.' },
      { code: 'already-exists', field: 'key', message: 'Værdien skal være unik' },
    ])
  })

  it.each([
    ['nothing', null],
    ['a word', 'title'],
    ['an error without words', {}],
    ['an error whose words and path are none', { path: 7, message: null }],
  ])('is not lost where %s stands among it', (_what, odd) => {
    const title = { path: 'title', message: 'Feltet er påkrævet.' }

    expect(fieldProblems({ errors: [odd, title] })).toEqual([
      { code: 'bad-input', message: unsaid },
      { code: 'bad-input', field: 'title', message: 'Feltet er påkrævet.' },
    ])
  })

  it.each([[undefined], [null], [{}], [{ errors: 'title' }], [{ errors: [] }]])(
    'is told in general where it says nothing: %j',
    (data) => {
      expect(fieldProblems(data)).toEqual([{ code: 'bad-input' }])
    },
  )
})
