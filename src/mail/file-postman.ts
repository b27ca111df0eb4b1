import { createTransport } from 'nodemailer'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { sendThrough } from './payload-adapter.ts'
import { messageOf, NotTaken, type Postman } from './postman.ts'
import type { Sender } from './settings.ts'

/** Where there is no mail server: each mail is a file, which any mail program opens. */
export function filePostman(folder: string, from: Sender): Postman {
  return {
    ready: async () => {
      await noted(mkdir(folder, { recursive: true }))
    },
    hand: async (parcel) => {
      const file = path.join(folder, nameOf(parcel, new Date()))
      const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
      const sent = await noted(sendThrough(transport, from, messageOf(parcel, from)))
      // Whole or not at all: whoever looks into the folder takes what they find for a mail.
      const half = `${file}.part`
      await noted(writeFile(half, textSchema.parse(sent).message))
      await noted(rename(half, file))
    },
  }
}

const textSchema = z.object({ message: z.instanceof(Buffer) })

/** "2026-11-27T06-00-12-043Z-digest-3f9a01bc.eml" */
const nameOf = ({ kind, messageId }: { kind: string; messageId: string }, at: Date): string =>
  `${at.toISOString().replaceAll(/[:.]/g, '-')}-${kind}-${messageId.replaceAll(/\W/g, '').slice(0, 8)}.eml`

/** Until the file has its name there is no mail: all that fails before that may be tried again. */
async function noted<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new NotTaken(`Mailen kunne ikke skrives i mappen${code}.`, cause)
  }
}

const ours = /\.eml(?:\.part)?$/

/** Files too hold names and addresses, and go when their row does. */
export async function clearFolder(folder: string, before: Date): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const file of names
    .filter((name) => ours.test(name))
    .map((name) => path.join(folder, name))) {
    const { mtime } = await stat(file)
    if (mtime < before) await rm(file)
  }
}
