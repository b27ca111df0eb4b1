import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { AnswerCard, CardContactPoint, CardOffer } from '../publishing/answer-card.ts'
import { AnswerCardView } from './answer-card.tsx'
import { card, closedPoint, openPoint } from './desk.fixture.ts'
import { newCaller, type Situation } from './situation.ts'

/** What a slot says, without its markup. */
function slotOf(number: number, shown: AnswerCard, facts: Partial<Situation> = {}) {
  const page = renderToStaticMarkup(
    createElement(AnswerCardView, { card: shown, situation: { ...newCaller, ...facts } }),
  )
  const [, slot = ''] = page.split(`data-slot="${number}"`)
  const [inside = ''] = slot.split('</section>')
  return inside.slice(inside.indexOf('>') + 1).replaceAll(/<[^>]*>/g, '')
}

describe('the head of a card', () => {
  const headOf = (publishedAt: string) =>
    renderToStaticMarkup(
      createElement(AnswerCardView, {
        card: card({ publishedAt, changeLine: 'Gebyret er 893 kr.' }),
      }),
    )

  it('tells what was changed, beside when, for as long as that is news', () => {
    expect(headOf(new Date().toISOString())).toMatch(
      /Ændret i dag<\/span><span class="change-line" title="Gebyret er 893 kr\."><span>Gebyret er 893 kr\.</,
    )
    expect(headOf('2026-01-05T08:00:00.000Z')).not.toContain('Gebyret')
  })
})

describe('slot 8', () => {
  const alarm = (contactPoint: string | null) =>
    card(
      {},
      {
        escalations: [
          {
            criterion: 'Fare for liv',
            clarifyFirst: [],
            action: 'emergency',
            contactPoint,
            sameDay: false,
          },
        ],
      },
    )

  it('says 112 for an emergency that names no number, and not the ordinary queue', () => {
    const said = slotOf(8, alarm(null), { chosenRow: 1 })

    expect(said).toContain('7a: Ring 112')
    expect(said).not.toContain('Pas og kørekort')
  })

  it('names the point of an emergency that has one', () => {
    expect(slotOf(8, alarm('p1'), { chosenRow: 1 })).not.toContain('Ring 112')
  })

  it('says what to press where a fallback stands in', () => {
    const offer: CardOffer = {
      ...{ kind: 'transfer', via: true, contactPoint: 'p2', name: 'Vagten' },
      ...{ number: '87 65 43 21', ivrChoice: '3', says: 'Åben til kl. 20.00' },
    }
    const point: CardContactPoint = { ...closedPoint, offer }

    expect(slotOf(8, card({ contactPoints: [point] }))).toContain(
      'Vagten i stedet · 87 65 43 21 · valg 3. Åben til kl. 20.00',
    )
    expect(slotOf(8, card({ contactPoints: [{ ...openPoint, ivrChoice: '2' }] }))).toContain(
      'kø · valg 2',
    )
  })
})

describe('the hours in slot 8', () => {
  const said = (own: Partial<CardContactPoint>, closed = false) =>
    slotOf(8, card({ contactPoints: [{ ...(closed ? closedPoint : openPoint), ...own }] }))

  it('say once that it is closed, and when it opens again', () => {
    const words = said({}, true)

    expect(words).toMatch(/Lukket nu.*Pas og kørekort åbner igen i morgen kl\. 9\.00/)
    expect(words).not.toMatch(/Lukket nu\. Åbner/)
  })

  it('say for what it is open, or will be, where that is not everything', () => {
    const only = 'for hjælp til selvbetjening'

    expect(said({ only })).toContain(`Kun ${only}.`)
    expect(said({ only }, true)).toContain(`åbner igen i morgen kl. 9.00 ${only}`)
    expect(said({})).not.toContain('Kun')
  })
})

describe('slot 9', () => {
  const fee = (validFrom: string | null, validTo: string | null) => ({
    deadlinesAndFees: [{ kind: 'fee' as const, label: 'Pas', value: '893', validFrom, validTo }],
  })
  // Half past midnight on New Year's Day in Denmark.
  const at = '2026-12-31T23:30:00Z'

  it('tells by the calendar in Denmark which fee holds just after midnight', () => {
    expect(slotOf(9, card({ at }, fee(null, '2026-12-31')))).toContain('Udløbet. Gjaldt')
    expect(slotOf(9, card({ at }, fee('2027-01-01', null)))).toContain('Gælder fra 1.1.2027')
    expect(slotOf(9, card({ at }, fee('2027-01-02', null)))).toContain('Endnu ikke. Gælder')
  })
})
