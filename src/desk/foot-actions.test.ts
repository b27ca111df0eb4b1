import { describe, expect, it } from 'vitest'
import type { GuidanceContent } from '../publishing/content.ts'
import { card, closedPoint, openPoint } from './desk.fixture.ts'
import { callbackAction, primaryAction, sendAction, transferAction } from './foot-actions.ts'
import { newCaller, type Situation } from './situation.ts'

const when = (facts: Partial<Situation> = {}): Situation => ({ ...newCaller, ...facts })
const row = (
  action: 'callback' | 'transfer' | 'emergency' | 'otherAuthority',
  contactPoint: string | null = 'p1',
): GuidanceContent['escalations'][number] => ({
  criterion: 'x',
  clarifyFirst: [],
  action,
  contactPoint,
  sameDay: false,
})

const unbookable = { ...closedPoint, booking: null }

describe('the foot of the card', () => {
  it('sends the ready text with the link in it', () => {
    const readyTexts = {
      sms: 'Søg her: {selvbetjening}. Hilsen {kommune}',
      chat: null,
      emailSubject: null,
      emailBody: null,
    }

    expect(sendAction(card({}, { readyTexts }), newCaller, 'Solbæk Kommune')).toMatchObject({
      text: 'Søg her: https://www.borger.dk/pas. Hilsen Solbæk Kommune',
    })
  })

  it('sends an exempt citizen no self-service', () => {
    expect(sendAction(card(), when({ isExempt: true }))).toEqual({
      isPossible: false,
      because: 'fritaget',
    })
  })

  it('gives the number while someone answers it', () => {
    expect(transferAction(card(), newCaller)).toMatchObject({ text: '12 34 56 78' })
  })

  it('gives no number after closing time', () => {
    expect(transferAction(card({ contactPoints: [closedPoint] }), newCaller)).toEqual({
      isPossible: false,
      because: 'lukket',
    })
  })

  it('transfers to where the chosen row says', () => {
    const other = { ...openPoint, id: 'p2' }
    const escalations = [row('transfer', 'p2')]
    const at = card(
      { contactPoints: [closedPoint, { ...other, offer: { ...openPoint.offer, name: 'Vagten' } }] },
      { escalations },
    )

    expect(transferAction(at, newCaller).isPossible).toBe(false)
    expect(transferAction(at, when({ chosenRow: 1 }))).toMatchObject({ name: 'Vagten' })
  })

  it.each(['emergency', 'otherAuthority'] as const)(
    'never puts a row of the kind %s through to the ordinary queue',
    (action) => {
      const at = card({}, { escalations: [row(action, null)] })
      const chosen = when({ chosenRow: 1 })

      expect(transferAction(at, chosen)).toEqual({ isPossible: false, because: 'intet' })
      expect(callbackAction(at, chosen).isPossible).toBe(false)
      expect(primaryAction(at, chosen)).toBeNull()
    },
  )

  it('puts a row that names no point of its own through to that of slot 8', () => {
    const at = card({}, { escalations: [row('transfer', null)] })

    expect(transferAction(at, when({ chosenRow: 1 }))).toMatchObject({ text: '12 34 56 78' })
  })

  it('books a call-back open or closed, where one may be booked', () => {
    expect(callbackAction(card(), newCaller)).toMatchObject({ text: 'i dag kl. 13–15' })
    expect(callbackAction(card({ contactPoints: [unbookable] }), newCaller)).toMatchObject({
      isPossible: false,
    })
  })

  it('does nothing on a card that no longer holds', () => {
    const past = card({ isCurrent: false })

    expect(sendAction(past, newCaller).isPossible).toBe(false)
    expect(transferAction(past, newCaller).isPossible).toBe(false)
    expect(primaryAction(past, newCaller)).toBeNull()
  })
})

describe('the primary button', () => {
  it.each([
    ['self-service first', card(), {}, 'send'],
    ['twice yes keeps it', card(), { hasMitId: true, hasOwnDevice: true }, 'send'],
    ['one no takes it away', card(), { hasMitId: false }, null],
    ['exempt, with nothing to send', card(), { isExempt: true }, null],
    ['a transfer row', card({}, { escalations: [row('transfer')] }), { chosenRow: 1 }, 'transfer'],
    ['a call-back row', card({}, { escalations: [row('callback')] }), { chosenRow: 1 }, 'callback'],
    [
      'a call-back row where none can be booked',
      card({ contactPoints: [unbookable] }, { escalations: [row('callback')] }),
      { chosenRow: 1 },
      null,
    ],
    [
      'an emergency is never a call-back',
      card({ contactPoints: [closedPoint] }, { escalations: [row('emergency')] }),
      { chosenRow: 1 },
      null,
    ],
    ['no self-service', card({ selfServices: [] }), {}, 'transfer'],
    ['none, and closed', card({ selfServices: [], contactPoints: [closedPoint] }), {}, 'callback'],
  ])('%s', (_name, shown, facts, primary) => {
    expect(primaryAction(shown, when(facts))).toBe(primary)
  })
})
