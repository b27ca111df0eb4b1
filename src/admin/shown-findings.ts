import type { Check, Level } from '../publishing/checks/checks.ts'
import { partNameOf } from '../publishing/two-versions.ts'

/** One thing to look at, and where in the guidance it stands. */
export interface ShownFinding {
  /** Its own, also where a rule finds the same twice. */
  key: string
  level: Level
  /** Name of the slot; unset for what stands in none. */
  where: string | undefined
  message: string
}

/** What the checks found, in their order. */
export const shownFindings = (checks: readonly Check[]): ShownFinding[] =>
  checks.flatMap(({ rule, level, findings }) =>
    findings.map(({ field, message }, at) => ({
      key: `${rule} ${field} ${at}`,
      level,
      where: partNameOf(field),
      message,
    })),
  )
