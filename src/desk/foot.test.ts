import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { card } from './desk.fixture.ts'
import { Foot } from './foot.tsx'
import { started, withPas } from './started-desk.fixture.ts'

const footOf = ({ session, view }: Pick<ReturnType<typeof started>, 'session' | 'view'>) =>
  renderToStaticMarkup(createElement(Foot, { view: view(), municipality: undefined, session }))

it('a card that is withdrawn while it is read keeps the way to end the call', async () => {
  const desk = await withPas()
  desk.pass(30_000)
  await desk.answer('/api/guidance/BS01', { errors: [{ code: 'not-in-force', message: 'x' }] }, 404)

  expect(footOf(desk)).toMatch(/ikke gælder nu.*Udfald.*Alt L/)
})

it('an edition that is looked back to leads to what holds now, and logs nothing', () => {
  const foot = footOf(started({ card: card({ isCurrent: false }), editions: [] }))

  expect(foot).toContain('Tilbage til nu')
  expect(foot).not.toContain('Udfald')
})
