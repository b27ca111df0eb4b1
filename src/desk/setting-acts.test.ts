import { describe, expect, it } from 'vitest'
import { front } from './desk.fixture.ts'
import { started, withPas } from './started-desk.fixture.ts'

const settings = '/api/desk/settings'

async function withFront() {
  const desk = started()
  await desk.answer('/api/desk', front())
  return desk
}
const sent = ({ requests }: { requests: readonly { url: string; body: unknown }[] }) =>
  requests.findLast(({ url }) => url === settings)?.body

describe('a key that is changed', () => {
  it('holds at once, and only what differs is kept', async () => {
    const desk = await withFront()
    void desk.session.settings.setKey('exempt', 'Alt+X')

    expect(desk.view().front?.settings.keys).toEqual({ exempt: 'Alt+X' })
    expect(sent(desk)).toEqual({ keys: { exempt: 'Alt+X' } })

    void desk.session.settings.setKey('exempt', 'Alt+B')
    expect(desk.view().front?.settings.keys).toEqual({})
  })

  it('is taken from the command that had it', async () => {
    const desk = await withFront()
    void desk.session.settings.setKey('exempt', 'Alt+S')

    expect(desk.view().front?.settings.keys).toEqual({ exempt: 'Alt+S', send: '' })
  })

  it('says so when it could not be kept', async () => {
    const desk = await withFront()
    const changing = desk.session.settings.setKey('exempt', 'Alt+X')
    desk.requests.at(-1)?.fail()
    await changing

    expect(desk.view().announcement).toContain('kunne ikke gemmes')
  })
})

describe('a favourite', () => {
  it('is on the list as soon as it is kept, and goes by the same key', async () => {
    const desk = await withPas()
    await desk.answer('/api/desk', front())
    void desk.session.settings.toggleFavourite()
    expect(sent(desk)).toEqual({ favourites: ['BS01'] })
    const asked = desk.requests.length
    await desk.answer(settings, { favourites: ['BS01'] })
    expect(desk.requests.slice(asked).map(({ url }) => url)).toContain('/api/desk')

    void desk.session.settings.toggleFavourite()
    expect(sent(desk)).toEqual({ favourites: [] })
  })
})
