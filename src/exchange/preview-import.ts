import type { Payload } from 'payload'
import { requireReach } from '../access/require-reach.ts'
import type { Actor } from '../access/roles.ts'
import { contactPointKind } from './contact-point-kind.ts'
import type { ImportKind, Seen } from './import-terms.ts'
import { previewArticles } from './preview-articles.ts'
import { previewHistory } from './preview-history.ts'
import { previewRecords } from './preview-records.ts'
import { readApart } from './read-apart.ts'
import { selfServiceKind } from './self-service-kind.ts'

interface Asked {
  actor: Actor
  /** Reads the file no sooner than it is known that the actor may: it can be large. */
  file: () => Promise<{ bytes: Uint8Array; fileName: string }>
  /** Change drafts that are there? Of guidance only: records are changed by their keys. */
  mayUpdate: boolean
  now: Date
}

/**
 * What a file says, and what is wrong with it; it writes nothing but that.
 *
 * @throws {Refusal} `not-allowed`, and in Danish words on a file that cannot be read.
 */
export async function previewImport(
  payload: Payload,
  kind: ImportKind,
  { file, ...by }: Asked,
): Promise<Seen> {
  requireReach(`${kind}.import`, by.actor)
  const { bytes, fileName } = await file()
  const asked = { ...by, fileName }
  switch (kind) {
    case 'articles':
      return previewArticles(payload, await readApart(bytes, kind), asked)
    case 'contact-points':
      return previewRecords(payload, contactPointKind, await readApart(bytes, kind), asked)
    case 'self-services':
      return previewRecords(payload, selfServiceKind, await readApart(bytes, kind), asked)
    case 'editions':
      return previewHistory(payload, bytes, asked)
  }
}
