import { describe, expect, it } from 'vitest'
import { criticalNotice, front, settled } from './desk.fixture.ts'
import { started, withPas } from './started-desk.fixture.ts'

const field = { isField: true, slot: null, hasMore: () => false }
type Desk = ReturnType<typeof started>

const notice = criticalNotice()

/** Where an act puts the focus; `null` where it is left as it was. */
async function focusAfter(desk: Desk, act: () => unknown) {
  const { focus } = desk.view()
  act()
  await settled()
  const after = desk.view().focus
  return after?.turn === focus?.turn ? null : after?.to
}

describe('a button that goes when it is pressed leaves the focus somewhere', () => {
  it('»Læst«: in the field', async () => {
    const desk = await withPas()
    await desk.answer('/api/desk', front({ notices: [notice] }))

    expect(await focusAfter(desk, () => desk.session.settings.readNotice(notice))).toBe('field')
  })

  it('»Fortryd«: in the field, at once', async () => {
    const desk = await withPas()
    desk.session.run({ kind: 'done' }, field)
    await desk.answer('/api/contacts', { key: 'en-noegle' }, 201)

    expect(await focusAfter(desk, () => desk.session.undo())).toBe('field')
  })

  it('with nothing to take back it moves nothing', async () => {
    const desk = await withPas()

    expect(await focusAfter(desk, () => desk.session.undo())).toBeNull()
  })

  it('»Vis alligevel«: in the slot that it fills', async () => {
    const desk = await withPas()
    desk.session.card.toggleExempt()

    expect(await focusAfter(desk, () => desk.session.card.showSelfService())).toEqual({ slot: 4 })
    expect(desk.view().situation).toMatchObject({ isExempt: true, showsSelfServiceAnyway: true })
  })

  it('»Luk« on an open slot: in the slot; Esc leads to the field', async () => {
    const desk = await withPas()
    desk.session.card.goToSlot(7, true)
    expect(await focusAfter(desk, () => desk.session.card.closeSlot())).toEqual({ slot: 7 })

    desk.session.card.goToSlot(7, true)
    expect(await focusAfter(desk, () => desk.session.close({ isField: false }))).toBe('field')
  })
})
