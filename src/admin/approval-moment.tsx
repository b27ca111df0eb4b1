import type { RefObject } from 'react'
import { momentOfWallTime, wallTimeOf } from '../routing/copenhagen.ts'

interface MomentProps {
  label: string
  field: RefObject<HTMLInputElement | null>
  wanted: string | null
}

/** A day and a time that someone may give or leave open; read when it is used, by `momentIn`. */
export const Moment = ({ label, field, wanted }: MomentProps) => (
  <label className="approval-moment">
    {label}
    <input
      ref={field}
      type="datetime-local"
      defaultValue={wanted === null ? '' : wallTimeOf(new Date(wanted))}
    />
  </label>
)

/** ISO 8601; `null` for an empty field, `'half'` where a part of it is missing. */
export function momentIn({ current }: RefObject<HTMLInputElement | null>): string | null {
  if (!current) return null
  if (current.value === '') return current.validity.badInput ? 'half' : null
  return momentOfWallTime(current.value)?.toISOString() ?? 'half'
}
