/**
 * When a row is written that was last written at `updatedAt`: now, and later than that by a
 * millisecond at least, so that whoever read it before can tell, also within one millisecond
 * and between servers whose clocks differ.
 */
export const momentAfter = (updatedAt: string, now = new Date()): string =>
  new Date(Math.max(now.getTime(), new Date(updatedAt).getTime() + 1)).toISOString()
