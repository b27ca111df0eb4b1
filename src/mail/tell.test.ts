import { describe, expect, it } from 'vitest'
import { type Matter, tell } from './tell.ts'

const now = new Date('2026-11-26T09:00:00Z')
const guidance = { id: 'abc', reference: 'BS07', title: 'Flytning' }
const publication = {
  guidance,
  edition: 4,
  validFrom: new Date('2026-11-26T08:00:00Z'),
  changeLine: 'Sig fristen.',
}
const later = new Date('2027-01-01T06:00:00Z')

const matters: [string, Matter, string][] = [
  [
    'sent back',
    { kind: 'sentBack', guidance, by: 'Rikke Rask', words: 'Kortere.', remarks: [] },
    'BS07 Flytning er sendt tilbage',
  ],
  [
    'submitted',
    { kind: 'submitted', guidance, by: 'Frida Falk', changeLine: null },
    'BS07 Flytning venter på godkendelse',
  ],
  [
    'approved',
    { kind: 'approved', ...publication, by: 'Rikke Rask', isForced: false },
    'BS07 Flytning er godkendt',
  ],
  [
    'forced',
    { kind: 'forced', ...publication, by: 'Rikke Rask', words: 'Haster.' },
    'BS07 Flytning er udgivet uden fire øjne',
  ],
  ['published by date', { kind: 'published', ...publication }, 'BS07 Flytning gælder nu'],
  [
    'to be reviewed',
    { kind: 'review', guidance, reviewDate: new Date('2026-12-10T11:00:00Z') },
    'BS07 Flytning skal kontrolleres senest 10. december',
  ],
  [
    'past its review date',
    { kind: 'review', guidance, reviewDate: new Date('2026-11-20T11:00:00Z') },
    'BS07 Flytning er over kontroldatoen',
  ],
  [
    'flagged',
    {
      kind: 'flag',
      id: 'f1',
      guidance,
      flagKind: 'outdated',
      words: 'Prisen er steget.',
      dueAt: new Date('2026-11-27T09:00:00Z'),
    },
    'Melding på BS07: forældet',
  ],
]

describe('a mail', () => {
  it.each(matters)('says in its subject what has happened: %s', (_, matter, subject) => {
    expect(tell(matter, now)).toMatchObject({ kind: matter.kind, subject })
  })

  it.each(matters)('names the guidance in its row of a digest: %s', (_, matter) => {
    expect(tell(matter, now).row).toContain('BS07 Flytning')
  })

  it('leads to the first slot that an editor remarked on', () => {
    const remarks = [
      { field: null, label: 'Uden om felterne', words: 'Titlen.' },
      { field: 'legalBasis', label: 'Lovgrundlag', words: 'Paragraffen.' },
    ]
    const story = tell({ kind: 'sentBack', guidance, by: 'Rikke', words: 'Se her.', remarks }, now)

    expect(story.link.path).toBe('/admin/collections/articles/abc#field-legalBasis')
    expect(story.blocks).toEqual([
      'Rikke har bedt om ændringer i BS07 Flytning:',
      { quote: 'Se her.' },
      { quote: 'Uden om felterne: Titlen.' },
      { quote: 'Lovgrundlag: Paragraffen.' },
    ])
  })

  it('leads to the card that agents see, and to the guidance while they see none', () => {
    const approved = (validFrom: Date) =>
      tell({ kind: 'approved', ...publication, validFrom, by: 'R', isForced: false }, now)

    expect(approved(publication.validFrom).link.path).toBe('/v/BS07/4')
    expect(approved(later).link.path).toBe('/admin/collections/articles/abc')
    expect(approved(later).row).toBe('BS07 Flytning, udgave 4. Den gælder fra 1. januar kl. 7.00.')
  })

  it('about a flag says by when to answer, and in whose words', () => {
    const [, flag] = matters.at(-1) ?? []
    const story = flag && tell(flag, now)

    expect(story?.blocks).toEqual([
      'Kontaktcentret har meldt om BS07 Flytning: forældet.',
      { quote: 'Prisen er steget.' },
      'Svar senest i morgen kl. 10.00. Alle i kontaktcentret ser svaret.',
    ])
  })

  it('about what there is no guidance for says so', () => {
    const story = tell(
      { kind: 'flag', id: 'f2', guidance: null, flagKind: 'missing', words: null, dueAt: later },
      now,
    )

    expect(story.subject).toBe('Melding fra kontaktcentret: mangler noget')
    expect(story.row).toBe('Uden vejledning: mangler noget')
  })
})
