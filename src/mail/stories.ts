import type { Payload } from 'payload'
import type { Mail } from '../../collections/payload-types.ts'
import { isNewsKind } from './kinds.ts'
import { digestOf, type Letter, letterOf } from './letter.ts'
import { mailsWhere, move } from './outbox.ts'
import { choiceOf, hearsNews, type Person } from './people.ts'
import { readMatter } from './read-matter.ts'
import { type Story, tell } from './tell.ts'

/** What a row of the outbox tells its person now; nothing where it is no longer so, or not for them. */
export async function storyOf(
  payload: Payload,
  mail: Mail,
  person: Person,
  now: Date,
): Promise<Story | undefined> {
  const { kind } = mail
  const isWanted = isNewsKind(kind) && hearsNews(person) && choiceOf(person, kind) !== 'never'
  const matter = isWanted ? await readMatter(payload, mail, now) : undefined
  return matter && tell(matter, now)
}

/**
 * A digest of what was gathered for a person, as true as it is now. Each thing is taken
 * out of what is gathered once the digest is marked, and is in no other.
 */
export async function digestFor(
  payload: Payload,
  digest: Mail,
  person: Person,
  { site, now }: { site: string; now: Date },
): Promise<{ seal: () => Promise<Letter | undefined> } | undefined> {
  const rows = await mailsWhere(payload, {
    or: [
      { and: [{ to: { equals: person.id } }, { state: { equals: 'gathered' } }] },
      // Of an earlier try, which the server refused.
      { and: [{ digest: { equals: digest.id } }, { state: { equals: 'told' } }] },
    ],
  })
  const told: { row: Mail; story: Story }[] = []
  for (const row of rows) {
    const story = await storyOf(payload, row, person, now)
    if (story) told.push({ row, story })
    else await move(payload, row.id, ['gathered', 'told'], { state: 'dropped' })
  }
  if (told.length === 0) return undefined
  return {
    seal: async () => {
      const taken: Story[] = []
      for (const { row, story } of told) {
        const isOurs =
          row.digest === digest.id ||
          (await move(payload, row.id, ['gathered'], { state: 'told', digest: digest.id }))
        if (isOurs) taken.push(story)
      }
      const [only, ...others] = taken
      const to = { name: person.name, site }
      if (!only) return undefined
      return others.length === 0 ? letterOf(only, to) : digestOf(taken, to)
    },
  }
}

/** Of someone who is not written to any more. */
export async function dropGathered(payload: Payload, person: string): Promise<void> {
  const rows = await mailsWhere(payload, {
    and: [{ to: { equals: person } }, { state: { equals: 'gathered' } }],
  })
  for (const { id } of rows) await move(payload, id, ['gathered'], { state: 'dropped' })
}
