import { z } from 'zod'
import type * as mini from 'zod/mini'

/** A row to be written, as it is kept between looking and writing. */
export interface RecordRow<Portable> {
  line: number
  /** Id of the record that it changes; `null` for a new one. */
  id: string | null
  /** Hash of that record when it was looked at. */
  seenHash: string | null
  record: Portable
}

/** Checks a row that was kept, with the schema of the record in it. */
export const recordRowSchema = <Portable>(
  record: mini.ZodMiniType<Portable>,
): z.ZodType<RecordRow<Portable>> =>
  z.object({ line: z.number(), id: z.string().nullable(), seenHash: z.string().nullable(), record })
