import { useEffect, useRef, useState } from 'react'
import { fitRows, type MeasuredRow, rowTooLarge } from './whole-rows.ts'

/**
 * Shows the rows of a slot that fit whole, and tells how many do not. Rows are the
 * elements with `data-row`; `data-prose` may be cut to lines, `data-kept` goes last. A
 * single row that is larger than the slot is told so (`data-tight`) and makes itself small.
 * Measured only where the slot clips: in one column everything has room.
 */
export function useFittedRows() {
  const body = useRef<HTMLDivElement>(null)
  const [hiddenRows, setHiddenRows] = useState(0)
  useEffect(() => {
    const element = body.current
    const slot = element?.closest('section')
    if (!element || !slot) return
    const fit = () => setHiddenRows(fitSlot(element))
    const resized = new ResizeObserver(fit)
    resized.observe(element)
    for (const child of element.children) resized.observe(child)
    const altered = new MutationObserver(fit)
    altered.observe(slot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['data-open', 'data-kept'],
    })
    return () => {
      resized.disconnect()
      altered.disconnect()
    }
  }, [])
  return { body, hiddenRows }
}

function fitSlot(body: HTMLElement): number {
  const rows = [...body.querySelectorAll<HTMLElement>('[data-row]')]
  const clips = getComputedStyle(body).overflowY === 'clip'
  const room = clips ? body.clientHeight : Infinity
  // As they stand with all the room they want.
  for (const row of rows) row.removeAttribute('data-tight')
  const measured = rows.map(measure)
  const shown = fitRows(measured, room)
  for (const [place, row] of rows.entries()) {
    const how = shown[place]
    row.toggleAttribute('data-hidden', how === false)
    row.toggleAttribute('data-cut', typeof how === 'number')
    row.style.setProperty('--lines', typeof how === 'number' ? String(how) : null)
  }
  const tight = rowTooLarge(measured, shown, room)
  if (tight !== undefined) rows[tight]?.setAttribute('data-tight', '')
  return shown.filter((how) => how !== true).length
}

// offsetHeight, not the client rectangle: the preview shows the card scaled.
const measure = (row: HTMLElement): MeasuredRow => ({
  height: row.hasAttribute('data-cut') ? row.scrollHeight : row.offsetHeight,
  isKept: row.hasAttribute('data-kept'),
  isHeading: row instanceof HTMLHeadingElement,
  lineHeight: row.hasAttribute('data-prose')
    ? Number.parseFloat(getComputedStyle(row).lineHeight)
    : null,
})
