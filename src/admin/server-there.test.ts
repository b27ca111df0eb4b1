import { describe, expect, it } from 'vitest'
import { soon, whyNotThere } from './server-there.ts'

const answering = (body: BodyInit) => () => Promise.resolve(new Response(body))

describe('whether the server is there', () => {
  it('is asked of the account: it is, and knows who asks', async () => {
    expect(await whyNotThere(answering('{"user":{"id":"1"}}'))).toBeUndefined()
  })

  it('tells a log-in that has run out', async () => {
    expect(await whyNotThere(answering('{"user":null,"message":"Konto"}'))).toBe('loggedOut')
  })

  it('takes no answer, and a page in its place, for no connection', async () => {
    expect(await whyNotThere(() => Promise.reject(new TypeError('Failed to fetch')))).toBe(
      'offline',
    )
    expect(await whyNotThere(answering('<h1>502 Bad Gateway</h1>'))).toBe('offline')
    expect(await whyNotThere(answering('{}'))).toBe('offline')
  })
})

describe('an answer that is waited for', () => {
  it('is the one that comes', async () => {
    expect(await soon(Promise.resolve('her'))).toBe('her')
  })

  it('is none where it never comes, or fails', async () => {
    const never = new Promise<string>(() => undefined)
    const failing = (): Promise<string> => Promise.reject(new Error('no'))

    expect(await soon(never, 1)).toBeUndefined()
    expect(await soon(failing())).toBeUndefined()
  })
})
