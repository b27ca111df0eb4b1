import { zipSync } from 'fflate'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { limits } from './limits.ts'
import { badFile } from './table.ts'

/** Files within a zipped document that are XML, by path. */
export type Unpacked = ReadonlyMap<string, Buffer>

/**
 * Unpacks the XML of an XLSX or docx file. What a file says of its own size is judged
 * first and what really comes out of it while it comes, so that a zip bomb is put down
 * before it goes off; pictures and the like are passed over.
 *
 * @throws {Refusal} on what is no sound zip file, is too large, or defines entities.
 */
export async function openZip(bytes: Uint8Array): Promise<Unpacked> {
  const zip = await open(bytes)
  const files = new Map<string, Buffer>()
  let declared = 0
  for await (const entry of entriesOf(zip)) {
    if (!/\.(xml|rels)$/.test(entry.fileName)) continue
    declared += entry.uncompressedSize
    if (declared > limits.unpackedBytes || files.size >= limits.unpackedFiles) {
      throw badFile('unpacks-too-large')
    }
    const content = await contentOf(zip, entry)
    // No office program writes one; it is how XML that unfolds without end begins.
    if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY'))
      throw badFile('file-malformed')
    files.set(entry.fileName, content)
  }
  return files
}

/** The same files in a zip without compression, for libraries that open one themselves. */
export const zippedAgain = (files: Unpacked): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }))

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySize: true } as const
    fromBuffer(Buffer.from(bytes), options, (error, zip) => {
      if (error) reject(badFile('file-malformed'))
      else resolve(zip)
    })
  })

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const next = () =>
    new Promise<Entry | undefined>((resolve, reject) => {
      const settle = (act: () => void) => () => {
        zip.removeAllListeners()
        act()
      }
      zip.once('entry', (entry: Entry) => settle(() => resolve(entry))())
      zip.once(
        'end',
        settle(() => resolve(undefined)),
      )
      zip.once(
        'error',
        settle(() => reject(badFile('file-malformed'))),
      )
      zip.readEntry()
    })
  for (let entry = await next(); entry; entry = await next()) yield entry
}

/** Ends with an error of yauzl's as soon as more comes out than the entry declares. */
const contentOf = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const isBroken = () => reject(badFile('file-malformed'))
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        isBroken()
        return
      }
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('error', isBroken)
      stream.on('end', () => resolve(Buffer.concat(parts)))
    })
  })
