import { contentSchema, type GuidanceContent } from '../publishing/content.ts'
import {
  audiences,
  authorities,
  guidanceKinds,
  identifications,
  mandateLevels,
  marks,
  type Slot,
  slots,
} from '../publishing/guidance-terms.ts'
import { contactTypes } from '../routing/contact-types.ts'
import { literal, type Notation, readCell, writeCell } from './notation.ts'
import { prose } from './prose-notation.ts'
import { textOf } from './table.ts'
import { attachments, escalations, legalBasis, questions, terms } from './row-notations.ts'
import { choice, choices, day, lines, text, yesOrNo } from './word-notations.ts'

/**
 * A guidance as a file holds it: the content of an edition with records called by their
 * keys in place of their ids, and what stands beside the content.
 */
export interface Portable {
  content: GuidanceContent
  changeLine: string | null
  /** 'YYYY-MM-DD' in Denmark, all three. */
  reviewDate: string | null
  wantedFrom: string | null
  wantedTo: string | null
}

/** One column: its heading, where its value lies, and how it is written. */
export interface Column {
  heading: string
  help: string
  /** Form field that it fills, as problems name it: `mandate.may`. */
  field: string
  /** The slot for which "ikke relevant" may stand here. */
  slot?: Slot
  isProse: boolean
  write: (portable: Portable) => string
  /** The value as it is, for JSON. */
  valueOf: (portable: Portable) => unknown
  /** @throws {BadCell} */
  read: (cell: unknown, into: Portable) => void
}

/** The words by which a slot is marked in its own cell. */
export const notRelevantWord = 'ikke relevant'

/** Does the cell say that its slot is not relevant? */
export const isNotRelevant = (cell: unknown): boolean =>
  textOf(cell).toLowerCase() === notRelevantWord

interface Place<Value> {
  field: string
  get: (portable: Portable) => Value
  set: (portable: Portable, value: Value) => void
}

const column = <Value>(
  heading: string,
  { field, get, set }: Place<Value>,
  notation: Notation<Value>,
  help: string,
  slot?: Slot,
): Column => ({
  heading,
  help,
  field,
  ...(slot && { slot }),
  isProse: Object.is(notation, prose),
  write: (portable) => {
    const cell = writeCell(notation, get(portable))
    // A slot may say those very words.
    return slot && isNotRelevant(cell) ? literal(get(portable)) : cell
  },
  valueOf: get,
  read: (cell, into) => set(into, readCell(notation, cell)),
})

/** A field of the content itself. */
const own = <Name extends keyof GuidanceContent>(name: Name): Place<GuidanceContent[Name]> => ({
  field: name,
  get: ({ content }) => content[name],
  set: ({ content }, value) => void (content[name] = value),
})

type Group = 'ongoingCase' | 'mandate' | 'handOver' | 'readyTexts'

/** A field of one of its groups. */
const within = <In extends Group, Name extends keyof GuidanceContent[In] & string>(
  group: In,
  name: Name,
): Place<GuidanceContent[In][Name]> => ({
  field: `${group}.${name}`,
  get: ({ content }) => content[group][name],
  set: ({ content }, value) => void (content[group][name] = value),
})

const beside = (name: Exclude<keyof Portable, 'content'>): Place<string | null> => ({
  field: name,
  get: (portable) => portable[name],
  set: (portable, value) => void (portable[name] = value),
})

/** A field that is never without a value: an empty cell leaves what stands there. */
const kept = <Value>(place: Place<Value>): Place<Value | null> => ({
  ...place,
  set: (portable, value) => {
    if (value !== null) place.set(portable, value)
  },
})

const proseHelp =
  'Afsnit med en tom linje imellem. Lister med "- " eller "1. " foran. **fed**, *kursiv*, __understreget__, [tekst](https://adresse).'
const oneALine = 'Én på hver linje.'

const words = (vocabulary: Readonly<Record<string, string>>): string =>
  Object.values(vocabulary).join(', ')

const s = slots

/** Every column of a file of guidance, in the order of the template. */
export const columns: readonly Column[] = [
  column('Nummer', kept(own('reference')), text, 'Fx BS01. Tom: det næste ledige nummer.'),
  column('Titel', kept(own('title')), text, 'Skal udfyldes. Højst 200 tegn.'),
  column(
    'Art',
    kept(own('kind')),
    choice(guidanceKinds),
    `${words(guidanceKinds)}. Tom: Vejledning.`,
  ),
  column('Fagcenter', own('centre'), text, 'Forkortelse eller navn. Tom: dit eget fagcenter.'),
  column('Emne (KLE)', own('topic'), text, 'KLE-nummer, fx 23.09.02.'),
  column('Hvem afgør sagen?', own('authority'), choice(authorities), `${words(authorities)}.`),
  column('Myndighed i én linje', own('authorityNote'), text, 'Fx "Kommunen, på statens vegne".'),
  column('Målgruppe', own('audience'), choices(audiences), `${words(audiences)}. ${oneALine}`),
  column('Kræver', own('marks'), choices(marks), `${words(marks)}. ${oneALine}`),
  column(
    'Henvendelsestyper',
    own('contactTypes'),
    choices(contactTypes),
    `${words(contactTypes)}. ${oneALine}`,
  ),
  column('Borgerens ord', own('citizenPhrases'), lines, `Som borgerne siger det. ${oneALine}`),
  column(
    'Ikke relevante felter',
    own('notRelevant'),
    choices(slots),
    'Kan stå tom: skriv "ikke relevant" i selve feltet i stedet.',
  ),
  column(s.ongoingCase, within('ongoingCase', 'text'), prose, proseHelp, 'ongoingCase'),
  column(`${s.ongoingCase} Slå op i`, within('ongoingCase', 'system'), text, 'Fagsystem.'),
  column(`${s.ongoingCase} Felt`, within('ongoingCase', 'field'), text, 'Felt i fagsystemet.'),
  column(
    `${s.ongoingCase} Kræver sagsarkiv`,
    within('ongoingCase', 'needsArchive'),
    yesOrNo,
    'ja eller nej.',
  ),
  column(
    `${s.ongoingCase} Legitimation`,
    within('ongoingCase', 'identification'),
    choice(identifications),
    `${words(identifications)}.`,
  ),
  column(
    `${s.ongoingCase} Her følger borgeren selv sagen`,
    within('ongoingCase', 'citizenFollows'),
    text,
    'Fx borger.dk.',
  ),
  column(s.shortAnswer, own('shortAnswer'), text, 'Højst 280 tegn.', 'shortAnswer'),
  column(
    s.askFirst,
    own('askFirst'),
    questions,
    'Et spørgsmål på sin egen linje. Under det hvert svar: "- Svar | Fører til | vejledning eller række | Sig eller bemærk".',
    'askFirst',
  ),
  column(s.selfService, own('selfServices'), lines, `Nøgle eller navn. ${oneALine}`, 'selfService'),
  column(s.exempt, own('exempt'), prose, proseHelp, 'exempt'),
  column(
    s.mandate,
    within('mandate', 'level'),
    choice(mandateLevels),
    `${words(mandateLevels)}.`,
    'mandate',
  ),
  column(`${s.mandate}: Slå op i`, within('mandate', 'lookUpIn'), text, 'Fagsystem.'),
  column(`${s.mandate}: Må`, within('mandate', 'may'), lines, oneALine),
  column(`${s.mandate}: Må ikke`, within('mandate', 'mayNot'), lines, oneALine),
  column(
    s.escalation,
    own('escalations'),
    escalations,
    '"Kriterium | Hvad så? | omstillingspunkt | samme dag". Under det hver linje, der skal afklares først: "- linje".',
    'escalation',
  ),
  column(
    s.handOver,
    within('handOver', 'contactPoint'),
    text,
    'Omstillingspunktets nøgle eller navn.',
    'handOver',
  ),
  column(`${s.handOver}: Bemærkning`, within('handOver', 'note'), text, 'Højst 200 tegn.'),
  column(
    s.deadlinesAndFees,
    own('deadlinesAndFees'),
    terms,
    '"Art | Hvad | Frist, tid eller beløb | gælder fra | gælder til". Datoer som 2026-01-31.',
    'deadlinesAndFees',
  ),
  column(s.legalBasis, own('legalBasis'), legalBasis, '"Lov | Paragraf".', 'legalBasis'),
  column('Særlige hensyn', own('specialConsiderations'), prose, proseHelp),
  column('SMS', within('readyTexts', 'sms'), text, 'Højst 480 tegn.'),
  column('Chat', within('readyTexts', 'chat'), text, 'Højst 2000 tegn.'),
  column('Emne i mail', within('readyTexts', 'emailSubject'), text, 'Højst 200 tegn.'),
  column('Mail', within('readyTexts', 'emailBody'), text, 'Højst 8000 tegn.'),
  column('Blanketter', own('attachments'), attachments, '"Navn | https://adresse".'),
  column('Beslægtede vejledninger', own('related'), lines, `Numre. ${oneALine}`),
  column('Hvad betyder ændringen for kontaktcentret?', beside('changeLine'), text, 'Én linje.'),
  column('Kontroldato', beside('reviewDate'), day, 'Efter i dag, højst fem år frem.'),
  column('Ønskes gyldig fra', beside('wantedFrom'), day, 'Ikke før i dag.'),
  column('Ønskes gyldig til', beside('wantedTo'), day, 'Efter "gyldig fra".'),
]

/** What an export tells beside; an import passes over it. */
export const told = ['Udgave', 'Gælder fra', 'Gælder til', 'Kontrolsum'] as const

/** A guidance in which nothing is said yet. */
export const nothingSaid = (): Portable => ({
  content: contentSchema.parse({
    ...{ reference: '', kind: 'guidance', title: '', centre: null, topic: null },
    ...{ authority: null, authorityNote: null, audience: [], marks: [], contactTypes: [] },
    ...{ citizenPhrases: [], notRelevant: [], shortAnswer: null, askFirst: [], selfServices: [] },
    ongoingCase: {
      ...{ system: null, field: null, needsArchive: false },
      ...{ identification: null, citizenFollows: null, text: null },
    },
    ...{ exempt: null, escalations: [], deadlinesAndFees: [], legalBasis: [] },
    mandate: { level: null, lookUpIn: null, may: [], mayNot: [] },
    handOver: { contactPoint: null, note: null },
    ...{ specialConsiderations: null, attachments: [], related: [] },
    readyTexts: { sms: null, chat: null, emailSubject: null, emailBody: null },
  }),
  ...{ changeLine: null, reviewDate: null, wantedFrom: null, wantedTo: null },
})
