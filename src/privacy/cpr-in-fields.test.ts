import { flattenAllFields } from 'payload'
import { describe, expect, it } from 'vitest'
import { cprFields } from './cpr-in-fields.ts'

const fields = flattenAllFields({
  fields: [
    { name: 'name', type: 'text' },
    { name: 'url', type: 'text' },
    {
      name: 'hours',
      type: 'array',
      fields: [
        { name: 'id', type: 'text' },
        { name: 'note', type: 'textarea' },
      ],
    },
  ],
})

describe('a record with a CPR number in it', () => {
  it('names each field that has one, in rows too', () => {
    const record = { name: 'Spørg 010180-1234', hours: [{ note: 'Åbent' }, { note: '0101801234' }] }
    expect(cprFields(fields, record)).toEqual(['name', 'hours.1.note'])
  })

  it.each(['6b0d5acf0101801234abcdef', '0101801234abcdef0123456a'])(
    'is not told by the ten digits in the id %s of a row',
    (id) => {
      expect(cprFields(fields, { name: 'Borgerservice', hours: [{ id, note: 'Åbent' }] })).toEqual(
        [],
      )
    },
  )

  it('is told by an id that no database made', () => {
    expect(cprFields(fields, { hours: [{ id: '0101801234' }] })).toEqual(['hours.0.id'])
  })

  it('is not told by an address', () => {
    expect(cprFields(fields, { url: 'https://www.borger.dk/0101801234' })).toEqual([])
  })
})
