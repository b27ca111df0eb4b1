import { setTimeout as pause } from 'node:timers/promises'
import {
  type BaseDatabaseAdapter,
  type CreateArgs,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import type { Article } from '../payload-types.ts'
import { contentHash } from '../../src/publishing/content-hash.ts'
import { contentSchema, type GuidanceContent } from '../../src/publishing/content.ts'
import { noteOfText } from '../../src/publishing/noted-event.ts'
import { isReference } from '../../src/publishing/reference.ts'

/** Two that lose a race for the same number do not try again in step. */
const longestPauseMs = 20

/** The next free number with the prefix of a centre: BS01, BS02 … */
export async function nextNumber(payload: Payload, centre: string): Promise<string | undefined> {
  const owner = await payload.findByID({
    collection: 'centres',
    id: centre,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!owner) return undefined
  const prefix = owner.referencePrefix ?? owner.abbreviation
  const { docs } = await payload.find({
    collection: 'articles',
    where: { reference: { contains: prefix } },
    select: { reference: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const taken = docs
    .map(({ reference }) => reference)
    .filter((reference) => reference.startsWith(prefix))
    .map((reference) => Number(reference.slice(prefix.length)))
    .filter(Number.isInteger)
  return `${prefix}${String(Math.max(0, ...taken) + 1).padStart(2, '0')}`
}

export const centreId = (centre: Article['centre'] | null | undefined): string | undefined =>
  typeof centre === 'object' && centre !== null ? centre.id : (centre ?? undefined)

/** Notes that the number of the new guidance is of our choosing. */
export function noteOurNumber(req: PayloadRequest, reference: string): void {
  req.context.ourNumber = reference
}

/** Notes what is to be written, where its number is of our choosing: its checksum covers the number. */
export function noteUnderOurNumber(req: PayloadRequest, content: GuidanceContent): void {
  if (req.context.ourNumber === content.reference) req.context.underOurNumber = content
}

/**
 * A number that nobody typed is found by reading and taken by the write. Whoever was faster
 * by a moment has it, and then the next one is tried: the author left the field empty, and
 * can do nothing about a number that is used.
 */
export function givesNextNumber<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  const original: (args: CreateArgs) => Promise<unknown> = adapter.create
  const guarded = async function (this: unknown, args: CreateArgs): Promise<unknown> {
    const content = args.collection === 'articles' ? underOurNumber(args) : undefined
    if (!content) return Reflect.apply(original, this, [args])
    let { data } = args
    for (;;) {
      try {
        // A copy: an adapter may rewrite what it is given, also where it then fails.
        return await Reflect.apply(original, this, [{ ...args, data: structuredClone(data) }])
      } catch (error) {
        const next = isNumberTaken(error) ? await renumbered(args, data, content) : undefined
        if (!next) throw error
        data = next
        await pause(Math.random() * longestPauseMs)
      }
    }
  }
  return Object.assign(adapter, { create: guarded })
}

function underOurNumber({ data, req }: CreateArgs): GuidanceContent | undefined {
  if (!req?.context?.ourNumber || req.context.ourNumber !== data.reference) return undefined
  return contentSchema.safeParse(req.context.underOurNumber).data
}

const isNumberTaken = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'reference')

/** The same under the next number; nothing where there is none that was not tried. */
async function renumbered(
  { req }: CreateArgs,
  data: CreateArgs['data'],
  content: GuidanceContent,
): Promise<CreateArgs['data'] | undefined> {
  const { payload } = req ?? {}
  const reference = payload && content.centre ? await nextNumber(payload, content.centre) : ''
  if (!reference || !isReference(reference) || reference === data.reference) return undefined
  const hash = contentHash({ ...content, reference })
  const unlogged = typeof data.unlogged === 'string' ? noteOfText(data.unlogged, hash) : null
  return { ...data, reference, contentHash: hash, unlogged }
}
