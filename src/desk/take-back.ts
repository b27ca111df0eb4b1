import * as z from 'zod/mini'
import { askServer, type Fetch } from './ask-server.ts'

/** What became of it: gone, there to stay, or nobody knows for want of an answer. */
export type TakenBack = 'gone' | 'stays' | 'unanswered'

/** Takes back what this desk sent under a key. What is not there, or not any more, is gone. */
export async function takeBack(fetch: Fetch, url: string): Promise<TakenBack> {
  const reply = await askServer(fetch, url, z.unknown(), { method: 'DELETE' })
  if (reply.kind === 'answer') return 'gone'
  // Logged out says nothing of it.
  if (reply.kind !== 'refused' || reply.status === 401) return 'unanswered'
  return reply.status === 404 ? 'gone' : 'stays'
}
