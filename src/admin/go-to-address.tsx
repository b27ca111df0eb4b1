'use client'
import { useEffect } from 'react'
import { goToField, isDrawn } from './go-to-field.ts'

/** A form that has not shown the field by then has none; one that is still growing never stops. */
const patienceMs = 10_000
/** Whoever has begun to do something is not moved any more. */
const doings = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Leads to the field that the address names after its #, as a mail's link does: the
 * browser looks for it before the form is there.
 */
export function GoToAddress() {
  useEffect(() => {
    const [, path] = /^#field-([\w]+)$/.exec(window.location.hash) ?? []
    return path === undefined ? undefined : leadTo(path.replaceAll('__', '.'))
  }, [])
  return null
}

/**
 * Goes to a field as soon as it is there, and again when what stands above it grows, until
 * somebody does something.
 *
 * @returns how to stop.
 */
function leadTo(path: string): () => void {
  let isSought = false
  let stopSeeking = () => {}
  const look = () => {
    const isFormThere = document.querySelector('.slot-heading') !== null
    if (!isDrawn(path) && (isSought || !isFormThere)) return
    isSought = true
    stopSeeking()
    stopSeeking = goToField(path)
  }
  const added = new MutationObserver(look)
  const grown = new ResizeObserver(look)
  const timer = setTimeout(stop, patienceMs)
  function stop() {
    added.disconnect()
    grown.disconnect()
    stopSeeking()
    clearTimeout(timer)
    for (const doing of doings) window.removeEventListener(doing, stop)
  }
  for (const doing of doings) window.addEventListener(doing, stop)
  added.observe(document.body, { childList: true, subtree: true })
  grown.observe(document.body)
  look()
  return stop
}
