import { useState } from 'react'

/**
 * A filling of the form that asks the server first, one at a time.
 *
 * @returns whether it goes on, and what begins it; where it fails it can be begun again.
 */
export function useFilling(fill: () => Promise<void>): [isFilling: boolean, begin: () => void] {
  const [isFilling, setFilling] = useState(false)
  const begin = () => {
    setFilling(true)
    fill().catch(() => setFilling(false))
  }
  return [isFilling, begin]
}
