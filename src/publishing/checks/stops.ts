import type { Problem } from '../../errors.ts'
import type { GuidanceContent } from '../content.ts'
import { undecided } from '../empty-slots.ts'
import { contradictions, cprNumbers } from './checks.ts'
import type { Around } from './checks.ts'

/** What keeps a guidance from being submitted or published: the checks that stop, as refusals. */
export const stopsIn = (
  content: GuidanceContent,
  around: Pick<Around, 'mandatorySelfServices' | 'wanted' | 'now'>,
): Problem[] => [
  ...undecided(content, around.mandatorySelfServices),
  ...cprNumbers(content).map(({ field }): Problem => ({ code: 'looks-like-cpr', field })),
  ...contradictions(content, around).map(({ field, message }): Problem => ({
    code: 'period-invalid',
    field,
    message,
  })),
]
