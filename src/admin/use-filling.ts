import { useState } from 'react'
import type { NotFilled } from './use-fill-form.ts'

/** How a filling of the form goes. */
export interface Filling {
  isFilling: boolean
  /** Why the last one came to nothing. */
  why: NotFilled | undefined
  begin: () => void
}

/** A filling of the form that asks the server first, one at a time; it can be begun again. */
export function useFilling(fill: () => Promise<NotFilled | undefined>): Filling {
  const [isFilling, setFilling] = useState(false)
  const [why, setWhy] = useState<NotFilled>()
  const begin = () => {
    setFilling(true)
    setWhy(undefined)
    void fill()
      .catch((): NotFilled => 'slow')
      .then((reason) => {
        setWhy(reason)
        setFilling(false)
      })
  }
  return { isFilling, why, begin }
}
