import { type Role, roleNames } from '../../src/access/roles.ts'
import { asUser, type Caller, request } from '../as-user.ts'

/** Each role, and whoever is not logged in. */
export type Who = Role | 'nobody'
export const everyone: readonly Who[] = [...roleNames, 'nobody']

/** Someone without a session, who asks all the same. */
export function nobody(address: string): Caller {
  const ask = (method: string) => (path: string, body?: unknown) =>
    request(address, method, path, { body })
  return {
    id: '',
    token: '',
    get: ask('GET'),
    post: ask('POST'),
    patch: ask('PATCH'),
    delete: ask('DELETE'),
  }
}

/** The demo's accounts, one for each role. */
export async function callersOf(address: string): Promise<Record<Who, Caller>> {
  const [agent, author, editor, manager, admin] = await Promise.all([
    asUser(address, 'agent@straks.example'),
    asUser(address, 'author@straks.example'),
    asUser(address, 'editor@straks.example'),
    asUser(address, 'manager@straks.example'),
    asUser(address, 'admin@straks.example'),
  ])
  return { agent, author, editor, manager, admin, nobody: nobody(address) }
}
