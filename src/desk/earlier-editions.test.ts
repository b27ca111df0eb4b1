import { describe, expect, it } from 'vitest'
import { card } from './desk.fixture.ts'
import { withPas } from './started-desk.fixture.ts'

const path = '/api/guidance/BS01'
const never = { errors: [{ code: 'not-in-force', message: 'x' }] }
const line = {
  kind: 'edition',
  changeLine: null,
  validFrom: '2026-01-01T00:00:00Z',
  validTo: null,
  inForce: false,
}

/** As it stands when the changes of edition 4 were asked for, and 3 never came into force. */
async function comparing() {
  const desk = await withPas(card({ edition: 4 }))
  void desk.session.panel.toggleChanges()
  await desk.answer(`${path}?edition=3`, never, 404)
  return desk
}

describe('what is new in an edition', () => {
  it('is told from the one before it', async () => {
    const { session, answer, view, requests } = await withPas(card({ edition: 2 }))
    void session.panel.toggleChanges()
    await answer(`${path}?edition=1`, card({ edition: 1, isCurrent: false }))

    expect(view().panel).toMatchObject({ kind: 'changes' })
    expect(requests.map(({ url }) => url)).not.toContain(`${path}/editions`)
  })

  it('is told from the latest that agents saw, where the one before never came into force', async () => {
    const { answer, view } = await comparing()
    const withdrawal = { ...line, kind: 'withdrawal', edition: 3 }
    await answer(`${path}/editions`, {
      editions: [
        { ...line, edition: 4, inForce: true },
        withdrawal,
        { ...line, edition: 2 },
        { ...line, edition: 1 },
      ],
    })
    await answer(`${path}?edition=2`, card({ edition: 2, isCurrent: false }))

    expect(view().panel).toMatchObject({ kind: 'changes' })
  })

  it('cannot be told where they saw none, and the desk says so', async () => {
    const { answer, view } = await comparing()
    await answer(`${path}/editions`, { editions: [{ ...line, edition: 4, inForce: true }] })

    expect(view()).toMatchObject({
      panel: null,
      announcement: 'Der er ingen tidligere udgave.',
    })
  })

  it('can be asked for again where it could not be fetched', async () => {
    const { answer, view } = await comparing()
    await answer(`${path}/editions`, {}, 500)

    expect(view().announcement).toBe('Den tidligere udgave kunne ikke hentes. Prøv igen.')
  })
})
