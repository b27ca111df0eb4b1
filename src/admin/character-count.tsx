'use client'
import { useFormFields } from '@payloadcms/ui'

/** Said aloud only when there is this little left: at every key it would talk over the writer. */
const nearlyFull = 20

interface Props {
  /** Path of the field that it stands under. */
  of: string
  max: number
}

/** How much room is used and left, under a field whose length matters. */
export function CharacterCount({ of, max }: Props) {
  const value = useFormFields(([fields]) => fields[of]?.value)
  const used = typeof value === 'string' ? value.length : 0
  const left = max - used
  return (
    <p className="character-count" data-over={left < 0}>
      <span aria-hidden="true">
        {used} af {max} tegn
      </span>
      <span role="status">
        {left < 0 && `${-left} tegn for meget`}
        {left >= 0 && left <= nearlyFull && `${left} tegn tilbage`}
      </span>
    </p>
  )
}
