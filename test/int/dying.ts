import type { Payload } from 'payload'

/** Thrown where a process would be gone. */
export class Died extends Error {}

/** What a pass asks of the database, by the names of Payload's methods. */
const asking: ReadonlySet<string> = new Set([
  'create',
  'find',
  'findByID',
  'count',
  'updateOne',
  'get',
  'set',
])

/**
 * Payload for a process that dies at one of its calls to the database, before it or right
 * after it: from then on it gets nothing done.
 *
 * @param atCall from 1; `Infinity` for one that lives, and whose calls are counted.
 */
export function dying(
  payload: Payload,
  { atCall, isAfter }: { atCall: number; isAfter: boolean },
): { payload: Payload; calls: () => number } {
  let calls = 0
  let isDead = false
  const mortal = <Held extends object>(held: Held): Held =>
    new Proxy(held, {
      get(target, name): unknown {
        const value: unknown = Reflect.get(target, name, target)
        if (name === 'db' || name === 'kv') return mortal(value as object)
        if (typeof value !== 'function' || !asking.has(String(name))) return value
        return async (...given: unknown[]): Promise<unknown> => {
          calls += 1
          if (isDead) throw new Died()
          isDead = calls >= atCall
          if (isDead && !isAfter) throw new Died()
          const answer: unknown = await Reflect.apply(value, target, given)
          if (isDead) throw new Died()
          return answer
        }
      },
    })
  return { payload: mortal(payload), calls: () => calls }
}
