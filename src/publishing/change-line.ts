type Line = string | null | undefined

/** Is one change line another than the other? An empty one is none. */
export const isOtherLine = (one: Line, other: Line): boolean => (one ?? '') !== (other ?? '')
