import type { ArrayField } from 'payload'
import { answerLeads, escalationActions } from '../../../src/publishing/guidance-terms.ts'
import { optionsFrom } from '../../options.ts'
import { rowsNamedBy } from '../../rows-named-by.ts'

const leadsTo =
  (word: string) =>
  (_data: unknown, answer: { leadsTo?: string | null }): boolean =>
    answer.leadsTo === word

/** Slot 3: each question with its answers, each answer leading on. */
export const questionRows: ArrayField = {
  name: 'askFirst',
  type: 'array',
  label: 'Spørgsmål',
  labels: { singular: 'Spørgsmål', plural: 'Spørgsmål' },
  maxRows: 12,
  admin: rowsNamedBy('question'),
  fields: [
    { name: 'question', type: 'text', label: 'Spørgsmål', maxLength: 200 },
    {
      name: 'answers',
      type: 'array',
      label: 'Svar',
      labels: { singular: 'Svar', plural: 'Svar' },
      maxRows: 8,
      admin: rowsNamedBy('answer'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'answer', type: 'text', label: 'Svar', maxLength: 120 },
            {
              name: 'leadsTo',
              type: 'select',
              label: 'Fører til',
              options: optionsFrom(answerLeads),
            },
          ],
        },
        {
          name: 'guidance',
          type: 'relationship',
          label: 'Vejledning',
          relationTo: 'articles',
          admin: { condition: leadsTo('guidance'), allowCreate: false },
        },
        {
          name: 'row',
          type: 'number',
          label: 'Række i "Giv videre når"',
          min: 1,
          max: 30,
          admin: { condition: leadsTo('escalation'), step: 1 },
        },
        { name: 'say', type: 'text', label: 'Sig eller bemærk', maxLength: 300 },
      ],
    },
  ],
}

/** Slot 7: each escalation criterion a row of its own. */
export const escalationRows: ArrayField = {
  name: 'escalations',
  type: 'array',
  label: 'Eskaleringskriterier',
  labels: { singular: 'Kriterium', plural: 'Kriterier' },
  maxRows: 30,
  admin: rowsNamedBy('criterion'),
  fields: [
    { name: 'criterion', type: 'text', label: 'Giv videre når', maxLength: 200 },
    {
      name: 'clarifyFirst',
      type: 'text',
      hasMany: true,
      label: 'Afklar først',
      maxLength: 160,
      maxRows: 10,
      admin: { description: 'Følger med tilbagekaldet. Tryk Enter efter hver linje.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'action',
          type: 'select',
          label: 'Hvad så?',
          options: optionsFrom(escalationActions),
        },
        {
          name: 'contactPoint',
          type: 'relationship',
          label: 'Omstillingspunkt',
          relationTo: 'contact-points',
          admin: { allowCreate: false },
        },
      ],
    },
    { name: 'sameDay', type: 'checkbox', label: 'Samme dag' },
  ],
}
