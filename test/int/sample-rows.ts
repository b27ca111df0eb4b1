import type { Caller } from '../as-user.ts'
import { docsIn } from './guidance-answer.ts'

/** Records of the demo that samples point to. */
export interface Known {
  /** Centre of `author`, and the one of `author2`. */
  ownCentre: string
  otherCentre: string
  topic: string
  guidance: string
}

export async function knownRecords(editor: Caller): Promise<Known> {
  const idOf = async (path: string) => docsIn((await editor.get(path)).body)[0]?.id ?? ''
  return {
    ownCentre: await idOf('/api/centres?where[abbreviation][equals]=BORG'),
    otherCentre: await idOf('/api/centres?where[abbreviation][equals]=AFFALD'),
    topic: await idOf('/api/topics?limit=1'),
    guidance: await idOf('/api/articles?limit=1'),
  }
}

let count = 0
/** Counts up, so that every sample has keys of its own. */
const next = (): number => (count += 1)
const twoDigits = (number: number) => String(Math.floor(number) % 100).padStart(2, '0')

const letters = (number: number) =>
  [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')

/** A body that creates a row of a collection; `{}` where nobody may. */
export function sampleRow(slug: string, known: Known, userId: string): Record<string, unknown> {
  const number = next()
  const samples: Record<string, Record<string, unknown>> = {
    articles: { title: `Prøve ${number}`, centre: known.ownCentre },
    'contact-points': { name: 'Prøvekø', key: `proeve-${number}`, centre: known.ownCentre },
    'self-services': { name: 'Prøve', key: `proeve-${number}`, url: 'https://straks.example' },
    centres: { name: 'Prøvecenter', abbreviation: `P${number}` },
    topics: { number: `99.${twoDigits(number / 100)}.${twoDigits(number)}`, title: 'Prøve' },
    'search-terms': { says: [`prøveord ${number}`], means: ['pas'] },
    pins: { queries: [`prøve ${number}`], guidance: [known.guidance] },
    'ignored-words': { word: `prøve${letters(number)}` },
    notices: {
      title: 'Prøve',
      text: 'Prøve',
      severity: 'information',
      from: '2026-01-01T08:00:00Z',
      to: '2026-01-02T08:00:00Z',
    },
    users: {
      email: `proeve-${number}@straks.example`,
      password: 'straks-demo',
      name: 'Prøve',
      roles: ['agent'],
    },
    'payload-preferences': { key: `proeve-${number}`, value: { isOpen: true } },
    'payload-locked-documents': {
      document: { relationTo: 'topics', value: known.topic },
      user: { relationTo: 'users', value: userId },
    },
  }
  return samples[slug] ?? {}
}

/** A change that does no harm, where it is allowed. */
export function sampleChange(slug: string): Record<string, unknown> {
  const changes: Record<string, Record<string, unknown>> = {
    articles: { changeLine: `Prøvet ${next()}` },
    editions: { label: 'Ændret', reason: 'Ændret' },
    'article-events': { comment: 'Ændret' },
    'contact-points': { ivrChoice: '1' },
    'self-services': { whenStuck: 'Prøv igen.' },
    centres: { wave: 1 },
    topics: { title: `Prøve ${next()}` },
    'search-terms': { bothWays: true },
    pins: { queries: [`prøve ${next()}`] },
    'ignored-words': { word: `prøve${letters(next())}` },
    notices: { text: `Prøve ${next()}` },
    flags: { answer: 'Prøve', result: 'kept' },
    callbacks: { state: 'notReached' },
    users: { name: `Prøve ${next()}` },
    'payload-preferences': { value: { isOpen: false } },
    'payload-locked-documents': { globalSlug: null },
  }
  return changes[slug] ?? {}
}
