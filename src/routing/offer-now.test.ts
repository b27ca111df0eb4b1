import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyContactPoint,
  anyMatter,
  anyMoment,
  contactPoint,
  danish,
  row,
} from './contact-point.fixture.ts'
import type { ContactPoint, ContactType } from './contact-point.ts'
import { bookingFor, offerNow } from './offer-now.ts'
import { opening } from './opening.ts'

const midMorning = danish('2026-11-24 10:42')
const evening = danish('2026-11-24 18:00')
const allHours = { hours: [row('all', '00:00', '24:00')], keepsPublicHolidays: false }

const named = (id: string, own: Partial<ContactPoint> = {}) =>
  contactPoint({ id, name: id, ...own })
const byId = (...points: ContactPoint[]) => new Map(points.map((point) => [point.id, point]))

describe('an open contact point', () => {
  it('is offered as a transfer until it closes', () => {
    const point = contactPoint()

    expect(offerNow(point, byId(point), midMorning)).toEqual({
      kind: 'transfer',
      contactPoint: point,
      closesAt: danish('2026-11-24 15:00'),
      via: false,
    })
  })

  it('is offered without a closing time when it never closes', () => {
    const line = contactPoint(allHours)

    expect(offerNow(line, byId(line), evening)).toEqual({
      kind: 'transfer',
      contactPoint: line,
      via: false,
    })
  })

  it('is closed to a contact type that it does not take now', () => {
    const point = contactPoint({ hours: [row('tue', '09:00', '15:00', ['fact'])] })

    expect(offerNow(point, byId(point), midMorning, ['fact']).kind).toBe('transfer')
    expect(offerNow(point, byId(point), midMorning, ['advice']).kind).toBe('closed')
  })
})

describe('a contact point whose contact types never meet', () => {
  const apart = contactPoint({
    mayBook: true,
    hours: [row('tue', '09:00', '12:00', ['fact']), row('tue', '12:00', '15:00', ['advice'])],
  })

  it('is offered to the calls that it takes now, and a call-back to the others', () => {
    const offered = (about: ContactType[]) => offerNow(apart, byId(apart), midMorning, about)

    expect(offered(['fact']).kind).toBe('transfer')
    expect(offered(['fact', 'advice']).kind).toBe('transfer')
    expect(offered(['advice'])).toMatchObject({
      kind: 'callback',
      window: { says: 'i dag kl. 12–15' },
    })
    expect(bookingFor(apart, byId(apart), midMorning, ['advice'])?.windows[0]).toMatchObject({
      says: 'i dag kl. 12–15',
    })
  })

  it('is offered where nothing is known of the call, too', () => {
    expect(offerNow(apart, byId(apart), midMorning).kind).toBe('transfer')
  })
})

describe('a closed contact point', () => {
  it('offers a call-back where one may be booked, its fallback open or not', () => {
    const line = named('vagt', allHours)
    const point = named('kø', { mayBook: true, fallbackId: 'vagt' })

    const offer = offerNow(point, byId(point, line), evening)

    expect(offer).toMatchObject({ kind: 'callback', via: false, contactPoint: { id: 'kø' } })
    expect(offer.kind === 'callback' && offer.window.says).toBe('i morgen, onsdag, kl. 9–12')
  })

  it('offers what its fallback offers, marked as such', () => {
    const line = named('vagt', allHours)
    const between = named('mellem', { fallbackId: 'vagt' })
    const point = named('kø', { fallbackId: 'mellem' })

    expect(offerNow(point, byId(point, between, line), evening)).toEqual({
      kind: 'transfer',
      contactPoint: line,
      via: true,
    })
  })

  it('passes over a bookable fallback that has no opening to promise', () => {
    const dead = named('nedlagt', { hours: [], mayBook: true, fallbackId: 'vagt' })
    const point = named('kø', { fallbackId: 'nedlagt' })

    expect(offerNow(point, byId(point, dead, named('vagt', allHours)), evening)).toMatchObject({
      kind: 'transfer',
      contactPoint: { id: 'vagt' },
      via: true,
    })
  })

  it('is closed, with its own next opening, when nothing along its fallbacks is open', () => {
    const later = named('sent', { hours: [row('fri', '09:00', '12:00')] })
    const point = named('kø', { fallbackId: 'sent' })

    expect(offerNow(point, byId(point, later), evening)).toMatchObject({
      kind: 'closed',
      contactPoint: { id: 'kø' },
      opensAt: danish('2026-11-25 09:00'),
      via: false,
    })
  })

  it('is closed when its fallback is itself, a ring, or gone', () => {
    const itself = named('selv', { fallbackId: 'selv' })
    const left = named('venstre', { fallbackId: 'højre' })
    const right = named('højre', { fallbackId: 'venstre' })
    const orphan = named('alene', { fallbackId: 'slettet' })
    const all = byId(itself, left, right, orphan)

    expect([itself, left, orphan].map((point) => offerNow(point, all, evening).kind)).toEqual([
      'closed',
      'closed',
      'closed',
    ])
  })

  it('has no opening to tell when there is none', () => {
    const point = contactPoint({ hours: [] })

    expect(offerNow(point, byId(point), midMorning)).not.toHaveProperty('opensAt')
  })
})

describe('a point that takes messages', () => {
  it('takes them at all hours', () => {
    const box = named('postkasse', { kind: 'message', hours: [], mayBook: true })
    const point = named('kø', { fallbackId: 'postkasse' })

    expect(offerNow(box, byId(box), evening)).toMatchObject({ kind: 'message', via: false })
    expect(offerNow(point, byId(point, box), evening)).toMatchObject({
      kind: 'message',
      contactPoint: { id: 'postkasse' },
      via: true,
    })
  })
})

it('refuses an invalid date', () => {
  expect(() => offerNow(contactPoint(), new Map(), new Date(NaN))).toThrow(RangeError)
})

const ids = ['a', 'b', 'c', 'd', 'e']

/** Contact points that fall back on each other in any way, rings and dead ends included. */
const anyDirectory = fc
  .array(fc.tuple(anyContactPoint, fc.constantFrom(...ids, 'gone', undefined)), {
    minLength: ids.length,
    maxLength: ids.length,
  })
  .map((points) =>
    byId(...points.map(([own, fallbackId], at) => ({ ...own, id: ids[at] ?? '', fallbackId }))),
  )

describe('any offer in any directory', () => {
  const situations = fc.tuple(anyDirectory, fc.constantFrom(...ids), anyMoment, anyMatter)
  const offered = ([all, id, at, about]: [
    Map<string, ContactPoint>,
    string,
    Date,
    Parameters<typeof offerNow>[3],
  ]) => offerNow(all.get(id) ?? contactPoint(), all, at, about)

  it('is found, and never by way of the point asked about', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { contactPoint: found, via } = offered(situation)
        expect(via).toBe(found.id !== situation[1])
      }),
    )
  })

  it('carries a number only when the point is open', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { kind, contactPoint: found } = offered(situation)
        const [all, , at, about] = situation
        const point = all.get(found.id)
        if (kind === 'transfer') expect(point && opening(point, at, about).openNow).toBe(true)
        else {
          expect(found).not.toHaveProperty('number')
          expect(found).not.toHaveProperty('ivrChoice')
        }
      }),
    )
  })
})
