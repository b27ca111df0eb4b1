import { describe, expect, it } from 'vitest'
import type { GuidanceContent } from './content.ts'
import { fieldOfSlot, shortAnswerMax, slotNames, undecided } from './empty-slots.ts'
import { guidance, prose } from './guidance.fixture.ts'
import type { Slot } from './guidance-terms.ts'

const none: ReadonlySet<string> = new Set()
const mandatory: ReadonlySet<string> = new Set(['bestil-tid'])

const problemsOf = (own: Partial<GuidanceContent>, byLaw = none) =>
  undecided(guidance(own), byLaw).map(({ code, field }) => ({ code, field }))

const { ongoingCase, mandate } = guidance()
const nothing = [null, '', ' \n']

/** For each slot the ways in which it says nothing. */
const emptied: Record<Slot, Partial<GuidanceContent>[]> = {
  ongoingCase: [
    { ongoingCase: { ...ongoingCase, text: null } },
    { ongoingCase: { ...ongoingCase, text: prose('', '  ') } },
  ],
  shortAnswer: nothing.map((shortAnswer) => ({ shortAnswer })),
  askFirst: [
    { askFirst: [] },
    ...nothing.map((question) => ({ askFirst: [{ question, answers: [] }] })),
  ],
  selfService: [{ selfServices: [] }],
  exempt: [{ exempt: null }, { exempt: prose('') }],
  mandate: [
    { mandate: { ...mandate, level: null } },
    { mandate: { ...mandate, may: [] } },
    { mandate: { ...mandate, may: [' '] } },
  ],
  escalation: [{ escalations: [] }],
  handOver: [{ handOver: { contactPoint: null, note: 'Prøv igen i morgen' } }],
  deadlinesAndFees: [
    { deadlinesAndFees: [] },
    ...(['label', 'value'] as const).map((missing) => ({
      deadlinesAndFees: guidance().deadlinesAndFees.map((term) => ({ ...term, [missing]: ' ' })),
    })),
  ],
  legalBasis: [{ legalBasis: [] }, { legalBasis: [{ act: ' ', section: '§ 1' }] }],
}
const everyWay = slotNames.flatMap((slot) =>
  emptied[slot].map((own, index) => ({ slot, way: index + 1, own })),
)

describe('a guidance', () => {
  it('with every slot filled may be submitted', () => {
    expect(problemsOf({})).toEqual([])
  })

  it.each(everyWay)('with $slot empty (way $way) is told so once', ({ slot, own }) => {
    const [problem, ...others] = problemsOf(own)
    expect(others).toEqual([])
    expect(problem?.code).toBe('slot-empty')
    // Within the slot's own group of fields.
    expect(problem?.field?.split('.')[0]).toBe(fieldOfSlot(slot).split('.')[0])
  })

  it.each(everyWay)('with $slot marked "ikke relevant" is not (way $way)', ({ slot, own }) => {
    // No answer may lead to what is marked; of that below.
    const askFirst = own.askFirst ?? [{ question: 'Er det til et barn?', answers: [] }]
    expect(problemsOf({ ...own, askFirst, notRelevant: [slot] })).toEqual([])
  })

  it('with nothing at all is told of each slot, in the order of the card', () => {
    const own = slotNames.reduce<Partial<GuidanceContent>>(
      (all, slot) => ({ ...all, ...emptied[slot][0] }),
      {},
    )

    expect(problemsOf(own).map(({ field }) => field)).toEqual(slotNames.map(fieldOfSlot))
  })

  it('is told which slot in words of its own', () => {
    const [problem] = undecided(guidance({ legalBasis: [] }), none)

    expect(problem?.message).toContain('Lovgrundlag')
  })
})

describe('the short answer', () => {
  const tooLong = [{ code: 'short-answer-too-long', field: 'shortAnswer' }]

  it.each(['a', 'å', '🙂'])('may be 280 characters of %s, and not one more', (character) => {
    expect(problemsOf({ shortAnswer: character.repeat(shortAnswerMax) })).toEqual([])
    expect(problemsOf({ shortAnswer: character.repeat(shortAnswerMax + 1) })).toEqual(tooLong)
  })

  it('may be no longer for being marked "ikke relevant"', () => {
    expect(problemsOf({ shortAnswer: 'a'.repeat(281), notRelevant: ['shortAnswer'] })).toEqual(
      tooLong,
    )
  })

  it('is no longer than an agent can read aloud: 280 characters', () => {
    expect(shortAnswerMax).toBe(280)
  })
})

describe('a self-service that is mandatory by law', () => {
  const missing = { code: 'alternative-missing', field: 'exempt' }

  it('is fine with an alternative', () => {
    expect(problemsOf({}, mandatory)).toEqual([])
  })

  it('needs an alternative', () => {
    expect(problemsOf({ exempt: null }, mandatory)).toContainEqual(missing)
    expect(problemsOf({ exempt: prose(' ') }, mandatory)).toContainEqual(missing)
  })

  it('needs one also where the author marked it "ikke relevant"', () => {
    expect(problemsOf({ notRelevant: ['exempt'] }, mandatory)).toEqual([missing])
  })

  it('needs one also where its own slot is marked so, for the card shows it all the same', () => {
    expect(problemsOf({ notRelevant: ['selfService', 'exempt'] }, mandatory)).toEqual([missing])
  })

  it('needs one also beside a self-service that is not', () => {
    const own: Partial<GuidanceContent> = {
      selfServices: ['frivillig', 'bestil-tid'],
      notRelevant: ['exempt'],
    }

    expect(problemsOf(own, mandatory)).toEqual([missing])
  })
})

type Escalation = GuidanceContent['escalations'][number]
type Answer = GuidanceContent['askFirst'][number]['answers'][number]

describe('an answer to a clarifying question', () => {
  const answering = (own: Partial<Answer>, notRelevant: Slot[] = []) => {
    const lost: Answer = { answer: 'Ja', leadsTo: null, guidance: null, row: null, say: null }
    const safe: Answer = { ...lost, leadsTo: 'say', say: 'Det kan du selv.' }
    return problemsOf({
      askFirst: [{ question: 'Er det til et barn?', answers: [safe, { ...lost, ...own }] }],
      notRelevant,
    })
  }
  const nowhere = [{ code: 'answer-leads-nowhere', field: 'askFirst.0.answers.1.leadsTo' }]

  it.each<Partial<Answer>>([
    { leadsTo: null },
    { leadsTo: 'guidance', guidance: null },
    { leadsTo: 'escalation', row: null },
    { leadsTo: 'escalation', row: 0 },
    { leadsTo: 'escalation', row: 2 },
    { leadsTo: 'say', say: null },
    { leadsTo: 'say', say: '  ' },
    { leadsTo: 'say', guidance: 'BS02', row: 1 },
  ])('leads nowhere: %o', (own) => {
    expect(answering(own)).toEqual(nowhere)
  })

  it.each<Partial<Answer>>([
    { leadsTo: 'selfService' },
    { leadsTo: 'exempt' },
    { leadsTo: 'mandate' },
    { leadsTo: 'handOver' },
    { leadsTo: 'deadlinesAndFees' },
    { leadsTo: 'guidance', guidance: 'BS02' },
    { leadsTo: 'escalation', row: 1 },
    { leadsTo: 'say', say: 'Begge forældre samtykker.' },
  ])('leads on: %o', (own) => {
    expect(answering(own)).toEqual([])
  })

  it.each(['selfService', 'exempt', 'mandate', 'handOver', 'deadlinesAndFees'] as const)(
    'leads nowhere when it leads to a slot marked "ikke relevant": %s',
    (leadsTo) => {
      expect(answering({ leadsTo }, [leadsTo])).toEqual(nowhere)
    },
  )

  it('leads nowhere when its escalation row is in a slot marked "ikke relevant"', () => {
    expect(answering({ leadsTo: 'escalation', row: 1 }, ['escalation'])).toEqual(nowhere)
  })

  it('says which slot it is that nobody will see', () => {
    const answer = {
      answer: 'Ja',
      leadsTo: 'mandate',
      guidance: null,
      row: null,
      say: null,
    } as const
    const own = guidance({
      askFirst: [{ question: 'Er det til et barn?', answers: [answer] }],
      notRelevant: ['mandate'],
    })

    expect(undecided(own, none)[0]?.message).toContain('Det må kontaktcentret')
  })

  it('leads nowhere when the last row, to which it led, has been removed', () => {
    const { escalations, askFirst } = guidance()
    const answer = {
      answer: 'Ja',
      leadsTo: 'escalation',
      guidance: null,
      row: 2,
      say: null,
    } as const
    const leading = {
      askFirst: [{ question: 'Er passet stjålet?', answers: [answer] }, ...askFirst],
    }

    expect(problemsOf({ ...leading, escalations: [...escalations, ...escalations] })).toEqual([])
    expect(problemsOf({ ...leading, escalations })).toEqual([
      { code: 'answer-leads-nowhere', field: 'askFirst.0.answers.0.leadsTo' },
    ])
  })

  it('is not asked where it leads when the slot is marked "ikke relevant"', () => {
    expect(answering({ leadsTo: null }, ['askFirst'])).toEqual([])
  })
})

describe('an escalation', () => {
  const whole: Escalation = {
    criterion: 'Passet er stjålet',
    clarifyFirst: [],
    action: 'callback',
    contactPoint: 'pas',
    sameDay: false,
  }
  const escalating = (own: Partial<Escalation>, notRelevant: Slot[] = []) =>
    problemsOf({ escalations: [whole, { ...whole, ...own }], notRelevant })

  it.each([
    [{ criterion: null }, ['criterion']],
    [{ criterion: ' ' }, ['criterion']],
    [{ action: null }, ['action']],
    [{ contactPoint: null }, ['contactPoint']],
    [{ action: 'transfer', contactPoint: null }, ['contactPoint']],
    [{ action: 'otherAuthority', contactPoint: null }, ['contactPoint']],
    [{ criterion: '', action: null }, ['criterion', 'action']],
  ] as const)('begun and not finished is pointed out where it is empty: %o', (own, empty) => {
    expect(escalating(own)).toEqual(
      empty.map((name) => ({ code: 'escalation-incomplete', field: `escalations.1.${name}` })),
    )
  })

  it('in an emergency has the number to dial, and is told at that field', () => {
    expect(escalating({ action: 'emergency' })).toEqual([])
    expect(escalating({ action: 'emergency', contactPoint: null })).toEqual([
      { code: 'escalation-incomplete', field: 'escalations.1.contactPoint' },
    ])
  })

  it('is not judged when the slot is marked "ikke relevant"', () => {
    expect(escalating({ action: null }, ['escalation'])).toEqual([])
  })
})

describe('a row beside others', () => {
  const incomplete = (field: string) => [{ code: 'row-incomplete', field }]
  const [term] = guidance().deadlinesAndFees
  const nobody = { leadsTo: 'say', guidance: null, row: null, say: 'Det kan du selv.' } as const
  const asked = { question: 'Er det til et barn?', answers: [] }

  it.each<[Partial<GuidanceContent>, string]>([
    [{ deadlinesAndFees: term ? [term, { ...term, value: '' }] : [] }, 'deadlinesAndFees.1.value'],
    [
      { deadlinesAndFees: term ? [term, { ...term, label: null }] : [] },
      'deadlinesAndFees.1.label',
    ],
    [
      { legalBasis: [...guidance().legalBasis, { act: '', section: '§ 2' }] },
      `legalBasis.${guidance().legalBasis.length}.act`,
    ],
    [
      { askFirst: [asked, { question: ' ', answers: [{ answer: 'Ja', ...nobody }] }] },
      'askFirst.1.question',
    ],
    [
      { askFirst: [{ ...asked, answers: [{ answer: null, ...nobody }] }] },
      'askFirst.0.answers.0.answer',
    ],
  ])('is told what it lacks once it is begun, at that field: %#', (own, field) => {
    expect(problemsOf(own)).toEqual(incomplete(field))
  })

  it('may be empty altogether', () => {
    const { deadlinesAndFees, legalBasis } = guidance()
    const empty = term ? [{ ...term, label: '', value: ' ' }] : []

    expect(
      problemsOf({
        deadlinesAndFees: [...deadlinesAndFees, ...empty],
        legalBasis: [...legalBasis, { act: null, section: '' }],
      }),
    ).toEqual([])
  })
})

describe('the mandate', () => {
  it('is told at the field that is empty', () => {
    expect(problemsOf({ mandate: { ...mandate, level: null } })).toEqual([
      { code: 'slot-empty', field: 'mandate.level' },
    ])
    expect(problemsOf({ mandate: { ...mandate, may: [] } })).toEqual([
      { code: 'slot-empty', field: 'mandate.may' },
    ])
  })
})
