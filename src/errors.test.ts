import { describe, expect, it } from 'vitest'
import { errorBody, errorResponse, Refusal, type RefusalCode, refusals } from './errors.ts'

const isCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code)
const codes = Object.keys(refusals).filter(isCode)

describe('a refusal', () => {
  it.each(codes)('has a status of its own kind and Danish words: %s', (code) => {
    const { status, message } = refusals[code]

    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThanOrEqual(500)
    expect(message).not.toBe('')
  })

  // Callers outside match these; see the HTTP contract in the design.
  it.each<[RefusalCode, number]>([
    ['bad-input', 400],
    ['not-logged-in', 401],
    ['not-allowed', 403],
    ['own-change', 403],
    ['append-only', 403],
    ['not-found', 404],
    ['not-in-force', 404],
    ['content-moved', 409],
    ['wrong-state', 409],
    ['slot-empty', 422],
    ['reason-missing', 422],
    ['internal', 500],
  ])('is answered as promised: %s is %i', (code, status) => {
    expect(new Refusal(code).status).toBe(status)
  })

  it('of one reason needs no more than its code', () => {
    expect(new Refusal('not-found').problems).toEqual([{ code: 'not-found' }])
  })

  it('of many reasons is answered with the status of the first', () => {
    const refusal = new Refusal([{ code: 'slot-empty' }, { code: 'not-allowed' }])

    expect(refusal.status).toBe(422)
    expect(refusal.problems).toHaveLength(2)
  })

  it('without a reason is our mistake', () => {
    expect(new Refusal([]).status).toBe(500)
  })

  it('is an error that names its codes, for the log', () => {
    const refusal = new Refusal([{ code: 'slot-empty' }, { code: 'not-allowed' }])

    expect(refusal).toBeInstanceOf(Error)
    expect(refusal.name).toBe('Refusal')
    expect(refusal.message).toBe('slot-empty, not-allowed')
  })
})

describe('the answer to a refusal', () => {
  it('gives each problem with its code, words and field', () => {
    expect(errorBody([{ code: 'slot-empty', field: 'shortAnswer' }, { code: 'internal' }])).toEqual(
      {
        errors: [
          {
            code: 'slot-empty',
            message: refusals['slot-empty'].message,
            field: 'shortAnswer',
          },
          { code: 'internal', message: refusals.internal.message },
        ],
      },
    )
  })

  it('leaves the field out where there is none', () => {
    expect(errorBody([{ code: 'internal' }]).errors[0]).not.toHaveProperty('field')
  })

  it('prefers words that say more than the code does', () => {
    const [error] = errorBody([{ code: 'slot-empty', message: 'Lovgrundlag: udfyld.' }]).errors

    expect(error?.message).toBe('Lovgrundlag: udfyld.')
  })

  it('is JSON with the fitting status', async () => {
    const response = errorResponse(new Refusal([{ code: 'content-moved', field: 'contentHash' }]))

    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({
      errors: [{ code: 'content-moved', field: 'contentHash' }],
    })
  })
})
