import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Article } from '../../payload-types.ts'
import { actorOf, signatureOf } from '../../../src/access/actor.ts'
import { noteJudged } from '../../edited-meanwhile.ts'
import { noteUnderOurNumber } from '../next-number.ts'
import { Refusal } from '../../../src/errors.ts'
import { cprNumbersIn } from '../../../src/privacy/cpr.ts'
import { cprNumbers } from '../../../src/publishing/checks/checks.ts'
import type { GuidanceContent } from '../../../src/publishing/content.ts'
import { contentHash } from '../../../src/publishing/content-hash.ts'
import { contentOf } from '../../../src/publishing/content-of.ts'
import { namesFor } from '../../../src/publishing/names.ts'
import { isOtherLine } from '../../../src/publishing/change-line.ts'
import { holds } from '../../../src/publishing/holds.ts'
import { logNoted, noteOf } from '../../../src/publishing/noted-event.ts'
import { reviewDateProblems, stateAfterEdit } from '../../../src/publishing/workflow.ts'
import { writersIn } from '../../../src/publishing/writers.ts'
import { hasEditions } from '../../../src/publishing/edition-rows.ts'

/**
 * Keeps what no client may write: the state, the hash of the content, and who
 * changed it since the last edition, with a note of what is to be logged. They come
 * from the row as it is now, never from what was sent, and never from an old version
 * that is being restored.
 */
export const keepSystemFields: CollectionBeforeChangeHook<Article> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before: Article | undefined = operation === 'update' ? originalDoc : undefined
  if (before) {
    noteJudged(req, before)
    // Of many changed at once none was settled first; what this one notes takes the place of it.
    await logNoted(req.payload, before)
  }
  if (
    before &&
    data.reference !== before.reference &&
    (await hasEditions(req.payload, before.id))
  ) {
    throw new Refusal([{ code: 'reference-fixed', field: 'reference' }])
  }
  // The seed writes what was done on earlier days.
  const now = req.context.at instanceof Date ? req.context.at : new Date()
  const reviewDate = reviewDateIn(data, before, req)
  refuseReviewDate(reviewDate, before, now)
  const content = contentOf(data, await namesFor(req.payload, data))
  refusePersonalNumbers(content, data.changeLine)
  if (!before) noteUnderOurNumber(req, content)
  const hash = contentHash(content)
  const isChanged = hash !== before?.contentHash
  // It is published with the content, so whoever writes it is among those who wrote.
  const isWritten = isChanged || isOtherLine(data.changeLine, before.changeLine)
  const state = before?.state ?? 'draft'
  const { origin: _sent, ...sent } = data
  return {
    ...sent,
    reviewDate,
    contentHash: hash,
    state: isChanged ? stateAfterEdit(state) : state,
    changedBy: withAuthor(before?.changedBy, isWritten ? req.user?.id : undefined),
    lastEdition: before?.lastEdition ?? null,
    lastEditionTo: before?.lastEditionTo ?? null,
    settledRow: before?.settledRow ?? null,
    unlogged: isToBeLogged(req, isWritten) ? noteOf(told(req, operation, hash)) : null,
    submittedAt: before?.submittedAt ?? null,
    submittedBy: before?.submittedBy ?? null,
    savedBy: actorOf(req.user)?.name ?? before?.savedBy ?? null,
    ...originOf(before ?? { origin: req.context.origin }),
  }
}

/** An old version brings its text back, and no promise of when it would be looked at. */
const reviewDateIn = (
  data: Partial<Article>,
  before: Article | undefined,
  req: PayloadRequest,
): Article['reviewDate'] =>
  before && req.context.isRestoringVersion === true ? before.reviewDate : data.reviewDate

function refuseReviewDate(
  reviewDate: Article['reviewDate'],
  before: Article | undefined,
  now: Date,
): void {
  const problems = reviewDateProblems(
    momentOf(reviewDate),
    {
      reviewDate: momentOf(before?.reviewDate),
      holds: before !== undefined && holds(before, now),
    },
    now,
  )
  if (problems.length > 0) throw new Refusal(problems)
}

const momentOf = (written: string | null | undefined): Date | null =>
  written ? new Date(written) : null

/** The edition whose text is brought back by a request; see restore-endpoints.ts. */
const restoredBy = (req: PayloadRequest): number | null =>
  typeof req.context.restores === 'number' ? req.context.restores : null

const isToBeLogged = (req: PayloadRequest, isWritten: boolean): boolean =>
  isWritten || restoredBy(req) !== null

/**
 * Who wrote what: a new guidance, and each change of its content and of what is published with
 * it. The seed, which writes what was done on earlier days, says when in the request's context.
 */
function told(req: PayloadRequest, operation: 'create' | 'update', contentHash: string) {
  const actor = actorOf(req.user)
  const edition = restoredBy(req)
  const change = edition === null ? 'edit' : 'restore'
  const at = req.context.at instanceof Date ? req.context.at : new Date()
  return {
    action: operation === 'create' ? 'create' : change,
    actor: actor?.id ?? null,
    actorName: actor && signatureOf(actor),
    at: at.toISOString(),
    comment: null,
    contentHash,
    edition,
  } as const
}

/** Not even in a draft: what is kept here is kept for ever, in the versions too. */
function refusePersonalNumbers(
  content: GuidanceContent,
  changeLine: string | null | undefined,
): void {
  const fields = [
    ...cprNumbers(content).map(({ field }) => field),
    ...(cprNumbersIn(changeLine ?? '').length > 0 ? ['changeLine'] : []),
  ]
  if (fields.length > 0) {
    throw new Refusal(fields.map((field) => ({ code: 'looks-like-cpr', field })))
  }
}

/** Left out where there is none: MongoDB takes two that are null for one used twice. */
const originOf = ({ origin }: { origin?: unknown }): { origin?: string } =>
  typeof origin === 'string' ? { origin } : {}

const withAuthor = (changedBy: unknown, author: string | undefined): string[] => {
  const known = writersIn(changedBy)
  return author === undefined || known.includes(author) ? known : [...known, author]
}
