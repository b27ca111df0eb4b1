import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { Mail } from '../../collections/payload-types.ts'
import { accountLetter } from './account-letter.ts'
import { type Letter, letterOf } from './letter.ts'
import { mailsWhere, move, recipientOf } from './outbox.ts'
import { type Person, readPeople } from './people.ts'
import { NotTaken, type Parcel, type Postman } from './postman.ts'
import { nextTry } from './retry.ts'
import { digestFor, dropGathered, storyOf } from './stories.ts'

export interface Sending {
  payload: Payload
  postman: Postman
  /** What links begin with. */
  site: string
  now: () => Date
  /** The process is about to end: nothing more is begun. */
  isStopping: () => boolean
}

/** One look sends no more than this; the next is a minute away. */
const atOnce = 500
/** Nobody waits for a mail server longer; whoever does all the same is believed when it answers. */
const fateKnownWithinMs = 3 * 60 * 1000

/**
 * What a process left behind that died between its mark and the answer. Nobody knows
 * whether it was taken, so it is not sent again: the administrator sees it.
 */
export async function settleUnknown({ payload, now }: Sending): Promise<void> {
  const silentSince = new Date(now().getTime() - fateKnownWithinMs).toISOString()
  const left = await mailsWhere(payload, {
    and: [{ state: { equals: 'handing' } }, { handedAt: { less_than: silentSince } }],
  })
  for (const { id } of left) {
    await move(payload, id, ['handing'], {
      state: 'unknown',
      problem: 'Straks blev afbrudt, mens mailen blev afleveret. Den sendes ikke igen.',
      sealed: null,
    })
  }
}

/** Sends what waits, the oldest first. */
export async function sendWaiting(sending: Sending): Promise<void> {
  const { payload, postman, now } = sending
  const due = await dueMails(payload, now())
  if (due.length === 0) return
  try {
    await postman.ready()
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error
    for (const mail of due) await postpone(sending, mail, 'waiting', error)
    return
  }
  // The server is back: whatever found nobody there need not wait for its own next try.
  const missed = await mailsWhere(payload, {
    and: [{ state: { equals: 'waiting' } }, { isUnreached: { equals: true } }],
  })
  const all = new Map([...missed, ...due].map((mail) => [mail.id, mail]))
  const people = new Map((await readPeople(payload)).map((person) => [person.id, person]))
  for (const mail of all.values()) {
    if (sending.isStopping()) return
    await sendOne(sending, mail, people.get(recipientOf(mail)))
  }
}

const dueMails = (payload: Payload, now: Date): Promise<Mail[]> =>
  mailsWhere(
    payload,
    {
      and: [
        { state: { equals: 'waiting' } },
        { nextTryAt: { less_than_equal: now.toISOString() } },
      ],
    },
    { atMost: atOnce },
  )

async function sendOne(sending: Sending, mail: Mail, person: Person | undefined): Promise<void> {
  const { payload, postman, now } = sending
  if (!person) await dropGathered(payload, recipientOf(mail))
  const contents = person && (await contentsOf(sending, mail, person))
  if (!contents) {
    await move(payload, mail.id, ['waiting'], { state: 'dropped', sealed: null })
    return
  }
  const mark = { state: 'handing', handedAt: now().toISOString() } as const
  if (!(await move(payload, mail.id, ['waiting'], mark))) return
  const letter = await contents.seal()
  if (!letter) {
    await move(payload, mail.id, ['handing'], { state: 'dropped' })
    return
  }
  try {
    await postman.hand(parcelOf(mail, person, letter, sending.site))
  } catch (error) {
    await (error instanceof NotTaken
      ? postpone(sending, mail, 'handing', error)
      : leaveOpen(sending, mail, error))
    return
  }
  // Also where another process has given it up for lost: its answer came late.
  await move(payload, mail.id, ['handing', 'unknown'], {
    state: 'sent',
    problem: null,
    sealed: null,
  })
}

/** What a mail would say now; `seal` is called once it is marked, and says it. */
interface Contents {
  seal: () => Promise<Letter | undefined>
}

async function contentsOf(
  { payload, site, now }: Sending,
  mail: Mail,
  person: Person,
): Promise<Contents | undefined> {
  const { name } = person
  switch (mail.kind) {
    case 'account': {
      const letter = accountLetter(payload, mail, now())
      return letter && { seal: () => Promise.resolve(letter) }
    }
    case 'digest':
      return digestFor(payload, mail, person, { site, now: now() })
    default: {
      const story = await storyOf(payload, mail, person, now())
      return story && { seal: () => Promise.resolve(letterOf(story, { name, site })) }
    }
  }
}

/** Certainly not taken: it waits for another try, or is given up. */
async function postpone(
  { payload, now }: Sending,
  mail: Mail,
  from: 'waiting' | 'handing',
  { problem }: NotTaken,
): Promise<void> {
  const attempts = (mail.attempts ?? 0) + 1
  const at = now()
  const next = nextTry({ kind: mail.kind, queuedAt: new Date(mail.queuedAt), attempts }, at)
  await move(payload, mail.id, [from], {
    state: next ? 'waiting' : 'givenUp',
    attempts,
    problem,
    // Nothing could be handed over at all: it goes with the first that can.
    isUnreached: from === 'waiting',
    handedAt: null,
    nextTryAt: (next ?? at).toISOString(),
    ...(!next && { sealed: null }),
  })
}

/** Perhaps taken. */
async function leaveOpen({ payload }: Sending, { id }: Mail, error: unknown): Promise<void> {
  payload.logger.warn({ err: error, msg: `nobody knows what became of mail ${id}` })
  await move(payload, id, ['handing'], {
    state: 'unknown',
    problem: 'Mailserveren svarede ikke, da den havde fået mailen. Den sendes ikke igen.',
    sealed: null,
  })
}

const parcelOf = (mail: Mail, { name, email }: Person, letter: Letter, site: string): Parcel => ({
  kind: mail.kind,
  messageId: `<${createHash('sha256').update(mail.key).digest('hex').slice(0, 32)}@${new URL(site).hostname}>`,
  to: { name, address: email },
  ...letter,
})
