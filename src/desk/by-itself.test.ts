import { describe, expect, it } from 'vitest'
import type { AnswerCard } from '../publishing/answer-card.ts'
import type { Notice } from '../publishing/notices.ts'
import { card, closedPoint, criticalNotice, front, openPoint } from './desk.fixture.ts'
import { started, withPas } from './started-desk.fixture.ts'

type Desk = ReturnType<typeof started>

/** Something has changed on the server, and this is what the desk is answered. */
async function changed(desk: Desk, answer: AnswerCard | object, status?: number): Promise<void> {
  desk.heard.change()
  await desk.answer('/api/guidance/BS01', answer, status)
}

/** What a screen reader is told by an act; empty where it is told nothing. */
async function heardOf(desk: Desk, act: () => Promise<void> | void): Promise<string> {
  desk.pass(400)
  const told = desk.view().announcement
  await act()
  const { announcement } = desk.view()
  return announcement === told ? '' : announcement
}

const withdrawn = { errors: [{ code: 'not-in-force', message: 'x' }] }
const newEdition = card({ edition: 2, contentHash: 'b' })

describe('a screen reader hears what happens by itself, once:', () => {
  it('the guidance that is open is withdrawn, and what to use instead', async () => {
    const desk = await withPas()

    expect(await heardOf(desk, () => changed(desk, { ...withdrawn, successor: 'BS02' }, 404))).toBe(
      'BS01 er netop trukket tilbage og gælder ikke nu. Brug BS02 i stedet.',
    )
    expect(await heardOf(desk, () => changed(desk, withdrawn, 404))).toBe('')
  })

  it('a new edition waits', async () => {
    const desk = await withPas()

    expect(await heardOf(desk, () => changed(desk, newEdition))).toBe(
      'Ny udgave 2 af BS01 venter. Enter i søgefeltet viser den.',
    )
    desk.session.list.type('pas')
    expect(await heardOf(desk, () => changed(desk, { ...newEdition, openFlags: 1 }))).toBe('')
  })

  it('the queue closes, and opens again', async () => {
    const desk = await withPas()
    const closing = () => changed(desk, card({ contactPoints: [closedPoint] }))

    expect(await heardOf(desk, closing)).toBe('Pas og kørekort: Lukket nu. Åbner i morgen kl. 9.00')
    expect(await heardOf(desk, closing)).toBe('')
    expect(await heardOf(desk, () => changed(desk, card()))).toBe(
      'Pas og kørekort: Åben til kl. 15.00',
    )
  })

  it('but not of a queue that the call is not about', async () => {
    const other = { ...openPoint, id: 'p2' }
    const desk = await withPas(card({ contactPoints: [openPoint, other] }))
    const otherClosed = card({ contactPoints: [openPoint, { ...other, openNow: false }] })

    expect(await heardOf(desk, () => changed(desk, otherClosed))).toBe('')
  })

  it('but not of what the agent did: taking the new edition, or choosing another card', async () => {
    const desk = await withPas()
    await changed(desk, newEdition)
    desk.session.list.type('pas')

    expect(await heardOf(desk, () => desk.session.list.enter())).toBe('')
    expect(
      await heardOf(desk, async () => {
        desk.session.list.move(1)
        await desk.answer('/api/guidance/BS02', card({ reference: 'BS02', isCurrent: false }))
      }),
    ).toBe('')
  })

  it('but not of an earlier edition, which the agent chose from the list', async () => {
    const desk = await withPas(card({ edition: 2 }))
    desk.session.toggleEditions()
    const line = { kind: 'edition', changeLine: null, validFrom: '2026-01-01', validTo: null }
    await desk.answer('/api/guidance/BS01/editions', {
      editions: [
        { ...line, edition: 2, inForce: true },
        { ...line, edition: 1, inForce: false },
      ],
    })

    expect(
      await heardOf(desk, async () => {
        desk.session.list.move(1)
        await desk.answer('/api/guidance/BS01?edition=1', card({ isCurrent: false }))
      }),
    ).toBe('')
    expect(desk.view().reader.card?.edition).toBe(1)
  })

  it('a critical notice is posted, and its words are changed', async () => {
    const desk = await withPas()
    await desk.answer('/api/desk', front())
    const posted = (notice: Notice, readNotices: string[] = []) =>
      heardOf(desk, async () => {
        desk.heard.change()
        await desk.answer('/api/desk', front({ notices: [notice], readNotices }))
      })

    expect(await posted(criticalNotice())).toBe('Kritisk driftsbesked: Pasmaskinen er i stykker.')
    desk.session.list.type('pas')
    expect(await posted(criticalNotice())).toBe('')
    expect(await posted(criticalNotice({ version: '2' }))).toContain('Kritisk driftsbesked')
    expect(await posted(criticalNotice({ id: 'n2' }), ['n2 1'])).toBe('')
    expect(await posted(criticalNotice({ id: 'n3', severity: 'warning' }))).toBe('')
  })

  it('but not of the notices that the desk opens with', async () => {
    const desk = started()

    expect(
      await heardOf(desk, () => desk.answer('/api/desk', front({ notices: [criticalNotice()] }))),
    ).toBe('')
  })
})
