/** A row of a slot as measured, in pixels. */
export interface MeasuredRow {
  height: number
  /** Must not be hidden while another can: a prohibition, an emergency, the row just chosen. */
  isKept: boolean
  /** Prose may be cut to whole lines; anything else is shown whole or not at all. */
  lineHeight: number | null
  /** A heading: not shown when what it stands over is not. */
  isHeading: boolean
}

/** `true` shown, `false` hidden, a number: cut to so many lines. */
export type RowShown = boolean | number

/** Place of the one row that is shown and larger than the room; it must make itself small. */
export function rowTooLarge(
  rows: readonly MeasuredRow[],
  shown: readonly RowShown[],
  room: number,
): number | undefined {
  const place = shown.findIndex((how) => how !== false)
  const isOnlyOne = shown.filter((how) => how !== false).length === 1
  const height = rows[place]?.height ?? 0
  return isOnlyOne && shown[place] === true && height > room + 0.5 ? place : undefined
}

/**
 * Which rows are shown in a slot of a given height. Rows go from the last up, kept
 * ones after all others; the last to go is cut to lines if it is prose. The first
 * row always shows something: an empty slot would say that there is nothing.
 */
export function fitRows(rows: readonly MeasuredRow[], room: number): RowShown[] {
  const shown: RowShown[] = rows.map(() => true)
  let excess = rows.reduce((sum, { height }) => sum + height, 0) - room
  const order = [...rows.entries()].reverse()
  const hidable = [
    ...order.filter(([, row]) => !row.isKept),
    ...order.filter(([, row]) => row.isKept),
  ]
  for (const [place, { height, lineHeight }] of hidable) {
    // Half a pixel is rounding, not text.
    if (excess <= 0.5) break
    const linesLeft = lineHeight === null ? 0 : Math.floor((height - excess) / lineHeight)
    const lines = Math.max(0, linesLeft)
    const isOnlyOne = shown.every((one, at) => at === place || one === false)
    shown[place] = lines > 0 ? lines : isOnlyOne && (lineHeight === null || 1)
    excess -= height - lines * (lineHeight ?? 0)
  }
  return shown.map(
    (how, place) => how !== false && !(rows[place]?.isHeading && shown[place + 1] === false) && how,
  )
}
