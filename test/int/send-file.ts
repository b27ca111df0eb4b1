import writeXlsxFile from 'write-excel-file/node'
import { z } from 'zod'
import type { Answer, Caller } from '../as-user.ts'
import { answerOf } from '../as-user.ts'

export const seenSchema = z.object({
  id: z.string(),
  toWrite: z.number(),
  withErrors: z.number(),
  rows: z.array(
    z.object({
      line: z.number(),
      reference: z.string(),
      act: z.string(),
      problems: z.array(
        z.object({
          level: z.string(),
          code: z.string(),
          heading: z.string().nullable(),
          message: z.string(),
        }),
      ),
      changes: z
        .array(z.object({ heading: z.string(), before: z.string(), after: z.string() }))
        .optional(),
      shownOn: z.number().optional(),
    }),
  ),
})

export const progressSchema = z.object({
  state: z.string(),
  toWrite: z.number(),
  done: z.number(),
  failures: z.array(z.object({ line: z.number().nullable(), code: z.string() })),
  origin: z.string(),
})
export type Progress = z.infer<typeof progressSchema>

/** Sends a file as it is to a route of the exchange. */
export async function sendFile(
  address: string,
  caller: Pick<Caller, 'token'> | undefined,
  path: string,
  bytes: Uint8Array | string,
): Promise<Answer> {
  const response = await fetch(`${address}/api/exchange/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      ...(caller && { authorization: `JWT ${caller.token}` }),
    },
    body: typeof bytes === 'string' ? bytes : Uint8Array.from(bytes),
  })
  return answerOf(response)
}

/** A spreadsheet with these lines, all of it text. */
export const xlsx = (lines: readonly (readonly string[])[]): Promise<Buffer> =>
  writeXlsxFile(lines.map((line) => line.map((value) => ({ type: String, value })))).toBuffer()
