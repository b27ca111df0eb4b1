import { type Actor, isRole } from './roles.ts'

const idOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  // One step, no further: an object could be its own id.
  const isRecord = typeof value === 'object' && value !== null && 'id' in value
  return isRecord && typeof value.id === 'string' ? [value.id] : []
}

/**
 * The actor behind a logged-in user, or `null`. Reads what Payload hands over as
 * `req.user` without trusting its shape: a user without known roles may do nothing.
 */
export function actorOf(user: unknown): Actor | null {
  if (typeof user !== 'object' || user === null || !('id' in user)) return null
  // Whoever is deactivated may hold a session that has hours left.
  if ('deactivated' in user && user.deactivated === true) return null
  const [id] = idOf(user)
  if (id === undefined) return null
  const held = 'roles' in user && Array.isArray(user.roles) ? user.roles : []
  const centres: unknown[] = 'centres' in user && Array.isArray(user.centres) ? user.centres : []
  const roles = held.filter(isRole)
  const actor = {
    id,
    name: 'name' in user && typeof user.name === 'string' ? user.name : '',
    roles,
    centres: centres.flatMap(idOf),
  }
  const lent = 'standsInFor' in user && Array.isArray(user.standsInFor) ? user.standsInFor : []
  const standsInFor = lent.filter((name): name is string => typeof name === 'string')
  // Nobody but whoever could write and judge texts before is made an editor by it.
  const isFit = roles.some((role) => role === 'author' || role === 'manager')
  if (standsInFor.length === 0 || roles.includes('editor') || !isFit) return actor
  return { ...actor, roles: [...roles, 'editor'], standsInFor }
}

/** As whom they sign: "Anders And (stedfortræder for Rikke Redaktør)". */
export const signatureOf = ({ name, standsInFor }: Actor): string =>
  standsInFor ? `${name} (stedfortræder for ${standsInFor.join(' og ')})` : name
