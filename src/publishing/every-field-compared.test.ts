import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactTypes } from '../routing/contact-types.ts'
import { cardDiff, notInWords } from './card-diff.ts'
import { contentHash } from './content-hash.ts'
import { contentSchema, type GuidanceContent } from './content.ts'
import * as terms from './guidance-terms.ts'
import { cardWith, wholeContent } from './whole-content.fixture.ts'

type Path = readonly (string | number)[]

const isBranch = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null

const entriesOf = (branch: Record<string, unknown> | unknown[]): [string | number, unknown][] =>
  Array.isArray(branch) ? branch.map((value, at) => [at, value]) : Object.entries(branch)

const leavesOf = (value: unknown, path: Path = []): Path[] =>
  isBranch(value)
    ? entriesOf(value).flatMap(([key, held]) => leavesOf(held, [...path, key]))
    : [path]

const listsOf = (value: unknown, path: Path = []): Path[] =>
  isBranch(value)
    ? [
        ...(Array.isArray(value) ? [path] : []),
        ...entriesOf(value).flatMap(([key, held]) => listsOf(held, [...path, key])),
      ]
    : []

/** What a change makes of the value at a path; the rest as it was. */
const changed = (value: unknown, path: Path, change: (held: unknown) => unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  if (!isBranch(value)) return value
  const entries = entriesOf(value).map(
    ([one, held]) => [one, one === key ? changed(held, rest, change) : held] as const,
  )
  return Array.isArray(value) ? entries.map(([, held]) => held) : Object.fromEntries(entries)
}

const words = [...Object.values(terms), contactTypes].flatMap((vocabulary) =>
  Object.keys(vocabulary),
)

const valueAt = (value: unknown, path: Path): unknown => {
  let found: unknown
  changed(value, path, (held) => (found = held))
  return found
}

const candidates = (held: unknown): unknown[] => {
  if (typeof held === 'boolean') return [!held]
  if (typeof held === 'number') return [held + 1]
  if (/^\d{4}-\d\d-\d\d$/.test(String(held))) return ['2027-02-03']
  return [`${String(held)}0`, ...words.filter((word) => word !== held)]
}

/** Contents that differ from this one in the value at one path only; of a free text, one. */
function othersAt(content: GuidanceContent, path: Path): GuidanceContent[] {
  const [first = [], ...rest] = candidates(valueAt(content, path)).map(
    (value) => contentSchema.safeParse(changed(content, path, () => value)).data ?? [],
  )
  return [first].flat().length > 0 ? [first].flat() : rest.flat()
}

/** How the editor keeps prose; no reader sees it, and the card does not show it. */
const unseen = new Set([
  ...['version', 'direction', 'indent', 'textFormat', 'textStyle', 'detail', 'mode', 'start'],
  ...['tag', 'value', 'checked', 'newTab', 'id', 'linkType', 'style'],
])
const isUnseen = (path: Path): boolean => {
  const last = String(path.at(-1))
  if (!path.includes('root')) return false
  // The format of a text is bold or not; that of a block is how it is aligned.
  const holder = valueAt(content, path.slice(0, -1))
  return last === 'format' ? !isBranch(holder) || !('text' in holder) : unseen.has(last)
}

const content = wholeContent()
const leaves = leavesOf(content).filter((path) => othersAt(content, path).length > 0)

describe('the comparison of two contents', () => {
  it('is tried on something in every field', () => {
    const isEmpty = (path: Path) => ['null', '[]'].includes(JSON.stringify(valueAt(content, path)))

    expect([...leavesOf(content), ...listsOf(content)].filter(isEmpty)).toEqual([])
  })

  it.each(leaves.filter((path) => !isUnseen(path)).map((path) => [path.join('.'), path] as const))(
    'says in words that %s is another',
    (_name, path) => {
      for (const other of othersAt(content, path)) {
        const changes = cardDiff(cardWith(content), cardWith(other))

        expect(changes.length).toBeGreaterThan(0)
        expect(changes.flatMap(({ parts }) => parts).map(({ text }) => text)).not.toContain(
          notInWords,
        )
      }
    },
  )

  it.each(leaves.filter(isUnseen).map((path) => [path.join('.'), path] as const))(
    'says that %s is another, though no word is',
    (_name, path) => {
      for (const other of othersAt(content, path)) {
        expect(cardDiff(cardWith(content), cardWith(other))).toMatchObject([
          { parts: [{ kind: 'same' }, { kind: 'added', text: notInWords }] },
        ])
      }
    },
  )

  it('is empty for contents with one hash, and never for others', () => {
    const grown = (path: Path) =>
      [
        (list: unknown[]) => [...list, ...list],
        (list: unknown[]) => list.slice(1),
        (list: unknown[]) => [...list, '', 'a\nb'],
        (list: unknown[]) => [...list, '', 'a', 'b'],
      ].map((act) => changed(content, path, (held) => (Array.isArray(held) ? act(held) : held)))
    const contents = [
      ...leaves.flatMap((path) => othersAt(content, path)),
      ...listsOf(content).flatMap(grown),
      ...[['legalBasis', 'exempt'] as const, ['exempt', 'legalBasis'] as const].map(
        (notRelevant) => ({ ...content, notRelevant }),
      ),
    ].flatMap((value) => contentSchema.safeParse(value).data ?? [])
    const anyContent = fc.constantFrom(content, ...contents)
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        const isSame = contentHash(one) === contentHash(other)

        expect(cardDiff(cardWith(one), cardWith(other)).length === 0).toBe(isSame)
      }),
      { numRuns: 500 },
    )
  })

  it('says what a mark "ikke relevant" hides, and that it does', () => {
    const before = { ...content, notRelevant: [] }
    const after = { ...content, notRelevant: ['mandate' as const] }
    const [change] = cardDiff(cardWith(before), cardWith(after))

    expect(change).toMatchObject({ part: 'mandate' })
    expect(change?.parts[0]).toEqual({
      text: 'Mærket »Ikke relevant«. Det, der står i feltet, ses ikke på kortet:\n',
      kind: 'added',
    })
  })

  it('tells a link with where it leads, and bold words as bold', () => {
    const { exempt } = Object.fromEntries(
      cardDiff(cardWith({ ...content, exempt: null }), cardWith(content)).map(({ part, parts }) => [
        part,
        parts.map(({ text }) => text).join(''),
      ]),
    )

    expect(exempt).toBe('[fed: Book tiden]\nborger.dk (https://www.borger.dk/pas)\n• Først')
  })
})
