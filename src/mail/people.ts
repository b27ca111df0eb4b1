import type { Payload } from 'payload'
import type { User } from '../../collections/payload-types.ts'
import { actorOf } from '../access/actor.ts'
import { reach } from '../access/policy.ts'
import { type Actor, hasRole } from '../access/roles.ts'
import { isMailChoice, type MailChoice, type NewsKind, newsKinds } from './kinds.ts'

/** Someone who may be written to. */
export interface Person extends Actor {
  email: string
  choices: Partial<Record<NewsKind, MailChoice>>
}

/** How soon a person wants to hear of it: as chosen, or as is usual for that kind. */
export const choiceOf = ({ choices }: Pick<Person, 'choices'>, kind: NewsKind): MailChoice =>
  choices[kind] ?? newsKinds[kind].usual

/** May they hear of guidance that agents do not see? */
export const hearsNews = ({ roles }: Actor): boolean => reach('articles.read', roles) !== 'no'

/** Do they hear what concerns all editors? */
export const isEditor = (person: Actor): boolean => hasRole(person, 'editor')

/** Whoever writes for a centre; the editors where nobody does, or where there is no centre. */
export function ownersOf(centre: string | null, people: readonly Person[]): Person[] {
  const authors = people.filter(
    (person) => hasRole(person, 'author') && centre !== null && person.centres.includes(centre),
  )
  return authors.length > 0 ? authors : people.filter(isEditor)
}

/** Everyone with an account that is not deactivated. */
export async function readPeople(payload: Payload): Promise<Person[]> {
  const { docs } = await payload.find({
    collection: 'users',
    select: {
      name: true,
      email: true,
      roles: true,
      centres: true,
      deactivated: true,
      mails: true,
      standsInFor: true,
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.flatMap((user) => personOf(user) ?? [])
}

type Read = Pick<
  User,
  'id' | 'name' | 'email' | 'roles' | 'centres' | 'deactivated' | 'mails' | 'standsInFor'
>

function personOf(user: Read): Person | undefined {
  const actor = actorOf(user)
  if (!actor) return undefined
  const chosen = Object.entries(user.mails ?? {}).filter(([, choice]) => isMailChoice(choice))
  return { ...actor, email: user.email, choices: Object.fromEntries(chosen) }
}
