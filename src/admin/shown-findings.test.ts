import { describe, expect, it } from 'vitest'
import type { Check } from '../publishing/checks/checks.ts'
import { shownFindings } from './shown-findings.ts'

const message = 'Her står et telefonnummer.'
const check = (...fields: string[]): Check => ({
  ...{ rule: 'contacts', level: 'look', holds: '' },
  findings: fields.map((field) => ({ field, message })),
})

describe('what the checks found, on the approval page', () => {
  it('is told apart and says in which slot it stands, also where a rule finds the same twice', () => {
    const found = shownFindings([check('shortAnswer', 'handOver.note', 'handOver.note')])

    expect(found.map(({ where }) => where)).toEqual([
      'Kort svar',
      'Omstilling / tilbagekald',
      'Omstilling / tilbagekald',
    ])
    expect(new Set(found.map(({ key }) => key)).size).toBe(3)
  })

  it.each([
    'selfServices',
    'escalations.0.clarifyFirst',
    'askFirst.1.answers.0.say',
    'deadlinesAndFees.2.validTo',
    'readyTexts.sms',
    'citizenPhrases',
    'wantedTo',
    'related',
    'ongoingCase.text',
    'attachments.0.name',
    'authorityNote',
  ])('names the place of a finding in %s', (field) => {
    expect(shownFindings([check(field)])[0]?.where).toBeDefined()
  })
})
