import { dictionaryVersion, table } from '../../../../search/danish/load-dictionary.ts'
import { answering } from '../../../answering.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

/** The dictionary's table, for a desk that must read words by itself; its address names its version. */
export const GET = answering((request) => {
  const asked = new URL(request.url).searchParams.get('version')
  const isKept = asked === dictionaryVersion()
  return Promise.resolve(
    new Response(table(), {
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': isKept ? 'private, max-age=31536000, immutable' : 'no-store',
      },
    }),
  )
})
