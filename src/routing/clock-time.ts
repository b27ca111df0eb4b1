/**
 * Is it a clock time as opening hours are written: 'HH:MM' with leading zero,
 * 00:00 to 23:59, and '24:00' for the end of the day?
 */
export const isClockTime = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)

/** Minutes since midnight by the clock on the wall; NaN for anything but a clock time. */
export const minutesOf = (clock: string): number =>
  isClockTime(clock) ? Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) : NaN
