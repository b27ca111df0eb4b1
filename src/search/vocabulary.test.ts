import { describe, expect, it } from 'vitest'
import { analyser, findable, type Guidance, term } from './finding.fixture.ts'
import { emptyVocabulary, Expander, pinnedFor, type SearchTerm } from './vocabulary.ts'

const container: Guidance = { reference: 'AF02', title: 'Ny affaldsbeholder', centre: 'affald' }

/** Lines that a guidance gets from these terms: what is matched, and what is shown. */
function added(guidance: Guidance, ...terms: SearchTerm[]): string[] {
  const expander = new Expander({ ...emptyVocabulary, terms }, analyser)
  return expander
    .expand(findable(guidance))
    .lines.filter(({ place }) => place === 'term')
    .map(({ text, shown }) => `${text} | ${shown ?? ''}`)
}

describe('a search term', () => {
  it('gives the citizen’s words to every guidance that has the official one, in any form', () => {
    const skrald = term({ says: ['skraldespand', 'bøtte'], means: ['affaldsbeholdere'] })

    expect(added(container, skrald)).toEqual([
      'skraldespand | skraldespand → affaldsbeholdere',
      'bøtte | bøtte → affaldsbeholdere',
    ])
  })

  it('asks for all the words of an official expression on one line', () => {
    const both = term({ says: ['x'], means: ['ny beholder'] })
    const apart = { title: 'Ny', citizenPhrases: ['min affaldsbeholder'] }

    expect(added({ title: 'Ny beholder' }, both)).toHaveLength(1)
    expect(added(apart, both)).toEqual([])
  })

  it('leaves alone what has the official word in its text only', () => {
    expect(
      added({ body: 'Om affaldsbeholder.' }, term({ says: ['x'], means: ['affaldsbeholder'] })),
    ).toEqual([])
  })

  it('leads one way unless it is said to lead both', () => {
    const oneWay = term({ says: ['skraldespand'], means: ['affaldsbeholder'] })
    const citizens: Guidance = { title: 'Skraldespand' }

    expect(added(citizens, oneWay)).toEqual([])
    expect(added(citizens, { ...oneWay, bothWays: true })).toEqual([
      'affaldsbeholder | affaldsbeholder → skraldespand',
    ])
  })

  it('leads to the guidance it names, whatever is written there', () => {
    const named = term({ says: ['dunk'], guidance: ['AF02'] })

    expect(added(container, named)).toEqual(['dunk | dunk → Ny affaldsbeholder'])
    expect(added({ ...container, reference: 'AF03' }, named)).toEqual([])
  })

  it('reaches one centre’s guidance only, when it is for one', () => {
    const ofCentre = term({ says: ['dunk'], means: ['affaldsbeholder'], centre: 'affald' })

    expect(added(container, ofCentre)).toHaveLength(1)
    expect(added({ ...container, centre: 'borger' }, ofCentre)).toEqual([])
  })

  it('adds each word once, however many terms say it', () => {
    const once = term({ says: ['dunk'], means: ['affaldsbeholder'] })

    expect(added(container, once, { ...once, means: [], guidance: ['AF02'] })).toHaveLength(1)
  })
})

describe('a pin', () => {
  const pinned = (query: string): string[] =>
    pinnedFor(
      query,
      { ...emptyVocabulary, pins: [{ queries: ['nyt pas'], guidance: ['BS01', 'BS03'] }] },
      analyser,
    )

  it.each(['nyt pas', 'Nye pas', 'pas nyt', 'jeg skal have nyt pas'])('answers %j', (query) => {
    expect(pinned(query)).toEqual(['BS01', 'BS03'])
  })

  it.each(['pas', 'nyt', 'nyt pas til mor', '', 'og'])('does not answer %j', (query) => {
    expect(pinned(query)).toEqual([])
  })
})
