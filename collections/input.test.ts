import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../src/errors.ts'
import { checkedInput } from './input.ts'

/** The hook reads no more than this of all that Payload gives it. */
interface Given {
  args: unknown
  collection: { slug: string; fields: Field[] }
  operation: string
}
const hook: { check(given: Given): unknown } = { check: checkedInput }

// Shapes are kept by slug, so each collection here has one of its own.
let count = 0
const collectionOf = (...fields: Field[]) => ({ slug: `collection-${(count += 1)}`, fields })

const everyKind = collectionOf(
  { name: 'title', type: 'text' },
  { name: 'note', type: 'textarea' },
  { name: 'phrases', type: 'text', hasMany: true },
  { name: 'email', type: 'email' },
  { name: 'sequence', type: 'number' },
  { name: 'isUrgent', type: 'checkbox' },
  { name: 'reviewDate', type: 'date' },
  { name: 'kind', type: 'select', options: ['a', 'b'] },
  { name: 'marks', type: 'select', hasMany: true, options: ['a', 'b'] },
  { name: 'centre', type: 'relationship', relationTo: 'centres' },
  { name: 'related', type: 'relationship', relationTo: 'articles', hasMany: true },
  { name: 'prose', type: 'richText' },
  { name: 'anything', type: 'json' },
  {
    name: 'handOver',
    type: 'group',
    fields: [
      { name: 'note', type: 'text' },
      { name: 'times', type: 'array', fields: [{ name: 'opensAt', type: 'text' }] },
    ],
  },
  {
    name: 'askFirst',
    type: 'array',
    fields: [
      { name: 'question', type: 'text' },
      {
        name: 'answers',
        type: 'array',
        fields: [
          { type: 'row', fields: [{ name: 'row', type: 'number' }] },
          { name: 'say', type: 'text' },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        type: 'collapsible',
        label: 'Mere',
        fields: [{ type: 'group', label: 'Mere', fields: [{ name: 'deep', type: 'text' }] }],
      },
    ],
  },
)

function problemsWith(data: unknown, operation = 'create') {
  try {
    hook.check({ args: { data }, collection: everyKind, operation })
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.problems.map(({ code, field }) => ({ code, field }))
  }
}
const wrongAt = (...fields: string[]) => fields.map((field) => ({ code: 'bad-input', field }))
const fieldsOf = (data: unknown) => problemsWith(data).map(({ field }) => field)

const whole = {
  title: 'Forny pas',
  note: 'To\nlinjer',
  phrases: ['mit pas er udløbet'],
  email: 'pas@straks.example',
  sequence: 1,
  isUrgent: false,
  reviewDate: '2026-12-31T12:00:00.000Z',
  kind: 'a',
  marks: ['a', 'b'],
  centre: '018f',
  related: ['018f'],
  prose: { root: { type: 'root', children: [] } },
  anything: { at: ['all'] },
  handOver: { note: 'Ring', times: [{ opensAt: '09:00' }] },
  askFirst: [{ question: 'Barn?', answers: [{ row: 1, say: 'Ja' }] }],
  deep: 'ja',
}

describe('a body', () => {
  it('with the right types goes through as it came', () => {
    const args = { data: whole }

    expect(hook.check({ args, collection: everyKind, operation: 'create' })).toStrictEqual(args)
  })

  it('empties an array or a group with null, and leaves out what it leaves out', () => {
    const args = { data: { askFirst: [{ answers: null }], handOver: null } }

    expect(hook.check({ args, collection: everyKind, operation: 'update' })).toStrictEqual({
      data: { askFirst: [{ answers: [] }], handOver: { note: null, times: [] } },
    })
  })

  it('may leave out any field, or send null', () => {
    const nothing = Object.fromEntries(Object.keys(whole).map((field) => [field, null]))

    expect(problemsWith({})).toEqual([])
    expect(problemsWith(undefined)).toEqual([])
    expect(problemsWith(nothing)).toEqual([])
  })

  it('may carry fields that Payload adds by itself', () => {
    expect(problemsWith({ ...whole, _status: 'draft', id: '018f', updatedAt: 'now' })).toEqual([])
  })

  it.each(['forny', 7, ['forny'], true])('is an object; %j is none', (body) => {
    expect(problemsWith(body)).toHaveLength(1)
  })

  it('is judged when something is written, and then only', () => {
    const wrong = { title: 7 }

    expect(problemsWith(wrong, 'create')).toEqual(wrongAt('title'))
    expect(problemsWith(wrong, 'update')).toEqual(wrongAt('title'))
    expect(problemsWith(wrong, 'read')).toEqual([])
    expect(problemsWith(wrong, 'delete')).toEqual([])
  })

  it('is told of everything that is wrong with it at once', () => {
    expect(fieldsOf({ title: 7, note: {}, sequence: '1' })).toEqual(['title', 'note', 'sequence'])
  })
})

describe('a field', () => {
  it.each<[string, unknown[]]>([
    ['title', [7, true, {}, ['a'], { $gt: '' }, 'a'.repeat(20_001)]],
    ['note', [7, {}, [], 'a'.repeat(20_001)]],
    ['phrases', ['a', 7, {}]],
    ['email', [7, { $ne: null }]],
    ['sequence', ['1', Number.NaN, Infinity, {}, true]],
    ['isUrgent', ['true', 1, {}]],
    ['reviewDate', ['i morgen', 7, {}, '2026-13-40', '2026'.repeat(11)]],
    ['kind', [7, ['a'], 'a'.repeat(101)]],
    ['marks', ['a', {}]],
    ['centre', [7, { id: '018f' }, ['018f'], 'a'.repeat(65)]],
    ['related', ['018f', { id: '018f' }]],
    ['prose', ['words', {}, { root: {} }, { root: { children: 'a' } }, []]],
    ['handOver', ['Ring', 7, []]],
    ['askFirst', ['Barn?', {}, 7]],
    ['deep', [7, {}]],
  ])('of the wrong type is refused: %s', (field, values) => {
    for (const value of values) {
      const [told = ''] = fieldsOf({ ...whole, [field]: value }).map(String)
      expect(told.split('.')[0], JSON.stringify(value)).toBe(field)
    }
  })

  it('deep within is named by its path', () => {
    expect(fieldsOf({ handOver: { note: 7 } })).toEqual(['handOver.note'])
    expect(fieldsOf({ handOver: { times: [{}, { opensAt: 9 }] } })).toEqual([
      'handOver.times.1.opensAt',
    ])
    expect(fieldsOf({ askFirst: [{ answers: [{ row: 1 }, { row: 'to' }] }] })).toEqual([
      'askFirst.0.answers.1.row',
    ])
    expect(fieldsOf({ askFirst: [{ answers: [null] }] })).toEqual(['askFirst.0.answers.0'])
    expect(fieldsOf({ phrases: ['a', 7] })).toEqual(['phrases.1'])
    expect(fieldsOf({ related: ['018f', { id: '018f' }] })).toEqual(['related.1'])
  })

  it('with half an emoji is refused, for no hash can be made of it', () => {
    const half = '\ud83d'
    const words = { type: 'paragraph', children: [{ type: 'text', text: half }] }

    expect(problemsWith({ title: half })).toEqual(wrongAt('title'))
    expect(problemsWith({ phrases: ['a', half] })).toEqual(wrongAt('phrases.1'))
    expect(problemsWith({ handOver: { note: half } })).toEqual(wrongAt('handOver.note'))
    expect(problemsWith({ prose: { root: { children: [words] } } })).toEqual(wrongAt('prose'))
    expect(problemsWith({ title: '🙂' })).toEqual([])
  })

  it('with a NUL is refused, for what follows it would be lost', () => {
    const words = { type: 'paragraph', children: [{ type: 'text', text: 'a\0b' }] }

    expect(problemsWith({ title: 'a\0b' })).toEqual(wrongAt('title'))
    expect(problemsWith({ prose: { root: { children: [words] } } })).toEqual(wrongAt('prose'))
  })

  it('longer than anyone writes by hand is refused', () => {
    const long = 'a'.repeat(10_000)
    const proseOf = (...texts: string[]) => ({
      root: { children: texts.map((text) => ({ type: 'text', text })) },
    })

    expect(problemsWith({ title: long + long, prose: proseOf(long, long) })).toEqual([])
    expect(problemsWith({ title: `${long}${long}a`, prose: proseOf(long, long, 'a') })).toEqual([
      { code: 'text-too-long', field: 'title' },
      { code: 'text-too-long', field: 'prose' },
    ])
    expect(fieldsOf({ phrases: Array.from({ length: 501 }, () => 'a') })).toEqual(['phrases'])
    expect(fieldsOf({ askFirst: Array.from({ length: 501 }, () => ({})) })).toEqual(['askFirst'])
  })

  it('that is empty text is fine for a date, which is how a form clears it', () => {
    expect(problemsWith({ reviewDate: '' })).toEqual([])
  })
})
