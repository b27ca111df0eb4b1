import { describe, expect, it } from 'vitest'
import { fieldIds } from './go-to-field.ts'

describe('the way to a field of the form', () => {
  it('is the field itself, then the row and the list that hold it', () => {
    expect(fieldIds('escalations.1.criterion')).toEqual([
      'field-escalations__1__criterion',
      'escalations-row-1',
      'field-escalations',
    ])
  })
})
