import type { CollectionBeforeValidateHook, Payload } from 'payload'
import { Refusal } from '../src/errors.ts'
import { leadsBack } from '../src/routing/fallbacks.ts'
import { isMainNumber, leadsToMain, type WayOn } from '../src/routing/main-number.ts'
import type { Centre, ContactPoint } from './payload-types.ts'

// All is judged where it is set, so that an old fault keeps nobody from saving.

const idOf = (pointer: ContactPoint['fallback']): string | null =>
  typeof pointer === 'object' ? (pointer?.id ?? null) : (pointer ?? null)

const backToMain = () => new Refusal([{ code: 'fallback-main-number', field: 'fallback' }])

/**
 * A caller is led neither round nor back to the main number.
 *
 * @param main its digits; see src/routing/main-number.ts.
 */
export const pointLeadsOn =
  (main: string | undefined): CollectionBeforeValidateHook<ContactPoint> =>
  async ({ data, originalDoc, req }) => {
    const to = idOf(data?.fallback)
    if (to === null || to === idOf(originalDoc?.fallback)) return data
    const points = await everyWayOn(req.payload)
    if (originalDoc) {
      points.set(originalDoc.id, { number: originalDoc.number, fallback: to })
      if (leadsBack(originalDoc.id, (id) => points.get(id)?.fallback)) {
        throw new Refusal([{ code: 'fallback-ring', field: 'fallback' }])
      }
    }
    if (leadsToMain(to, points, main)) throw backToMain()
    return data
  }

/** Where no guidance fits, a caller is not led back to the main number either. */
export const centreLeadsOn =
  (main: string | undefined): CollectionBeforeValidateHook<Centre> =>
  async ({ data, originalDoc, req }) => {
    const to = idOf(data?.fallback)
    if (main === undefined || to === null || to === idOf(originalDoc?.fallback)) return data
    if (leadsToMain(to, await everyWayOn(req.payload), main)) throw backToMain()
    return data
  }

/** A contact point that others lead to does not become the main number afterwards. */
export const staysOffMain =
  (main: string | undefined): CollectionBeforeValidateHook<ContactPoint> =>
  async ({ data, originalDoc, req }) => {
    const isNew = isMainNumber(data?.number, main) && !isMainNumber(originalDoc?.number, main)
    if (!isNew || !originalDoc) return data
    const ledHere = { where: { fallback: { equals: originalDoc.id } }, overrideAccess: true }
    const [points, centres] = await Promise.all([
      req.payload.count({ collection: 'contact-points', ...ledHere }),
      req.payload.count({ collection: 'centres', ...ledHere }),
    ])
    if (points.totalDocs + centres.totalDocs === 0) return data
    throw new Refusal([
      {
        code: 'fallback-main-number',
        field: 'number',
        message: 'Det er hovednummeret, og andre henviser hertil. Skriv et andet nummer.',
      },
    ])
  }

async function everyWayOn(payload: Payload): Promise<Map<string, WayOn>> {
  const { docs } = await payload.find({
    collection: 'contact-points',
    select: { number: true, fallback: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, number, fallback }) => [id, { number, fallback: idOf(fallback) }]))
}
