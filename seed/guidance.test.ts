import { describe, expect, it } from 'vitest'
import { shortAnswerMax } from '../src/publishing/empty-slots.ts'
import { personsNamedIn } from '../src/publishing/checks/persons-named.ts'
import { slots, type Slot } from '../src/publishing/guidance-terms.ts'
import { allGuidance } from './all-guidance.ts'
import { contactPointKeys } from './directory/keys.ts'
import { topics } from './directory/topics.ts'
import type { GuidanceSeed } from './guidance-seed.ts'
import { allSelfServices } from './self-services/index.ts'

const references = new Set(allGuidance.map(({ reference }) => reference))
const selfServices = new Map(allSelfServices.map((service) => [service.key, service]))
const each = allGuidance.map((guidance) => ({ ...guidance, guidance }))

/** Every text of a guidance that people read, but for titles, acts and the citizens' own words. */
function proseOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(proseOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(proseOf) : []
}

const readTexts = ({
  title: _title,
  legalBasis: _law,
  citizenPhrases: _words,
  ...rest
}: GuidanceSeed) => proseOf(rest)

const isFilled: Record<Slot, (guidance: GuidanceSeed) => boolean> = {
  ongoingCase: ({ ongoingCase }) => ongoingCase !== undefined,
  shortAnswer: ({ shortAnswer }) => shortAnswer !== undefined,
  askFirst: ({ askFirst }) => (askFirst ?? []).length > 0,
  selfService: (guidance) => (guidance.selfServices ?? []).length > 0,
  exempt: ({ exempt }) => exempt !== undefined,
  mandate: ({ mandate }) => mandate !== undefined,
  escalation: ({ escalations }) => (escalations ?? []).length > 0,
  handOver: ({ handOver }) => handOver !== undefined,
  deadlinesAndFees: ({ deadlinesAndFees }) => (deadlinesAndFees ?? []).length > 0,
  legalBasis: ({ legalBasis }) => (legalBasis ?? []).length > 0,
}

describe('the demo guidance', () => {
  it('is 83 matters, and one that was withdrawn', () => {
    expect(references.size).toBe(84)
    expect(allGuidance).toHaveLength(84)
  })

  it('says no sentence in more than two guidance', () => {
    const saidIn = new Map<string, Set<string>>()
    for (const guidance of allGuidance) {
      for (const sentence of readTexts(guidance).flatMap((text) =>
        text.split(/(?<=[.!?])\s+|\n/),
      )) {
        const plain = sentence.trim().toLowerCase()
        if (plain.length < 25) continue
        saidIn.set(plain, (saidIn.get(plain) ?? new Set()).add(guidance.reference))
      }
    }
    expect([...saidIn].filter(([, where]) => where.size > 2)).toEqual([])
  })

  describe.each(each)('$reference', ({ guidance }) => {
    it('has every slot filled or marked, and none both', () => {
      const wrong = (Object.keys(slots) as Slot[]).filter(
        (slot) => isFilled[slot](guidance) === (guidance.notRelevant ?? []).includes(slot),
      )
      expect(wrong).toEqual([])
    })

    it('names the number to dial in every emergency', () => {
      const alarms = (guidance.escalations ?? []).filter(({ action }) => action === 'emergency')
      expect(alarms.filter(({ contactPoint }) => contactPoint === undefined)).toEqual([])
    })

    it('can be read aloud, and has what citizens say', () => {
      expect([...(guidance.shortAnswer ?? '')].length).toBeLessThanOrEqual(shortAnswerMax)
      expect(guidance.citizenPhrases.length).toBeGreaterThanOrEqual(5)
      expect(guidance.citizenPhrases.length).toBeLessThanOrEqual(10)
    })

    it('lets every answer lead somewhere', () => {
      const rows = (guidance.escalations ?? []).length
      const deadEnds = (guidance.askFirst ?? [])
        .flatMap(({ answers }) => answers)
        .filter(({ leadsTo, guidance: to, row, say }) =>
          leadsTo === 'guidance'
            ? !references.has(to ?? '')
            : leadsTo === 'escalation'
              ? row === undefined || row < 1 || row > rows
              : leadsTo === 'say' && !say,
        )
      expect(deadEnds).toEqual([])
    })

    it('points to records that are in the directory', () => {
      const points = [
        guidance.handOver?.contactPoint,
        ...(guidance.escalations ?? []).map(({ contactPoint }) => contactPoint),
      ].filter((key) => key !== undefined)
      expect(points.filter((key) => !(key in contactPointKeys))).toEqual([])
      expect((guidance.selfServices ?? []).filter((key) => !selfServices.has(key))).toEqual([])
      expect(
        guidance.related.filter((to) => !references.has(to) || to === guidance.reference),
      ).toEqual([])
      expect(topics).toHaveProperty([guidance.topic])
    })

    it('holds no telephone number in its prose: numbers belong to contact points', () => {
      const dates = /\d{4}-\d{2}-\d{2}/
      const numbers = readTexts(guidance).filter(
        (text) => !dates.test(text) && /\b\d{2} ?\d{2} ?\d{2} ?\d{2}\b/.test(text),
      )
      expect(numbers).toEqual([])
    })
  })

  it('offers an alternative wherever a self-service is mandatory', () => {
    expect(
      allSelfServices.filter(({ mandatory, alternative }) => mandatory && !alternative),
    ).toEqual([])
    expect(selfServices.size).toBe(allSelfServices.length)
  })
})

describe('a note on where to hand over', () => {
  it('names institutions, forms and places, none of which is taken for a person', () => {
    const taken = allGuidance
      .map(({ handOver }) => handOver?.note ?? '')
      .filter((note) => personsNamedIn(note).length > 0)

    expect(taken).toEqual([])
  })
})
