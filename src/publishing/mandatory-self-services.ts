import type { Payload } from 'payload'
import type { GuidanceContent } from './content.ts'

/** Which of a guidance's self-services are mandatory by law. */
export async function mandatorySelfServices(
  payload: Payload,
  { selfServices }: GuidanceContent,
): Promise<Set<string>> {
  if (selfServices.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: 'self-services',
    where: { id: { in: selfServices }, mandatory: { equals: true } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Set(docs.map(({ id }) => id))
}
