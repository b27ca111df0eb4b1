import { describe, expect, it } from 'vitest'
import { contactPoint } from '../routing/contact-point.fixture.ts'
import { answerCard, closedPoint } from './card.fixture.ts'
import { prose } from './guidance.fixture.ts'
import { saysNotRelevant } from './not-relevant.ts'
import { type SeenEdition, seenWords } from './seen-words.ts'

const said = (seen: SeenEdition): Record<string, string[]> =>
  Object.fromEntries(seenWords(seen).map(({ name, lines }) => [name, lines]))

describe('what agents saw of an edition', () => {
  it('leaves out the words that a mark "ikke relevant" hid', () => {
    const card = answerCard(
      {},
      { shortAnswer: 'Skjult svar', notRelevant: ['shortAnswer'], legalBasis: [] },
    )

    expect(said({ card, points: [] })['Kort svar']).toEqual(['Ikke relevant'])
  })

  it('keeps the words that the card shows for all the mark says', () => {
    const card = answerCard({}, { exempt: prose('Book tiden.'), notRelevant: ['exempt'] })

    expect(saysNotRelevant('exempt', card)).toBe(false)
    expect(said({ card, points: [] })['Hvis fritaget / kan ikke selv']).toEqual(['Book tiden.'])
  })

  it('tells the number and the hours of a contact point, open at that moment or not', () => {
    const card = answerCard({ contactPoints: [closedPoint] })
    const point = contactPoint({
      id: 'p1',
      name: 'Pas og kørekort',
      number: '12 34 56 78',
      hours: [{ days: ['mon'], opensAt: '09:00', closesAt: '15:00', contactTypes: [] }],
    })
    const lines = said({ card, points: [point] })['Om Pas og kørekort']

    expect(lines).toContain('Telefon 12 34 56 78')
    expect(lines).toContain('mandag 9.00–15.00')
    expect(lines).toContain('Kortet sagde: Lukket nu. Åbner i morgen kl. 9.00')
    expect(lines).toContain(
      'Kortet tilbød: tilbagekald fra Pas og kørekort, i morgen, onsdag, kl. 9–12',
    )
  })

  it('tells the walk-through, the dates of fees, and what stood around the slots', () => {
    const [service] = answerCard().selfServices
    const words = said({
      points: [],
      card: answerCard(
        {
          selfServices: service ? [{ ...service, walkThrough: ['Log på', 'Vælg pas'] }] : [],
          titles: { BS02: 'Kørekort' },
        },
        {
          deadlinesAndFees: [
            {
              ...{ kind: 'fee', label: 'Pas', value: '893 kr.' },
              ...{ validFrom: '2026-01-01', validTo: '2026-12-31' },
            },
          ],
          citizenPhrases: ['mit pas er væk'],
          related: ['BS02'],
        },
      ),
    })

    expect(words.Selvbetjening).toEqual([
      'Ansøg om pas (https://www.borger.dk/pas), borger.dk, kræver MitID',
      '1. Log på',
      '2. Vælg pas',
    ])
    expect(words['Frister og takster']).toEqual(['Takst: Pas: 893 kr. (1.1.2026–31.12.2026)'])
    expect(words['Borgerens ord']).toEqual(['mit pas er væk'])
    expect(words['Beslægtede vejledninger']).toEqual(['BS02 Kørekort'])
  })
})
