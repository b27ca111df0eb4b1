import type {
  BaseDatabaseAdapter,
  CollectionBeforeOperationHook,
  PayloadRequest,
  UpdateOneArgs,
} from 'payload'
import { z } from 'zod'
import { Refusal } from '../src/errors.ts'
import { momentAfter } from '../src/publishing/moment-after.ts'

/** Guidance says it in its form; records when they come from a file (src/exchange). */
const judged: readonly string[] = ['articles', 'contact-points', 'self-services']

/**
 * Two people with one text open: whoever saves last has not seen what the other wrote. The
 * form sends the moment of the text that it was filled with (`basedOn`), and it must still
 * be the one that stands there.
 *
 * Judged at the very write, in one statement: a check before it would let two that are saved
 * in the same instant through. It moves `updatedAt`, so that of two only the first finds it.
 */
export function claimWhatIsChanged<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  const original: (args: UpdateOneArgs) => unknown = adapter.updateOne
  const write = (self: unknown, args: UpdateOneArgs): unknown =>
    Reflect.apply(original, self, [args])
  const guarded = async function (this: unknown, args: UpdateOneArgs): Promise<unknown> {
    const basedOn = judged.includes(args.collection) ? takeBasis(args) : undefined
    if (basedOn !== undefined && 'id' in args) {
      const claimed: unknown = await write(this, {
        collection: args.collection,
        where: { and: [{ id: { equals: args.id } }, { updatedAt: { equals: basedOn } }] },
        data: { updatedAt: momentAfter(basedOn) },
        options: { atomic: true },
      })
      if (claimed === null || claimed === undefined) throw new Refusal('edited-meanwhile')
    }
    return write(this, args)
  }
  return Object.assign(adapter, { updateOne: guarded })
}

/**
 * Notes what a save is based on; nothing where the client does not say, or changes many at once.
 *
 * @throws {Refusal} where it is said and is no moment: passed over, the save would fall on
 *   what another wrote.
 */
export const noteBasis: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (collection.slug !== 'articles' || operation !== 'update') return args
  const data: unknown = 'id' in args && 'data' in args ? args.data : undefined
  const said = basisSchema.safeParse(data)
  if (!said.success) {
    throw new Refusal([{ code: 'bad-input', field: 'basedOn', message: unknownBasis }])
  }
  req.context.basedOn = said.data?.basedOn
  return args
}

const basisSchema = z
  .looseObject({
    basedOn: z.iso
      .datetime({ offset: true })
      .transform((moment) => new Date(moment).toISOString())
      .nullish(),
  })
  .optional()

const unknownBasis =
  'Det kan ikke ses, hvilken tekst ændringen bygger på. Hent siden igen, og skriv ændringen ind.'

/**
 * Notes the row that the hooks judged, where the client does not say what its save is based on:
 * a state that someone brings about between that reading and the write is not written over.
 */
export function noteJudged(
  req: PayloadRequest,
  { id, updatedAt }: { id: string; updatedAt: string },
): void {
  req.context.judged = { ...judgedIn(req), [id]: updatedAt }
}

const judgedIn = (req: Partial<PayloadRequest> | undefined): Readonly<Record<string, unknown>> => {
  const noted: unknown = req?.context?.judged
  return typeof noted === 'object' && noted !== null ? { ...noted } : {}
}

/** Once: another write of the same request is our own. */
function takeBasis({ req, ...args }: UpdateOneArgs): string | undefined {
  const id = 'id' in args && args.id !== undefined ? String(args.id) : ''
  const { [id]: seen, ...others } = judgedIn(req)
  const basedOn = req?.context?.basedOn ?? seen
  if (req?.context) {
    delete req.context.basedOn
    req.context.judged = others
  }
  return typeof basedOn === 'string' ? basedOn : undefined
}
