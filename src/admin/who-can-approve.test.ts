import { expect, it } from 'vitest'
import { sayWhoCan } from './who-can-approve.ts'

it.each([
  [[], ''],
  [['Rikke'], 'Det kan Rikke.'],
  [['Rikke', 'Rune'], 'Det kan Rikke og Rune.'],
  [['A', 'B', 'C', 'D', 'E', 'F'], 'Det kan A, B, C, D og 2 andre.'],
])('tells who can approve in place of a button: %j', (names, says) => {
  expect(sayWhoCan(names)).toBe(says)
})
