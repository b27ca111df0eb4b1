import { type Front, frontSchema } from '../answers.ts'
import { type Dictionary, readDictionary } from '../../search/danish/dictionary.ts'
import { AskedCopy } from './ask-copy.ts'
import { CopiedSearch } from './copied-search.ts'
import { isSignedBy, type OpenedCopy, openCopy } from './open-copy.ts'
import type { CopyQuestion } from './questions.ts'
import type { CopyAnswer } from './fetch-with-copy.ts'
import { type CopySeal, readSeal, sealHeader, writeSeal } from './seal-of-copy.ts'

const address = '/api/desk/copy'
const frontAddress = '/api/desk'
const dictionaryAddress = (version: string) => `/api/desk/dictionary?version=${version}`

/** What the keeper needs of the browser. */
export interface KeeperSurroundings {
  fetch: (
    url: string,
    init?: { headers: Record<string, string>; cache?: 'no-store' },
  ) => Promise<Response>
  /** Where responses are kept; see https://w3c.github.io/ServiceWorker/#cache-interface */
  cache: Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>
  now: () => Date
  /** The server's public key. */
  key: string
}

/** Keeps the copy in the browser, and answers from it. */
export class CopyKeeper {
  readonly #around: KeeperSurroundings
  #seal: CopySeal | undefined
  #asked: AskedCopy | undefined
  #front: Front | undefined
  #search: { version: string; search: CopiedSearch } | undefined
  #working: Promise<void> = Promise.resolve()
  #isAwaited = false

  constructor(around: KeeperSurroundings) {
    this.#around = around
  }

  /** Takes up what an earlier visit left. */
  open(): Promise<void> {
    return this.#inTurn(async () => {
      const { cache, key, now } = this.#around
      const [kept, front] = await Promise.all([cache.match(address), cache.match(frontAddress)])
      if (front) this.#front = readFront(await front.text())
      const opened = kept && (await openCopy(kept, key, now()))
      if (opened) await this.#take(opened)
    })
  }

  /** Brings it to what the server has now; without the server it stays as it is. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      const { fetch, key, now, cache } = this.#around
      const headers = this.#seal && { 'If-None-Match': `"${this.#seal.version}"` }
      const response = await fetch(address, { cache: 'no-store', headers: { ...headers } })
      if (response.status === 401 || response.status === 403) return this.#forget()
      if (response.status === 304) return this.#confirm(readSeal(response.headers.get(sealHeader)))
      if (!response.ok) return
      const opened = await openCopy(response.clone(), key, now())
      if (!opened) return
      await cache.put(address, response)
      await this.#take(opened)
    })
  }

  keepFront(body: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#front = readFront(body)
      await this.#around.cache.put(frontAddress, new Response(body))
    })
  }

  /** Someone has a question, and the server does not answer. */
  hurry(): void {
    this.#isAwaited = true
  }

  async ask(question: CopyQuestion): Promise<CopyAnswer | undefined> {
    if (!this.#asked || !this.#seal) return undefined
    const { takenAt } = this.#seal
    const answer = await this.#asked.answer(question, this.#front, this.#around.now())
    return answer === undefined ? undefined : { body: JSON.stringify(answer), takenAt }
  }

  /** The server says that nothing has changed since. */
  async #confirm(seal: CopySeal | undefined): Promise<void> {
    const { cache, key } = this.#around
    if (!seal || seal.version !== this.#seal?.version || !(await isSignedBy(key, seal))) return
    this.#seal = seal
    const kept = await cache.match(address)
    if (!kept) return
    const headers = { [sealHeader]: writeSeal(seal) }
    await cache.put(address, new Response(await kept.arrayBuffer(), { headers }))
  }

  async #take({ copy, seal }: OpenedCopy): Promise<void> {
    if (this.#search?.version !== copy.dictionary) {
      const dictionary = await this.#dictionary(copy.dictionary)
      if (!dictionary) return
      this.#search = { version: copy.dictionary, search: new CopiedSearch(dictionary) }
    }
    await this.#search.search.take(copy, () => this.#isAwaited)
    this.#asked = new AskedCopy(copy, this.#search.search)
    this.#seal = seal
  }

  /** The dictionary is the larger part, and seldom another. */
  async #dictionary(version: string): Promise<Dictionary | undefined> {
    const { cache, fetch } = this.#around
    const url = dictionaryAddress(version)
    const kept = await cache.match(url)
    if (kept) return readDictionary(new Uint8Array(await kept.arrayBuffer()))
    const response = await fetch(url)
    if (!response.ok) return undefined
    await cache.put(url, response.clone())
    return readDictionary(new Uint8Array(await response.arrayBuffer()))
  }

  /** Who asks may no longer see it. */
  async #forget(): Promise<void> {
    this.#asked = undefined
    this.#seal = undefined
    this.#search = undefined
    this.#front = undefined
    const { cache } = this.#around
    await Promise.all((await cache.keys()).map((kept) => cache.delete(kept)))
  }

  /** One at a time; what failed is tried again when next asked for. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#working = this.#working.then(act).catch(() => undefined)
    return this.#working
  }
}

function readFront(body: string): Front | undefined {
  try {
    return frontSchema.parse(JSON.parse(body))
  } catch {
    return undefined
  }
}
