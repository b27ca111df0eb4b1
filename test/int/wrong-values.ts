import type { FlattenedField } from 'payload'

/** A uuid as the database makes them, of nothing there is. */
export const dangling = '019f0000-0000-7000-8000-000000000000'
/** Half of a surrogate pair: no character at all. */
export const halfAnEmoji = '\ud83d'

export const proseWith = (node: unknown) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [node] }] },
})
const link = (url: unknown, type = 'link') =>
  proseWith({ type, fields: { url }, children: [{ type: 'text', text: 'her' }] })

/** Prose in the right shape with something in it that no prose may hold. */
export const forbiddenProse: Readonly<Record<string, unknown>> = {
  'a javascript: link': link('javascript:alert(1)'),
  'a javascript: link in disguise': link(' java\nscript:alert(1)'),
  'a data: link': link('data:text/html,<script>alert(1)</script>'),
  'a vbscript: link': link('vbscript:x', 'autolink'),
  'a link to another host without a scheme': link('//evil.example'),
  'a link to nowhere': link(null),
  'an upload': { root: { type: 'root', children: [{ type: 'upload', value: 'x' }] } },
  'a heading': { root: { type: 'root', children: [{ type: 'heading', tag: 'h1', children: [] }] } },
  'a node nobody knows': proseWith({ type: 'script', text: 'alert(1)' }),
  'text with a style': proseWith({ type: 'text', text: 'x', style: 'position: fixed' }),
}

const wrongText: unknown[] = [7, true, {}, ['a'], { $gt: '' }, 'a'.repeat(20_001), halfAnEmoji]
const wrongProse: unknown[] = [
  'ord',
  7,
  [],
  {},
  { root: {} },
  { root: { type: 'root', children: [null] } },
  { root: { type: 'root', children: [{ type: 'paragraph', children: 'ord' }] } },
  { root: { type: 'root', children: [[]] } },
  proseWith({ type: 'text', text: halfAnEmoji }),
]

/** Values a field can never hold, by its type; empty where nothing is known of the type. */
export function wrongValues(field: FlattenedField): unknown[] {
  const isList = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return isList ? ['a', 7, {}, [7], [{}], ['a', halfAnEmoji]] : wrongText
    case 'number':
      return ['1', {}, [1], true]
    case 'checkbox':
      return ['true', 1, {}, []]
    case 'date':
      return ['i morgen', 7, {}, [], '2026-13-40', true]
    case 'select':
      return isList ? ['ukendt', ['ukendt'], [7], {}] : ['ukendt', 7, {}, ['ukendt'], '__proto__']
    case 'relationship':
      return isList
        ? [dangling, [dangling], ['x'], [7], {}, [{ id: dangling }]]
        : [dangling, 'x', '__proto__', 7, {}, [dangling], 'a'.repeat(5000)]
    case 'array':
      return ['a', 7, {}, ['a'], [null], [[]]]
    case 'group':
      return ['a', 7, [], true]
    case 'richText':
      return wrongProse
    default:
      return []
  }
}

/** A field, and where it stands: `askFirst.0.answers.0.say`. */
export interface Place {
  path: string
  field: FlattenedField
}

/** Kept by the system or by Payload: what a client sends there is left out, wrong or not. */
const kept: readonly string[] = [
  'id',
  'state',
  'contentHash',
  'changedBy',
  'settledRow',
  'unlogged',
  'lastEdition',
  'lastEditionTo',
  'submittedAt',
  'submittedBy',
  'savedBy',
  'sessions',
]

/** Every field a client may write, through groups and the rows of arrays. */
export const placesIn = (fields: readonly FlattenedField[], before = ''): Place[] =>
  fields
    .filter((field) => !kept.includes(field.name) && !('hidden' in field && field.hidden))
    .flatMap((field) => {
      const path = `${before}${field.name}`
      if (field.type === 'group')
        return [{ path, field }, ...placesIn(field.flattenedFields, `${path}.`)]
      if (field.type === 'array')
        return [{ path, field }, ...placesIn(field.flattenedFields, `${path}.0.`)]
      return [{ path, field }]
    })

/** A body that holds one value at one place. */
export const bodyWith = (path: string, value: unknown): unknown =>
  path
    .split('.')
    .reduceRight<unknown>((held, name) => (name === '0' ? [held] : { [name]: held }), value)
