import type { Facts, Guidance, Writing } from './news.ts'
import type { Person } from './people.ts'

/** Somebody; what the test is not about is filled in. */
export const person = (id: string, rest: Partial<Person> = {}): Person => ({
  id,
  name: id,
  email: `${id}@straks.test`,
  roles: ['author'],
  centres: [],
  choices: {},
  ...rest,
})

export const minute = (number: number): Date => new Date(Date.UTC(2026, 10, 26, 8, number))

export const flytning: Guidance = {
  id: 'flytning',
  reference: 'BS07',
  title: 'Flytning',
  centre: 'borger',
  changedBy: ['frida'],
}

/** One guidance, written by frida of its centre and approved by rikke; rune is the other editor. */
export function facts(rest: Partial<Facts> & { acts?: Writing['acts'] } = {}): Facts {
  const { acts = [{ actor: 'frida', at: minute(1) }], ...others } = rest
  return {
    sent: [],
    approved: [],
    begun: [],
    flags: [],
    reviews: [],
    guidance: new Map([[flytning.id, flytning]]),
    writing: new Map([[flytning.id, { acts, editions: [] }]]),
    people: [
      person('frida', { centres: ['borger'] }),
      person('aksel', { centres: ['affald'] }),
      person('rikke', { roles: ['editor'] }),
      person('rune', { roles: ['editor'] }),
      person('lene', { roles: ['manager'] }),
    ],
    ...others,
  }
}
