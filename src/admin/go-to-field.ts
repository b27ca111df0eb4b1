/** Ids that Payload's form gives its fields, from the field itself up to what holds it. */
export function fieldIds(path: string): string[] {
  const parts = path.split('.')
  return parts.map((_, at) => `field-${parts.slice(0, parts.length - at).join('__')}`)
}

const focusable = 'input, textarea, select, [contenteditable="true"], button'

/** A fold that opens takes a few frames; one that has not by then has something else the matter. */
const framesAtMost = 60

/** Brings a field of the form into view and puts the cursor in it; what it lies folded in is opened. */
export function goToField(path: string): void {
  const field = fieldIds(path)
    .map((id) => document.getElementById(id))
    .find((element) => element !== null)
  if (!field) return
  unfold(field)
  focusWhenSeen(field, framesAtMost)
}

/** Payload's folds: rows, and what stands around the slots. The outermost first. */
function unfold(field: HTMLElement): void {
  const folds: Element[] = []
  let fold = field.parentElement?.closest('.collapsible--collapsed')
  while (fold) {
    folds.unshift(fold)
    fold = fold.parentElement?.closest('.collapsible--collapsed')
  }
  for (const one of folds) one.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

function focusWhenSeen(field: HTMLElement, frames: number): void {
  if (!field.checkVisibility() && frames > 0) {
    requestAnimationFrame(() => focusWhenSeen(field, frames - 1))
    return
  }
  field.scrollIntoView({ block: 'center' })
  const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
}
