import type { Payload } from 'payload'
import { dictionaryVersion } from '../../search/danish/load-dictionary.ts'
import { searchRuntime } from '../../search/runtime.ts'
import { directoryNow } from '../directory.ts'
import type { CopiedGuidance, DeskCopy } from './desk-copy.ts'

/** Everything agents may see now. The same content gives the same text, whoever asks. */
export async function makeCopy(payload: Payload, now: Date): Promise<DeskCopy> {
  const { feed, parts, started } = searchRuntime(payload)
  await started
  const { catalogue, vocabulary } = parts()
  const [{ centres, contactPoints, selfServices, reviewDates }, topics] = await Promise.all([
    directoryNow(payload),
    payload.find({
      collection: 'topics',
      sort: 'number',
      depth: 0,
      pagination: false,
      overrideAccess: true,
    }),
  ])
  const formerly = feed.formerly(now)
  const guidance = [...feed.allInForce(now).values()].flatMap(
    ({ row, validTo }): CopiedGuidance[] => {
      if (!row.content) return []
      const lines = catalogue.get(row.reference)?.lines ?? []
      return [
        {
          edition: row.number,
          publishedAt: row.approvedAt,
          validFrom: row.validFrom,
          validTo: validTo?.toISOString() ?? null,
          changeLine: row.changeLine,
          contentHash: row.contentHash ?? '',
          reviewDate: reviewDates.get(row.reference) ?? null,
          content: row.content,
          formerly: formerly.get(row.reference) ?? [],
          terms: lines
            .filter(({ place }) => place === 'term')
            .map(({ text, shown }) => ({ text, shown: shown ?? text })),
        },
      ]
    },
  )
  const used = new Set(guidance.map(({ content }) => content.topic))
  return {
    guidance: guidance.sort((a, b) => (a.content.reference < b.content.reference ? -1 : 1)),
    centres: byId(centres),
    contactPoints: byId(contactPoints),
    selfServices: byId(selfServices),
    topics: topics.docs
      .filter(({ number }) => used.has(number))
      .map(({ number, title }) => ({ number, title })),
    pins: vocabulary.pins.map(({ queries, guidance: leadsTo }) => ({
      queries: [...queries],
      guidance: [...leadsTo],
    })),
    ignored: [...vocabulary.ignored],
    dictionary: dictionaryVersion(),
  }
}

/** In an order that is the same whatever order they were read in. */
const byId = <Row extends { id: string }>(rows: ReadonlyMap<string, Row>): Row[] =>
  [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
