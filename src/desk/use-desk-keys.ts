import { type RefObject, useEffect, useLayoutEffect } from 'react'
import type { DeskSession } from './desk-session.ts'
import type { FocusWish } from './desk-view.ts'
import { chordsWith, commandOf, typesText } from './keys.ts'

type Root = RefObject<HTMLElement | null>

const fieldIn = (root: HTMLElement) => root.querySelector<HTMLInputElement>('[role=combobox]')
const slotIn = (root: HTMLElement, slot: number) =>
  root.querySelector<HTMLElement>(`[data-slot="${slot}"]`)

/** What takes letters for itself. */
const takesLetters = 'input, textarea, select'

function slotOf(target: EventTarget | null): number | null {
  const slot = target instanceof Element ? target.closest<HTMLElement>('[data-slot]') : null
  return slot ? Number(slot.dataset.slot) : null
}

/** Keys hold wherever the focus is; what is typed outside a field goes to the search field. */
export function useDeskKeys(session: DeskSession, root: Root): void {
  useEffect(() => {
    const onUse = () => session.used()
    const onKeyDown = (event: KeyboardEvent) => {
      onUse()
      const desk = root.current
      if (!desk || event.defaultPrevented) return
      const field = fieldIn(desk)
      const isField = event.target === field
      const isInText = event.target instanceof Element && event.target.matches(takesLetters)
      const { front } = session.snapshot()
      const command = commandOf(event, chordsWith(front?.settings.keys))
      // In a field "/" is a character like any other.
      if (command && !(isInText && event.key === '/')) {
        const hasMore = (slot: number) => slotIn(desk, slot)?.dataset.more !== undefined
        const slot = slotOf(event.target)
        if (session.run(command, { isField, slot, hasMore })) event.preventDefault()
        return
      }
      if (!isInText && typesText(event)) field?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onUse)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onUse)
    }
  }, [session, root])
}

/** Puts the focus where the session wishes it. */
export function useDeskFocus(wish: FocusWish | null, root: Root): void {
  // Before the next key can come: it belongs to what has just opened.
  useLayoutEffect(() => {
    const desk = root.current
    if (!wish || !desk) return
    placeOf(wish.to, desk)?.focus()
  }, [wish, root])
}

function placeOf(to: FocusWish['to'], desk: HTMLElement): HTMLElement | null {
  if (typeof to === 'object') return slotIn(desk, to.slot)
  if (to === 'field') return fieldIn(desk)
  return desk.querySelector(places[to])
}

const places = {
  card: '[data-card-title]',
  keys: '[data-keys]',
  panel: '[data-panel] [data-first]',
  problem: '[data-panel] [aria-invalid=true]',
} as const
