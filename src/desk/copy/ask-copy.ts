import type { Front } from '../answers.ts'
import { copiedCard, shelvesOf, type CopyShelves } from './copied-card.ts'
import { copiedFront } from './copied-front.ts'
import type { CopiedSearch } from './copied-search.ts'
import type { DeskCopy } from './desk-copy.ts'
import type { CopyQuestion } from './questions.ts'

const hitsAtMost = 50

/** A copy that questions can be put to, as they would be to the server. */
export class AskedCopy {
  readonly #shelves: CopyShelves
  readonly #search: CopiedSearch

  constructor(copy: DeskCopy, search: CopiedSearch) {
    this.#shelves = shelvesOf(copy)
    this.#search = search
  }

  /** @returns the body of the server's answer; `undefined` for what the copy cannot know. */
  async answer(question: CopyQuestion, front: Front | undefined, now: Date): Promise<unknown> {
    switch (question.kind) {
      case 'search': {
        const limit = Math.min(question.limit, hitsAtMost)
        return this.#search.search({ ...question, limit }, this.#shelves, now)
      }
      case 'card':
        return copiedCard(this.#shelves, question.reference, now)
      case 'front':
        return front && copiedFront(front, this.#shelves, now)
    }
  }
}
