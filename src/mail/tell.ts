import { flagKinds, type FlagKind } from '../publishing/flag-terms.ts'
import { sayClock, sayDate, sayDay } from '../routing/say-time.ts'
import type { NewsKind } from './kinds.ts'

/** A guidance as a mail names it. */
export interface Named {
  id: string
  reference: string
  title: string
}

/** What stands in a mail, each kind with what it tells and nothing more. Words are people's own. */
export type Matter =
  | { kind: 'sentBack'; guidance: Named; by: string; words: string; remarks: RemarkWords[] }
  | { kind: 'submitted'; guidance: Named; by: string; changeLine: string | null }
  | (Publication & { kind: 'approved'; by: string; isForced: boolean })
  | (Publication & { kind: 'forced'; by: string; words: string })
  | (Publication & { kind: 'published' })
  | { kind: 'review'; guidance: Named; reviewDate: Date }
  | {
      kind: 'flag'
      id: string
      guidance: Pick<Named, 'reference' | 'title'> | null
      flagKind: FlagKind
      words: string | null
      dueAt: Date
    }

export interface RemarkWords {
  /** Path of the form's field; `null` for what stands around the slots. */
  field: string | null
  /** Danish name of the slot. */
  label: string
  words: string
}

interface Publication {
  guidance: Named
  edition: number
  validFrom: Date
  changeLine: string | null
}

/** A paragraph, or words of somebody's. */
export type Block = string | { quote: string }

/** A matter in Danish. */
export interface Story {
  kind: NewsKind
  /** Subject of a mail of its own. */
  subject: string
  blocks: Block[]
  /** Leads to the very spot; `path` begins with a slash. */
  link: { path: string; label: string }
  /** Its row in a digest. */
  row: string
}

/** Remarks in a mail; the form has the rest. */
const remarksAtMost = 10

/** @param now what "i dag" and "nu" are said from. */
export function tell(matter: Matter, now: Date): Story {
  switch (matter.kind) {
    case 'sentBack':
      return tellSentBack(matter)
    case 'submitted': {
      const name = nameOf(matter.guidance)
      return {
        kind: 'submitted',
        subject: `${name} venter på godkendelse`,
        blocks: [`${matter.by} har sendt ${name} til godkendelse.`, ...meaning(matter.changeLine)],
        link: {
          path: `${articlePath(matter.guidance)}/godkend`,
          label: 'Sammenlign og godkend',
        },
        row: `${name}, fra ${matter.by}`,
      }
    }
    case 'approved':
    case 'forced':
    case 'published':
      return tellPublished(matter, now)
    case 'review':
      return tellReview(matter, now)
    case 'flag':
      return tellFlag(matter, now)
  }
}

function tellSentBack(matter: Matter & { kind: 'sentBack' }): Story {
  const { guidance, by, words, remarks } = matter
  const name = nameOf(guidance)
  const left = remarks.length - remarksAtMost
  const field = remarks.find((remark) => remark.field !== null)?.field
  return {
    kind: 'sentBack',
    subject: `${name} er sendt tilbage`,
    blocks: [
      `${by} har bedt om ændringer i ${name}:`,
      { quote: words },
      ...remarks
        .slice(0, remarksAtMost)
        .map((remark) => ({ quote: `${remark.label}: ${remark.words}` })),
      ...(left > 0 ? [`Og ${left} mere, som står ved teksten.`] : []),
    ],
    link: {
      path: `${articlePath(guidance)}${field ? `#${fieldId(field)}` : ''}`,
      label: 'Ret teksten',
    },
    row: `${name}: »${words}«`,
  }
}

function tellPublished(
  matter: Matter & { kind: 'approved' | 'forced' | 'published' },
  now: Date,
): Story {
  const { guidance, edition, validFrom } = matter
  const name = nameOf(guidance)
  const isAhead = validFrom > now
  const holds = isAhead
    ? `Den gælder fra ${sayDate(validFrom)} kl. ${sayClock(validFrom)}.`
    : 'Den gælder nu.'
  const means = meaning(matter.changeLine)
  // Agents see no edition that is still to come, so there is no card to show.
  const link = isAhead
    ? { path: articlePath(guidance), label: 'Åbn vejledningen' }
    : { path: `/v/${guidance.reference}/${edition}`, label: 'Se kortet' }
  switch (matter.kind) {
    case 'approved':
      return {
        kind: 'approved',
        subject: `${name} er ${matter.isForced ? 'udgivet' : 'godkendt'}`,
        blocks: [
          matter.isForced
            ? `${matter.by} har udgivet udgave ${edition} af ${name} uden fire øjne. ${holds}`
            : `${matter.by} har godkendt udgave ${edition} af ${name}. ${holds}`,
          ...means,
        ],
        link,
        row: `${name}, udgave ${edition}. ${holds}`,
      }
    case 'forced':
      return {
        kind: 'forced',
        subject: `${name} er udgivet uden fire øjne`,
        blocks: [
          `${matter.by} har alene udgivet udgave ${edition} af ${name}, fordi:`,
          { quote: matter.words },
          `${holds} Ingen anden redaktør har godkendt den endnu.`,
          ...means,
        ],
        link: { path: articlePath(guidance), label: 'Åbn vejledningen' },
        row: `${name}, af ${matter.by}: »${matter.words}«`,
      }
    case 'published':
      return {
        kind: 'published',
        subject: `${name} gælder nu`,
        blocks: [
          `Udgave ${edition} af ${name} trådte i kraft ${sayDay(validFrom, now)} kl. ${sayClock(validFrom)}.`,
          ...means,
        ],
        link,
        row: `${name}, udgave ${edition}`,
      }
  }
}

function tellReview({ guidance, reviewDate }: Matter & { kind: 'review' }, now: Date): Story {
  const name = nameOf(guidance)
  const date = sayDate(reviewDate)
  const isOver = reviewDate <= now
  return {
    kind: 'review',
    subject: isOver ? `${name} er over kontroldatoen` : `${name} skal kontrolleres senest ${date}`,
    blocks: [
      isOver
        ? `${name} skulle være kontrolleret ${date}.`
        : `${name} skal kontrolleres senest ${date}.`,
      'Læs den igennem. Bekræft, at den stadig holder, eller ret den.',
    ],
    link: { path: articlePath(guidance), label: 'Åbn vejledningen' },
    row: isOver ? `${name}, skulle være kontrolleret ${date}` : `${name}, senest ${date}`,
  }
}

function tellFlag(matter: Matter & { kind: 'flag' }, now: Date): Story {
  const { id, guidance, flagKind, words, dueAt } = matter
  const wrong = flagKinds[flagKind]
  const name = guidance
    ? `${guidance.reference} ${guidance.title}`
    : 'noget, der ingen vejledning er til'
  return {
    kind: 'flag',
    subject: `${guidance ? `Melding på ${guidance.reference}` : 'Melding fra kontaktcentret'}: ${wrong.toLowerCase()}`,
    blocks: [
      `Kontaktcentret har meldt om ${name}: ${wrong.toLowerCase()}.`,
      ...(words === null ? [] : [{ quote: words }]),
      `Svar senest ${sayDay(dueAt, now)} kl. ${sayClock(dueAt)}. Alle i kontaktcentret ser svaret.`,
    ],
    link: { path: `/admin/collections/flags/${id}`, label: 'Svar på meldingen' },
    row: `${guidance ? name : 'Uden vejledning'}: ${words === null ? wrong.toLowerCase() : `»${words}«`}`,
  }
}

const nameOf = ({ reference, title }: Named): string => `${reference} ${title}`

/** Id that Payload's form gives a field; src/admin/go-to-address.tsx leads there. */
const fieldId = (path: string): string => `field-${path.replaceAll('.', '__')}`

const articlePath = ({ id }: Named): string => `/admin/collections/articles/${id}`

const meaning = (changeLine: string | null): Block[] =>
  changeLine === null ? [] : ['For kontaktcentret betyder det:', { quote: changeLine }]
