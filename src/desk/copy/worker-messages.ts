import type { CopyAnswer } from './fetch-with-copy.ts'
import type { CopyQuestion } from './questions.ts'

/** What page and worker, of one build, say to each other. */

export type ToWorker =
  | { kind: 'open'; key: string }
  | { kind: 'refresh' }
  | { kind: 'front'; body: string }
  | { kind: 'ask'; id: number; question: CopyQuestion }

export type FromWorker =
  /** @property loaded addresses that the worker was loaded from. */
  | { kind: 'ready'; loaded: readonly string[] }
  | { kind: 'answer'; id: number; answer: CopyAnswer | undefined }

/** To the service worker: what the desk's page is made of, all of it. */
export interface KeepPage {
  kind: 'keep'
  addresses: readonly string[]
}
