import { onChange } from '../../../../desk/changes.ts'
import { answering } from '../../../answering.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

export const dynamic = 'force-dynamic'

/** A proxy that hears nothing for a minute closes the line. */
const heartbeatMs = 20_000
/** After this the browser comes again, and who it is is judged again. */
const longestMs = 10 * 60_000

/**
 * Server-sent events: one for each change to what desks show, with nothing in it. The
 * desk asks for what it shows itself, with its own rights.
 */
export const GET = answering((request, { payload }) => {
  let end: () => void = () => undefined
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(new TextEncoder().encode(text))
      const stop = onChange(payload, () => send('data: changed\n\n'))
      const beating = setInterval(() => send(': still here\n\n'), heartbeatMs)
      const closing = setTimeout(() => {
        end()
        controller.close()
      }, longestMs)
      end = () => {
        stop()
        clearInterval(beating)
        clearTimeout(closing)
      }
      request.signal.addEventListener('abort', () => end())
      send('retry: 1000\n\n')
    },
    cancel: () => end(),
  })
  return Promise.resolve(
    new Response(stream, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache, no-transform',
        'x-accel-buffering': 'no',
      },
    }),
  )
})
