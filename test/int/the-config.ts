import type { SanitizedCollectionConfig } from 'payload'
import { testSecret } from '../run.ts'

// The configuration wants a secret as soon as it is loaded; nothing is signed with it here.
process.env.PAYLOAD_SECRET ??= testSecret
const { default: building } = await import('../../payload.config.ts')

/** Every collection the app has, those that Payload adds by itself included. */
export const collections: readonly SanitizedCollectionConfig[] = (await building).collections

export const slugs: readonly string[] = collections.map(({ slug }) => slug)

const called = (slug: string) => collections.find((collection) => collection.slug === slug)

export const hasBulkEdit = (slug: string): boolean => called(slug)?.disableBulkEdit !== true

/** Has it accounts, which can be locked and unlocked? */
export const hasAccounts = (slug: string): boolean => Boolean(called(slug)?.auth)

/** Made by a POST of the desk's, for every role: desk-acts.test.ts. */
export const isMadeAtDesk = (slug: string): boolean =>
  ['contacts', 'flags', 'callbacks', 'searches'].includes(slug)

/** A collection whose routes Payload leaves out altogether: not even refused, not there. */
export const hasNoRoutes = (slug: string): boolean => called(slug)?.endpoints === false
