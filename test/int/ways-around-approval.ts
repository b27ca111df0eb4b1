import type { RefusalCode } from '../../src/errors.ts'
import type { Answer, Caller } from '../as-user.ts'
import { docIn, docsIn, outcomeIn } from './guidance-answer.ts'

/** What a person tries with who they are and what they may reach. */
export interface Trying {
  author: Caller
  /** An author of another centre. */
  author2: Caller
  editor: Caller
  editor2: Caller
  manager: Caller
  admin: Caller
  /** A working copy that waits for approval, changed by author and editor. */
  id: string
  contentHash: string
  /** Another working copy that waits, changed by the author alone. */
  other: { id: string; contentHash: string }
  /** Hash of the edition in force. */
  inForce: string
  /** Reference of a guidance that was never published. */
  draft: string
}

/** What a working copy is told to be. */
export const forged = {
  state: 'published',
  changedBy: [],
  lastEdition: 99,
  settledRow: 0,
  unlogged: '{"action":"approve"}',
  submittedBy: 'Rikke Redaktør',
  contentHash: 'forged',
}
const edition = (id: string) => ({
  label: 'BS01 · udgave 9',
  article: id,
  reference: 'BS01',
  sequence: 9,
  number: 9,
  kind: 'edition',
  validFrom: '2026-01-01T00:00:00.000Z',
  content: {},
  rowHash: 'x',
  approvedBy: 'x',
  approvedAt: '2026-01-01T00:00:00.000Z',
})

type Attempt = (trying: Trying) => Promise<Answer>

/** Ways to publish past four eyes, by the code that refuses them. */
const ways = {
  'own-change': {
    'approving one’s own change': ({ editor, id, contentHash }) =>
      editor.post(`/api/articles/${id}/approve`, { contentHash }),
    'approving a change line of one’s own': async ({ editor2, other }) => {
      await editor2.patch(`/api/articles/${other.id}`, { changeLine: 'Min egen linje.' })
      return editor2.post(`/api/articles/${other.id}/approve`, { contentHash: other.contentHash })
    },
  },
  'not-allowed': {
    'approving as the author': ({ author, id, contentHash }) =>
      author.post(`/api/articles/${id}/approve`, { contentHash }),
    'approving as a manager': ({ manager, id, contentHash }) =>
      manager.post(`/api/articles/${id}/approve`, { contentHash }),
    'approving as an administrator': ({ admin, id, contentHash }) =>
      admin.post(`/api/articles/${id}/approve`, { contentHash }),
    'forcing as the author': ({ author, id, contentHash }) =>
      author.post(`/api/articles/${id}/force`, { contentHash, reason: 'Haster' }),
    'writing an edition through the API': ({ editor2, id }) =>
      editor2.post('/api/editions', edition(id)),
    'changing an edition': ({ admin }) =>
      admin.patch('/api/editions?where[reference][equals]=BS01', { content: {} }),
    'writing an event through the API': ({ editor2, id }) =>
      editor2.post('/api/article-events', { article: id, reference: 'BS01', action: 'approve' }),
    'publishing in bulk': ({ editor2 }) =>
      editor2.patch('/api/articles?where[reference][equals]=BS01', forged),
    'restoring a version as another centre’s author': async ({ editor2, id, author2 }) => {
      const path = `/api/articles/versions?where[parent][equals]=${id}&limit=1`
      const [version] = docsIn((await editor2.get(path)).body)
      if (!version) throw new Error('BS01 has no version to restore')
      return author2.post(`/api/articles/versions/${version.id}`, {})
    },
    'writing a cancellation through the API': ({ editor2, id }) =>
      editor2.post('/api/editions', { ...edition(id), kind: 'cancellation', cancels: 1 }),
    'restoring an edition as a manager': ({ manager, id }) =>
      manager.post(`/api/articles/${id}/restore`, { edition: 1 }),
    'naming oneself a stand-in': ({ author }) =>
      author.post('/api/stand-ins/name', {
        standIn: author.id,
        from: '2026-01-01T00:00:00Z',
        to: '2099-01-01T00:00:00Z',
      }),
    'writing a stand-in through the API': ({ author, editor }) =>
      author.post('/api/stand-ins', { editor: editor.id, standIn: author.id }),
    'claiming on one’s account to stand in for an editor': async ({ author, id, contentHash }) => {
      await author.patch(`/api/users/${author.id}`, { standsInFor: ['Rikke'], roles: ['editor'] })
      return author.post(`/api/articles/${id}/approve`, { contentHash })
    },
  },
  'bad-input': {
    'approving without the hash': ({ editor2, id }) =>
      editor2.post(`/api/articles/${id}/approve`, {}),
  },
  'content-moved': {
    'approving with the hash of another guidance': ({ editor2, id, other }) =>
      editor2.post(`/api/articles/${id}/approve`, { contentHash: other.contentHash }),
    'approving with the hash of the edition in force': ({ editor2, id, inForce }) =>
      editor2.post(`/api/articles/${id}/approve`, { contentHash: inForce }),
    'approving against another edition than the one in force': ({ editor2, id, contentHash }) =>
      editor2.post(`/api/articles/${id}/approve`, { contentHash, comparedWith: 'another' }),
    'approving a change line that was changed after it was read': async ({
      author,
      editor2,
      id,
    }) => {
      const { body } = await author.patch(`/api/articles/${id}`, {
        changeLine: 'Skrevet bagefter.',
      })
      const { contentHash } = outcomeIn(docIn(body))
      return editor2.post(`/api/articles/${id}/approve`, { contentHash, changeLine: null })
    },
  },
  'period-invalid': {
    'approving backwards in time': ({ editor2, id, contentHash }) =>
      editor2.post(`/api/articles/${id}/approve`, {
        contentHash,
        validFrom: '2026-01-01T00:00:00Z',
      }),
  },
  'reason-missing': {
    'forcing without a reason': ({ editor2, id, contentHash }) =>
      editor2.post(`/api/articles/${id}/force`, { contentHash }),
  },
  'append-only': {
    'deleting an edition': ({ admin }) =>
      admin.delete('/api/editions?where[reference][equals]=BS01'),
    'deleting the events': ({ admin }) =>
      admin.delete('/api/article-events?where[id][exists]=true'),
  },
  'not-found': {
    'duplicating into something published': ({ editor2, id }) =>
      editor2.post(`/api/articles/${id}/duplicate`, forged),
  },
  'already-published': {
    'deleting what is published': ({ editor2, id }) => editor2.delete(`/api/articles/${id}`),
  },
  'nothing-to-endorse': {
    'endorsing what waits for approval as if it were published': ({ editor2, id, contentHash }) =>
      editor2.post(`/api/articles/${id}/endorse`, { contentHash }),
  },
  'nothing-planned': {
    'cancelling what is in force already': ({ editor2, id }) =>
      editor2.post(`/api/articles/${id}/cancel`, { reason: 'Prøve', sequence: 1 }),
  },
  'successor-not-in-force': {
    'leading agents to a draft as the successor': ({ editor2, id, draft }) =>
      editor2.post(`/api/articles/${id}/withdraw`, { reason: 'Prøve', successor: draft }),
  },
} satisfies Partial<Record<RefusalCode, Record<string, Attempt>>>

/** One row for each. */
export const waysAroundApproval = (Object.keys(ways) as (keyof typeof ways)[]).flatMap((code) =>
  Object.entries<Attempt>(ways[code]).map(([way, attempt]) => ({ way, code, attempt })),
)
