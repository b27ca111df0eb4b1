import * as z from 'zod/mini'
import { type ImportKind, importKinds, problemLevels, rowActs } from '../exchange/import-terms.ts'
import { oneOf } from '../one-of.ts'

const seenSchema = z.object({
  id: z.string(),
  kind: oneOf(importKinds),
  fileName: z.string(),
  toWrite: z.number(),
  withErrors: z.number(),
  holds: z.optional(z.string()),
  rows: z.array(
    z.object({
      line: z.number(),
      reference: z.string(),
      title: z.string(),
      act: oneOf(rowActs),
      problems: z.array(
        z.object({
          level: oneOf(problemLevels),
          heading: z.nullable(z.string()),
          message: z.string(),
        }),
      ),
      changes: z._default(
        z.array(z.object({ heading: z.string(), before: z.string(), after: z.string() })),
        [],
      ),
      shownOn: z.optional(z.number()),
    }),
  ),
})
export type SeenFile = z.infer<typeof seenSchema>

const progressSchema = z.object({
  id: z.string(),
  state: z.enum(['seen', 'applying', 'applied']),
  toWrite: z.number(),
  done: z.number(),
  failures: z.array(z.object({ line: z.nullable(z.number()), message: z.string() })),
  origin: z.string(),
  isWorking: z.optional(z.boolean()),
})
export type Progress = z.infer<typeof progressSchema>

const errorsSchema = z.object({ errors: z.array(z.object({ message: z.string() })) })

export type Answered<Value> = { ok: true; value: Value } | { ok: false; message: string }

const lost = {
  ok: false,
  message: 'Der er ingen forbindelse. Intet er gået tabt. Prøv igen.',
} as const

async function ask<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  init: RequestInit = {},
): Promise<Answered<z.output<Schema>>> {
  try {
    const response = await fetch(`/api/exchange/${path}`, { credentials: 'same-origin', ...init })
    const body: unknown = await response.json()
    const refused = z.safeParse(errorsSchema, body)
    if (refused.success) {
      return { ok: false, message: refused.data.errors.map(({ message }) => message).join(' ') }
    }
    return { ok: true, value: z.parse(schema, body) }
  } catch {
    return lost
  }
}

/** Sends a file to be looked at; nothing is written. */
export function lookAt(
  file: File,
  kind: ImportKind,
  mayUpdate: boolean,
): Promise<Answered<SeenFile>> {
  const asked = { name: file.name.slice(0, 200), kind, update: String(mayUpdate) }
  return ask(`preview?${new URLSearchParams(asked).toString()}`, seenSchema, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  })
}

/** Begins to write what was looked at, or goes on with it. */
export const letIn = (id: string): Promise<Answered<Progress>> =>
  ask(`${encodeURIComponent(id)}/apply`, progressSchema, { method: 'POST' })

/** How far the writing of an import has come. */
export const progressOf = (id: string): Promise<Answered<Progress>> =>
  ask(encodeURIComponent(id), progressSchema)
