import type { Payload } from 'payload'
import { type DeskSettings, settingsSchema } from './settings-schema.ts'

const standardSettings: DeskSettings = settingsSchema.parse({})

/** What a person has set at the desk; the standard where nothing was set. */
export async function settingsOf(payload: Payload, user: string): Promise<DeskSettings> {
  return settingsIn(await rowOf(payload, user))
}

/** Keeps what is sent and leaves the rest as it was. */
export async function changeSettings(
  payload: Payload,
  user: string,
  change: Partial<DeskSettings>,
): Promise<DeskSettings> {
  const row = await rowOf(payload, user)
  const settings = { ...settingsIn(row), ...change }
  const common = { collection: 'desk-settings', depth: 0, overrideAccess: true } as const
  if (row) {
    await payload.update({ ...common, id: row.id, data: { settings } })
    return settings
  }
  try {
    await payload.create({ ...common, data: { user, settings } })
    return settings
  } catch (error) {
    // Two changes at once, the first there ever were: the other one made the row.
    if (!(await rowOf(payload, user))) throw error
    return changeSettings(payload, user, change)
  }
}

function settingsIn(row: { settings: unknown } | undefined): DeskSettings {
  const settings = settingsSchema.safeParse(row?.settings)
  return settings.success ? settings.data : standardSettings
}

async function rowOf(payload: Payload, user: string) {
  const { docs } = await payload.find({
    collection: 'desk-settings',
    where: { user: { equals: user } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}
