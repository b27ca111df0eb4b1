'use client'
import { useEffect } from 'react'
import { useIsHere } from './use-is-here.ts'

/** As Payload's form talks to the same page; see docs/decisions/0010-an-editor-judges-a-comparison.md. */
const kind = 'payload-live-preview'
const page = '/forhaandsvisning'

/** The agents' own card of what is to be approved, small, and in a window of its own. */
export function CardFrame({ draft }: { draft: object }) {
  // It says once that it is ready: not before somebody listens.
  const isHere = useIsHere()
  useEffect(() => {
    const heard = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== window.location.origin || !source || !isReady(data)) return
      source.postMessage({ type: kind, data: draft }, { targetOrigin: origin })
    }
    window.addEventListener('message', heard)
    return () => window.removeEventListener('message', heard)
  }, [draft])
  return (
    <section className="approval-card" aria-label="Sådan ser kortet ud">
      <h2>
        Sådan ser kortet ud{' '}
        <a href={page} target="_blank" rel="opener">
          Fuld størrelse
        </a>
      </h2>
      {isHere && <iframe title="Kortet, som kontaktcentret får det" src={page} />}
    </section>
  )
}

const isReady = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === kind &&
  'ready' in data &&
  data.ready === true
