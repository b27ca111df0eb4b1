import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import { WayToAdmin } from './way-to-admin.tsx'

const wayOf = (...roles: Role[]) => renderToStaticMarkup(createElement(WayToAdmin, { roles }))

it.each<[Role, string]>([
  ['author', 'Skriv'],
  ['editor', 'Skriv'],
  ['manager', 'Administration'],
  ['admin', 'Administration'],
])('the desk leads the role %s to /admin, in the word that fits: %s', (role, word) => {
  expect(wayOf('agent', role)).toMatch(new RegExp(`href="/admin".*${word}</a>`))
})

it('the desk leads an agent nowhere that is closed to agents', () => {
  expect(wayOf('agent')).not.toContain('/admin')
})
