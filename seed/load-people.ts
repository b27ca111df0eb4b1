import type { Payload } from 'payload'
import type { User } from '../collections/payload-types.ts'
import type { CentreKey } from './directory/keys.ts'
import { ensure } from './ensure.ts'
import { demoPassword, people } from './people.ts'
import type { Report } from './report.ts'

export type DemoUser = User & { collection: 'users' }

/** Makes the demo accounts; answers each by its e-mail address. */
export async function loadPeople(
  payload: Payload,
  report: Report,
  centres: ReadonlyMap<CentreKey, string>,
): Promise<Map<string, DemoUser>> {
  const found = new Map<string, DemoUser>()
  for (const person of people) {
    const id = await ensure(
      payload,
      report,
      'users',
      { field: 'email', value: person.email },
      () => ({
        email: person.email,
        password: demoPassword,
        name: person.name,
        roles: person.roles,
        centres: person.centres
          .map((key) => centres.get(key))
          .filter((centre) => centre !== undefined),
      }),
    )
    const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
    found.set(person.email, { ...user, collection: 'users' })
  }
  return found
}
