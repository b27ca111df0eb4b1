import { describe, expect, it } from 'vitest'
import { contactPoint, danish, row } from '../routing/contact-point.fixture.ts'
import type { ContactType } from '../routing/contact-types.ts'
import { answerCard } from './card.fixture.ts'
import { currentCard } from './current-card.ts'

const late = danish('2026-11-26 17:30')

/** What a card says of its contact point late on a Thursday, when self-service alone is helped. */
function pointAt(contactTypes: ContactType[], now = late) {
  const { content, ...edition } = answerCard({}, { contactTypes })
  const point = contactPoint({
    id: 'p1',
    mayBook: true,
    fallbackId: 'vagt',
    hours: [row('thu', '10:00', '17:00'), row('thu', '17:00', '18:00', ['selfServiceHelp'])],
  })
  const drawn = {
    centres: new Map(),
    contactPoints: new Map([['p1', point]]),
    selfServices: new Map(),
  }
  const card = currentCard({ ...edition, content, reviewDate: null }, drawn, () => undefined, now)
  return card.contactPoints[0]
}

describe('a card', () => {
  it('shows the hours that are for the calls its guidance is about', () => {
    expect(pointAt(['selfServiceHelp'])).toMatchObject({
      openNow: true,
      number: '55 50 12 34',
      says: 'Åben til kl. 18.00',
      offer: { kind: 'transfer' },
    })
  })

  it('says for which of its calls a point is open, where it is not for all', () => {
    expect(pointAt(['selfServiceHelp', 'fact'])).toMatchObject({
      openNow: true,
      says: 'Åben til kl. 18.00 for hjælp til selvbetjening',
      offer: { says: 'Åben til kl. 18.00 for hjælp til selvbetjening' },
      state: 'Åben til kl. 18.00',
      only: 'for hjælp til selvbetjening',
    })
  })

  it('offers and books a call-back within the hours for its calls', () => {
    const promised = 'torsdag 3. december kl. 10–13'

    expect(pointAt(['fact'])).toMatchObject({
      openNow: false,
      number: null,
      opens: '3. december kl. 10.00',
      offer: { kind: 'callback', says: promised },
      booking: { windows: [{ says: promised }, {}, {}] },
    })
  })

  it('books up to the end of the hours that are for its calls alone', () => {
    const morning = danish('2026-11-26 10:30')

    expect(pointAt(['selfServiceHelp'], morning)?.booking?.windows.map(({ says }) => says)).toEqual(
      ['i dag kl. 13–15', 'i dag kl. 15–17', 'i dag kl. 17–18'],
    )
  })

  it('keeps to the hours for all calls where nobody has said what its own are', () => {
    expect(pointAt([])).toMatchObject({ openNow: false, only: null })
  })
})
