/** Ids that Payload's form gives its fields, from the field itself up to what holds it. */
export function fieldIds(path: string): string[] {
  const parts = path.split('.')
  return parts.map((_, at) => `field-${parts.slice(0, parts.length - at).join('__')}`)
}

const focusable = 'input, textarea, select, [contenteditable="true"], button'

/** Brings a field of the form into view and puts the cursor in it; what lies folded stays folded. */
export function goToField(path: string): void {
  const field = fieldIds(path)
    .map((id) => document.getElementById(id))
    .find((element) => element !== null)
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
}
