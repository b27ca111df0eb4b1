import { describe, expect, it } from 'vitest'
import { Refusal } from '../src/errors.ts'
import { centreLeadsOn, pointLeadsOn, staysOffMain } from './ways-on.ts'

interface Facts {
  data: { fallback?: string; number?: string }
  originalDoc?: { id: string; fallback?: string; number?: string }
}
/** The hooks read no more than this of all that Payload gives them. */
interface Given {
  data?: unknown
  originalDoc?: unknown
  req: { payload: unknown }
}
interface Hook {
  judge(given: Given): unknown
}

const main = '55501000'
const hooks: Record<'point' | 'number' | 'centre' | 'unset', Hook> = {
  point: { judge: pointLeadsOn(main) },
  number: { judge: staysOffMain(main) },
  centre: { judge: centreLeadsOn(main) },
  unset: { judge: pointLeadsOn(undefined) },
}

const points = [
  { id: 'pas', number: '11 11 11 11', fallback: null },
  { id: 'vagt', number: '22 22 22 22', fallback: 'omstilling' },
  { id: 'omstilling', number: '+45 55 50 10 00', fallback: null },
]
const payload = {
  find: () => Promise.resolve({ docs: points }),
  count: ({ collection, where }: { collection: string; where: { fallback: { equals: string } } }) =>
    Promise.resolve({
      totalDocs:
        collection === 'centres'
          ? Number(where.fallback.equals === 'pas')
          : points.filter(({ fallback }) => fallback === where.fallback.equals).length,
    }),
}

/** Codes and fields of what is refused; nothing where it is saved. */
async function refused(hook: keyof typeof hooks, facts: Facts) {
  try {
    await hooks[hook].judge({ ...facts, req: { payload } })
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.problems.map(({ code, field }) => [code, field])
  }
}

describe('where a contact point leads when it is closed', () => {
  const toMain = [['fallback-main-number', 'fallback']]

  it('is never the main number, at once or by way of another', async () => {
    const pas = { id: 'pas' }

    expect(await refused('point', { data: { fallback: 'omstilling' }, originalDoc: pas })).toEqual(
      toMain,
    )
    expect(await refused('point', { data: { fallback: 'vagt' }, originalDoc: pas })).toEqual(toMain)
    expect(await refused('point', { data: { fallback: 'vagt' } })).toEqual(toMain)
    expect(await refused('point', { data: { fallback: 'pas' } })).toEqual([])
  })

  it('is never the point itself, whatever the main number is', async () => {
    const given = { data: { fallback: 'pas' }, originalDoc: { id: 'pas' } }

    expect(await refused('unset', given)).toEqual([['fallback-ring', 'fallback']])
  })

  it('is anything else where nobody has said which number is the main one', async () => {
    expect(await refused('unset', { data: { fallback: 'omstilling' } })).toEqual([])
  })

  it('is not judged again where it stays', async () => {
    const originalDoc = { id: 'vagt', fallback: 'omstilling' }

    expect(await refused('point', { data: { fallback: 'omstilling' }, originalDoc })).toEqual([])
    expect(await refused('point', { data: { number: '44 44 44 44' }, originalDoc })).toEqual([])
  })

  it('does not become the main number afterwards, for a point or for a centre', async () => {
    const named = (id: string, number = '22 22 22 22') =>
      refused('number', { data: { number: '55501000' }, originalDoc: { id, number } })

    expect(await named('omstilling')).toEqual([['fallback-main-number', 'number']])
    expect(await named('pas')).toEqual([['fallback-main-number', 'number']])
    expect(await named('vagt')).toEqual([])
    // As it was, and nobody is kept from saving.
    expect(await named('omstilling', '55 50 10 00')).toEqual([])
  })
})

describe('where a centre takes what no guidance fits', () => {
  it('is never the main number', async () => {
    expect(await refused('centre', { data: { fallback: 'vagt' } })).toEqual([
      ['fallback-main-number', 'fallback'],
    ])
    expect(await refused('centre', { data: { fallback: 'pas' } })).toEqual([])
  })
})
