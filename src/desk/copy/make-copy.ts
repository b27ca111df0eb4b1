import type { Payload } from 'payload'
import { routed } from '../../publishing/card-contact-points.ts'
import { centreOnCard, selfServiceOnCard } from '../../publishing/drawn-in.ts'
import { dictionaryVersion } from '../../search/danish/load-dictionary.ts'
import { searchRuntime } from '../../search/runtime.ts'
import { pointerTo } from '../directory.ts'
import type { CopiedGuidance, DeskCopy } from './desk-copy.ts'

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** Everything agents may see now. The same content gives the same text, whoever asks. */
export async function makeCopy(payload: Payload, now: Date): Promise<DeskCopy> {
  const { feed, parts, started } = searchRuntime(payload)
  await started
  const { catalogue, vocabulary } = parts()
  const [centres, contactPoints, selfServices, articles, topics] = await Promise.all([
    payload.find({ collection: 'centres', sort: 'id', ...everything }),
    payload.find({ collection: 'contact-points', sort: 'id', ...everything }),
    payload.find({ collection: 'self-services', sort: 'id', ...everything }),
    payload.find({ collection: 'articles', select: { reviewDate: true }, ...everything }),
    payload.find({ collection: 'topics', sort: 'number', ...everything }),
  ])
  const reviewDates = new Map(articles.docs.map(({ id, reviewDate }) => [id, reviewDate]))
  const guidance = [...feed.allInForce(now).values()].flatMap(({ row }): CopiedGuidance[] => {
    if (!row.content) return []
    const reviewDate = reviewDates.get(row.article)
    const lines = catalogue.get(row.reference)?.lines ?? []
    return [
      {
        edition: row.number,
        publishedAt: row.approvedAt,
        validFrom: row.validFrom,
        validTo: row.validTo,
        changeLine: row.changeLine,
        contentHash: row.contentHash ?? '',
        reviewDate: reviewDate ? new Date(reviewDate).toISOString() : null,
        content: row.content,
        terms: lines
          .filter(({ place }) => place === 'term')
          .map(({ text, shown }) => ({ text, shown: shown ?? text })),
      },
    ]
  })
  const used = new Set(guidance.map(({ content }) => content.topic))
  return {
    guidance: guidance.sort((a, b) => (a.content.reference < b.content.reference ? -1 : 1)),
    centres: centres.docs.map((centre) => ({
      ...centreOnCard(centre),
      fallback: pointerTo(centre.fallback),
    })),
    contactPoints: contactPoints.docs.map(routed),
    selfServices: selfServices.docs.map(selfServiceOnCard),
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
