import '../../seed/environment.ts'
import { readFile as readBytes } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config.ts'
import { actorOf } from '../access/actor.ts'
import { errorBody, Refusal } from '../errors.ts'
import { beginImport } from './apply-import.ts'
import { importOf, progressOf } from './import-job.ts'
import { makeFileReader } from './make-file-reader.ts'
import { problemLevels, sayAct, sayShown } from './import-terms.ts'
import { previewImport } from './preview-import.ts'
import { readHistory } from './read-history.ts'
import { restoreHistory } from './restore-history.ts'

/**
 * `npm run import -- FILE --as EMAIL [--update] [--apply]` for guidance, as that person's drafts;
 * with `--contact-points` or `--self-services` for those, changed at once by their keys;
 * `npm run import -- FILE --history` for a whole history into an empty system.
 * Without `--apply` it says what will become of each row, and writes nothing.
 */
const usage =
  'npm run import -- FILE --as EMAIL [--contact-points|--self-services] [--update] [--apply], or npm run import -- FILE --history'
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string' },
    update: { type: 'boolean', default: false },
    'contact-points': { type: 'boolean', default: false },
    'self-services': { type: 'boolean', default: false },
    apply: { type: 'boolean', default: false },
    history: { type: 'boolean', default: false },
  },
})
const [file] = positionals
const kinds = (['contact-points', 'self-services'] as const).filter((name) => values[name])
const [kind = 'articles'] = kinds
if (file === undefined || (!values.history && values.as === undefined) || kinds.length > 1) {
  console.error(usage)
  process.exit(2)
}
makeFileReader()
const payload = await getPayload({ config })
try {
  const bytes = await readBytes(file)
  if (values.history) await history(payload, bytes)
  else await rows(payload, bytes, path.basename(file), values.as ?? '')
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  for (const { message, field } of errorBody(error.problems).errors) {
    console.error(field === undefined ? message : `${field}: ${message}`)
  }
  process.exit(1)
}
process.exit(0)

async function history(to: Payload, bytes: Uint8Array): Promise<void> {
  const rows = readHistory(bytes)
  await restoreHistory(to, rows)
  console.log(`${rows.length} rows are in. Check them with npm run verify-history.`)
}

async function rows(
  to: Payload,
  bytes: Uint8Array,
  fileName: string,
  email: string,
): Promise<void> {
  const { docs } = await to.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const actor = actorOf(docs[0])
  if (!actor) throw new Refusal('not-found')
  const seen = await previewImport(to, kind, {
    file: () => Promise.resolve({ bytes, fileName }),
    actor,
    mayUpdate: values.update,
    now: new Date(),
  })
  for (const { line, reference, title, act, problems, changes = [], shownOn } of seen.rows) {
    const shown = shownOn === undefined ? '' : ` (${sayShown(shownOn)})`
    console.log(`${line}: ${reference} ${title}: ${sayAct(kind, act)}${shown}`)
    for (const { heading, before, after } of changes) {
      console.log(`   ${heading}: ${onOneLine(before)} → ${onOneLine(after)}`)
    }
    for (const { level, heading, message } of problems) {
      console.log(
        `   ${problemLevels[level]}${heading === null ? '' : ` i ${heading}`}: ${message}`,
      )
    }
  }
  console.log(`${seen.toWrite} to write, ${seen.withErrors} with errors.`)
  if (!values.apply) return
  const { work } = await beginImport(to, seen.id, actor)
  await work
  const { done, failures } = progressOf(await importOf(to, seen.id, actor))
  const failed = failures.filter(({ line }) => line !== null)
  console.log(`${done - failed.length} of ${done} written.`)
  for (const { line, message } of failures) {
    console.error(line === null ? message : `${line}: ${message}`)
  }
}

function onOneLine(words: string): string {
  return words === '' ? '(tom)' : words.replaceAll('\n', ' / ')
}
