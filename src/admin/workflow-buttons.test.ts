import { describe, expect, it } from 'vitest'
import { type Role, roleNames } from '../access/roles.ts'
import { refusalsFor, type State, transitions } from '../publishing/workflow.ts'
import { workflowButtons } from './workflow-buttons.ts'

type Situation = Parameters<typeof workflowButtons>[0]

const situation = (own: Partial<Situation> = {}): Situation => ({
  state: 'inReview',
  roles: ['editor'],
  isOwnCentre: true,
  isOwnChange: false,
  hasEdition: true,
  hasPlanned: false,
  mayEndorse: false,
  ...own,
})
const shown = (own: Partial<Situation>) =>
  workflowButtons(situation(own)).map(({ action }) => action)

const now = new Date('2026-06-01T10:00:00Z')
const stateNames = ['draft', 'inReview', 'changesRequested', 'published', 'withdrawn'] as const
const yesAndNo = [true, false]

describe('the buttons', () => {
  it.each<[State, Role, string[]]>([
    ['draft', 'author', ['submit', 'confirm']],
    ['inReview', 'author', ['confirm']],
    ['changesRequested', 'author', ['submit', 'confirm']],
    ['published', 'author', ['confirm']],
    ['withdrawn', 'author', ['submit']],
    ['draft', 'editor', ['submit', 'confirm', 'withdraw']],
    ['inReview', 'editor', ['approve', 'requestChanges', 'confirm', 'withdraw']],
    ['changesRequested', 'editor', ['submit', 'confirm', 'withdraw']],
    ['published', 'editor', ['confirm', 'withdraw']],
    ['withdrawn', 'editor', ['submit']],
  ])('of a guidance in state %s for an %s: %j', (state, role, actions) => {
    expect(shown({ state, roles: [role] })).toEqual(actions)
  })

  it.each(['agent', 'manager', 'admin'] as const)('are none for the role %s', (role) => {
    for (const state of stateNames) expect(shown({ state, roles: [role] })).toEqual([])
  })

  it('are none for an author of another centre', () => {
    for (const state of stateNames) {
      expect(shown({ state, roles: ['author'], isOwnCentre: false })).toEqual([])
    }
  })

  it('offer the emergency door, not approval, to an editor who changed the text', () => {
    expect(shown({ isOwnChange: true })).toEqual(['requestChanges', 'confirm', 'withdraw', 'force'])
    expect(shown({ isOwnChange: false })).not.toContain('force')
  })

  it('offer to cancel what is planned, and approval afterwards of what was published alone', () => {
    const published = { state: 'published' } as const

    expect(shown({ ...published, hasPlanned: true })).toContain('cancel')
    expect(shown({ ...published, mayEndorse: true })).toContain('endorse')
    expect(shown({ ...published, roles: ['author'], hasPlanned: true, mayEndorse: true })).toEqual([
      'confirm',
    ])
  })

  it('offer neither withdrawal nor confirmation where nothing was published', () => {
    expect(shown({ state: 'published', hasEdition: false })).toEqual(['submit'])
    expect(shown({ state: 'draft', hasEdition: false })).toEqual(['submit'])
  })

  it('never offer what the workflow would refuse', () => {
    const situations = stateNames.flatMap((state) =>
      roleNames.flatMap((role) =>
        yesAndNo.flatMap((isOwnCentre) =>
          yesAndNo.flatMap((isOwnChange) =>
            yesAndNo.map((hasEdition) => ({
              ...{ state, roles: [role], isOwnCentre, isOwnChange, hasEdition },
              ...{ hasPlanned: hasEdition, mayEndorse: hasEdition && !isOwnChange },
            })),
          ),
        ),
      ),
    )
    for (const one of situations) {
      for (const action of shown(one)) {
        const actor = { id: 'me', name: 'Me', roles: one.roles, centres: ['mine'] }
        const refused = refusalsFor(action, {
          actor,
          state: one.state,
          centre: one.isOwnCentre ? 'mine' : 'other',
          changedBy: one.isOwnChange ? ['me'] : ['someone'],
          contentHash: 'hash',
          changeLine: null,
          hashInForce: null,
          hasEdition: one.hasEdition,
          planned: one.hasPlanned ? [{ sequence: 2, what: 'beginning', at: now }] : [],
          alone: one.mayEndorse
            ? { edition: 1, contentHash: 'hash', by: 'someone', writtenBy: new Set() }
            : null,
          successorHolds: false,
          undecided: [],
          input: { contentHash: 'hash', reason: 'Haster' },
          now,
        })
        expect(refused, `${action} in ${one.state}`).toEqual([])
      }
    }
  })
})

describe('a button', () => {
  const button = (action: string) =>
    [...workflowButtons(situation()), ...workflowButtons(situation({ isOwnChange: true }))].find(
      (one) => one.action === action,
    )

  it('carries the words of the workflow', () => {
    expect(button('approve')?.label).toBe(transitions.approve.label)
  })

  it('carries the content as it was seen where the approver answers for it', () => {
    expect(button('approve')?.sendsHash).toBe(true)
    expect(button('force')?.sendsHash).toBe(true)
    expect(button('withdraw')?.sendsHash).toBe(false)
  })

  it.each(['requestChanges', 'withdraw', 'force'])('asks for a reason: %s', (action) => {
    expect(button(action)?.needsReason).toBe(true)
  })

  it('calls the path of its action', () => {
    expect(button('requestChanges')?.path).toBe('request-changes')
    expect(button('approve')?.path).toBe('approve')
  })
})
