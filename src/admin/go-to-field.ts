/** Ids that Payload's form gives its fields and rows, from the field itself up to what holds it. */
export function fieldIds(path: string): string[] {
  const parts = path.split('.')
  return parts.map((last, at) => {
    const held = parts.slice(0, parts.length - at)
    return isRow(held.at(-1) ?? last)
      ? `${held.slice(0, -1).join('-')}-row-${held.at(-1) ?? ''}`
      : `field-${held.join('__')}`
  })
}
const isRow = (part: string): boolean => /^\d+$/.test(part)

/** Where one writes or chooses; a button beside it only where there is no such place. */
const writable = 'input, textarea, select, [contenteditable="true"]'

/** A fold that opens, or a form that grows, takes a few frames; what is not there by then is not to come. */
const framesAtMost = 60

/**
 * Brings a field of the form into view and puts the cursor in it; what it lies folded in is
 * opened, and what Payload has not drawn yet, as it is far down, is waited for.
 *
 * @returns how to stop.
 */
export function goToField(path: string): () => void {
  const ids = fieldIds(path)
  const unfolded = new Set<Element>()
  let frame = 0
  const look = (left: number) => {
    const [field, isItself] = nearest(ids)
    for (const fold of foldsOver(field)) {
      // Once: a fold that is told twice is closed again.
      if (!unfolded.has(fold)) fold.querySelector<HTMLElement>('.collapsible__toggle')?.click()
      unfolded.add(fold)
    }
    if (left === 0 || (isItself && field?.checkVisibility())) {
      if (field) focusIn(field)
      return
    }
    // Payload draws a field when it comes near: the field of a slot far down is not there.
    if (!isItself) (field ?? document.scrollingElement)?.scrollIntoView({ block: 'end' })
    frame = requestAnimationFrame(() => look(left - 1))
  }
  look(framesAtMost)
  return () => cancelAnimationFrame(frame)
}

/** Is the field itself drawn already? */
export const isDrawn = (path: string): boolean => nearest(fieldIds(path))[1]

function nearest(ids: readonly string[]): [HTMLElement | undefined, isItself: boolean] {
  for (const [at, id] of ids.entries()) {
    const field = elementOf(id)
    if (field) return [field, at === 0]
  }
  return [undefined, false]
}

/** Prose, and a list of words, have no id: only a label that is for it. */
const elementOf = (id: string): HTMLElement | null | undefined =>
  document.getElementById(id) ??
  document.querySelector(`label[for="${CSS.escape(id)}"]`)?.closest<HTMLElement>('.field-type')

/** Payload's folds: rows, and what stands around the slots. The outermost first; a row is one itself. */
function foldsOver(field: HTMLElement | undefined): Element[] {
  const folds: Element[] = []
  const innermost = field?.querySelector(':scope > .collapsible--collapsed') ?? field
  let fold = innermost?.closest('.collapsible--collapsed')
  while (fold) {
    folds.unshift(fold)
    fold = fold.parentElement?.closest('.collapsible--collapsed')
  }
  return folds
}

function focusIn(field: HTMLElement): void {
  field.scrollIntoView({ block: 'center' })
  const target = field.matches(`${writable}, button`)
    ? field
    : (field.querySelector<HTMLElement>(writable) ?? field.querySelector('button'))
  target?.focus({ preventScroll: true })
}
