import type { Payload } from 'payload'
import { makeCopy } from '../../../../desk/copy/make-copy.ts'
import { sealHeader, writeSeal } from '../../../../desk/copy/seal-of-copy.ts'
import { signCopy } from '../../../../desk/copy/sign-copy.ts'
import { Recent } from '../../../../recent.ts'
import { answering } from '../../../answering.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

interface Made {
  text: string
  madeAt: Date
}

/** All desks ask at once when something has changed. */
const recent = new Recent<Made>(() => performance.now())

/** All that a desk needs to answer by itself; 304 with a new seal where that has not changed. */
export const GET = answering(async (request, { payload }) => {
  const copy = await copyNow(payload)
  const seal = signCopy(copy.text, copy.madeAt, payload.secret)
  const etag = `"${seal.version}"`
  const headers = { etag, [sealHeader]: writeSeal(seal), 'cache-control': 'no-store' }
  if (request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(copy.text, {
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  })
})

async function copyNow(payload: Payload): Promise<Made> {
  const known = recent.get('copy')
  if (known) return known
  const askedAt = recent.now()
  const madeAt = new Date()
  const text = JSON.stringify(await makeCopy(payload, madeAt))
  const made = { text, madeAt }
  recent.keep('copy', made, askedAt)
  return made
}
