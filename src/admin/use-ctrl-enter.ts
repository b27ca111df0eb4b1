import { useEffect, useRef } from 'react'

/** Ctrl Enter on the page does what `act` does by then; where words are written it is theirs. */
export function useCtrlEnter(act: () => Promise<void>, isOpen: boolean): void {
  const latest = useRef({ act, isOpen })
  useEffect(() => {
    latest.current = { act, isOpen }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key !== 'Enter' || event.repeat) return
      if (!latest.current.isOpen || isWriting(event.target)) return
      event.preventDefault()
      void latest.current.act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text')
