import fc from 'fast-check'
import { contactPointKinds, type Weekday, weekdays } from '../routing/contact-point.ts'
import { type ContactType, contactTypes } from '../routing/contact-types.ts'
import type { PortableContactPoint } from './contact-point-kind.ts'
import { anyText } from './portable.fixture.ts'
import type { PortableSelfService } from './self-service-kind.ts'

const said = fc.option(anyText)
const date = fc.oneof(fc.constantFrom('2026-01-01', '2028-02-29', '1.2.2026', 'i morgen'), anyText)
const clock = fc.oneof(fc.constantFrom('09:00', '9.00', '24:00', '25:61', '9'), anyText)
const days = fc.array(fc.constantFrom(...(Object.keys(weekdays) as Weekday[])), { maxLength: 8 })
const weekInOrder = fc.subarray(Object.keys(weekdays) as Weekday[])
const types = fc.array(fc.constantFrom(...(Object.keys(contactTypes) as ContactType[])), {
  maxLength: 3,
})

// JSON and databases know no -0.
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)

/** Any contact point at all, sensible or not. */
export const anyContactPoint: fc.Arbitrary<PortableContactPoint> = fc.record({
  key: anyText,
  name: anyText,
  kind: fc.constantFrom(...(Object.keys(contactPointKinds) as PortableContactPoint['kind'][])),
  number: said,
  ivrChoice: said,
  centre: anyText,
  hours: fc.array(
    fc.record({
      days: fc.oneof(days, weekInOrder),
      opensAt: clock,
      closesAt: clock,
      contactTypes: types,
    }),
    { maxLength: 4 },
  ),
  closures: fc.array(fc.record({ from: date, to: date, reason: said }), { maxLength: 3 }),
  keepsPublicHolidays: fc.boolean(),
  mayBook: fc.boolean(),
  callbackWindowHours: fc.option(fc.oneof(fc.integer({ min: 1, max: 72 }), anyNumber)),
  fallback: said,
  lastVerified: fc.option(date),
})

/** Any self-service at all, sensible or not. */
export const anySelfService: fc.Arbitrary<PortableSelfService> = fc.record({
  key: anyText,
  name: anyText,
  url: anyText,
  authority: said,
  requiresMitId: fc.boolean(),
  mandatory: fc.boolean(),
  alternative: said,
  benefit: said,
  walkThrough: fc.array(anyText, { maxLength: 4 }),
  whenStuck: said,
  linkCheckedAt: fc.option(date),
})
