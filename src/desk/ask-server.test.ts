import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { askServer, type Fetch } from './ask-server.ts'

/** A server that never answers: what is called off, or takes too long, ends. */
const silent: Fetch = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })

const asked = (signal: AbortSignal) => askServer(silent, '/api/desk', z.unknown(), { signal })

describe('a question to the server', () => {
  it('that takes too long went unanswered, and trying again may help', async () => {
    expect(await asked(AbortSignal.timeout(1))).toEqual({ kind: 'offline' })
    const either = AbortSignal.any([new AbortController().signal, AbortSignal.timeout(1)])
    expect(await asked(either)).toEqual({ kind: 'offline' })
  })

  it('that the desk calls off itself is nothing to tell of', async () => {
    const caller = new AbortController()
    const reply = asked(AbortSignal.any([caller.signal, AbortSignal.timeout(60_000)]))
    caller.abort()

    expect(await reply).toEqual({ kind: 'aborted' })
  })
})
