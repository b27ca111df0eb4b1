import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Where make-desk.ts puts the program, and says of what it is made. */
export const partsFolder = path.resolve('public', 'desk')
export const partsList = path.join(partsFolder, 'parts.json')

const partsSchema = z.object({ script: z.string(), style: z.string(), worker: z.string() })

/** The parts of the program by their addresses, which change with what is in them. */
export type DeskParts = z.infer<typeof partsSchema>

let made: DeskParts | undefined

/** @throws {Error} where the program has not been made. */
export function deskParts(): DeskParts {
  const parts = made ?? partsSchema.parse(JSON.parse(readFileSync(partsList, 'utf8')))
  // What is made does not change under a production server; while it is written it does.
  if (process.env.NODE_ENV === 'production') made = parts
  return parts
}
