import type { Field } from 'payload'
import {
  authorities,
  audiences,
  guidanceKinds,
  marks,
} from '../../../src/publishing/guidance-terms.ts'
import { isReference, referenceMax, sayReferenceForm } from '../../../src/publishing/reference.ts'
import { contactTypes } from '../../../src/routing/contact-types.ts'
import { wordsAsked } from '../../asked-words.ts'
import { optionsFrom } from '../../options.ts'
import { counted } from './counted.ts'

/** Who and what: the head of a guidance. */
export const identity: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Titel',
    required: true,
    maxLength: 200,
    admin: counted('title', 200),
  },
  {
    name: 'reference',
    type: 'text',
    label: 'Nummer',
    required: true,
    unique: true,
    index: true,
    maxLength: referenceMax,
    validate: (value: unknown) =>
      (typeof value === 'string' && isReference(value)) || sayReferenceForm,
    admin: {
      position: 'sidebar',
      description: 'Fx BS01. Lad feltet stå tomt, så får vejledningen det næste ledige nummer.',
    },
  },
  {
    name: 'kind',
    type: 'select',
    label: 'Art',
    required: true,
    defaultValue: 'guidance',
    options: optionsFrom(guidanceKinds),
    admin: { position: 'sidebar', isClearable: false },
  },
  {
    name: 'centre',
    type: 'relationship',
    label: 'Fagcenter',
    relationTo: 'centres',
    required: true,
    index: true,
    admin: { position: 'sidebar', allowCreate: false },
  },
  {
    name: 'topic',
    type: 'relationship',
    label: 'Emne (KLE)',
    relationTo: 'topics',
    admin: { position: 'sidebar', allowCreate: false },
  },
  {
    name: 'authority',
    type: 'select',
    label: 'Hvem afgør sagen?',
    options: optionsFrom(authorities),
    admin: { position: 'sidebar' },
  },
  {
    name: 'authorityNote',
    type: 'text',
    label: 'Myndighed i én linje',
    maxLength: 200,
    admin: { position: 'sidebar', description: 'Fx "Kommunen, på statens vegne".' },
  },
  {
    name: 'audience',
    type: 'select',
    label: 'Målgruppe',
    hasMany: true,
    options: optionsFrom(audiences),
    admin: { position: 'sidebar' },
  },
  {
    name: 'marks',
    type: 'select',
    label: 'Kræver',
    hasMany: true,
    options: optionsFrom(marks),
    admin: { position: 'sidebar' },
  },
  {
    name: 'contactTypes',
    type: 'select',
    label: 'Henvendelsestyper',
    hasMany: true,
    options: optionsFrom(contactTypes),
    admin: { position: 'sidebar' },
  },
  {
    name: 'citizenPhrases',
    type: 'text',
    hasMany: true,
    label: 'Borgerens ord',
    defaultValue: wordsAsked(120),
    maxLength: 120,
    maxRows: 40,
    admin: {
      description:
        'Skriv, som borgerne siger det i telefonen, fx "mit pas er udløbet". Tryk Enter efter hver. Det er dem, søgningen finder vejledningen på.',
    },
  },
]
