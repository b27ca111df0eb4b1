import { describe, expect, it } from 'vitest'
import { spellings } from '../privacy/cpr.fixture.ts'
import { newsKindNames } from './kinds.ts'
import { digestOf, letterOf } from './letter.ts'
import type { Story } from './tell.ts'

const to = { name: 'Frida Falk', site: 'https://straks.test' }
const story = (rest: Partial<Story> = {}): Story => ({
  kind: 'sentBack',
  subject: 'BS07 Flytning er sendt tilbage',
  blocks: ['Rikke har bedt om ændringer:', { quote: 'Kortere.\nOg se § 3.' }],
  link: { path: '/admin/collections/articles/abc', label: 'Ret teksten' },
  row: 'BS07 Flytning: »Kortere.«',
  ...rest,
})

describe('a letter', () => {
  it('is short and plain, with one link that leads on', () => {
    expect(letterOf(story(), to).text).toBe(
      [
        'Hej Frida',
        'Rikke har bedt om ændringer:',
        '> Kortere.\n> Og se § 3.',
        'Ret teksten\nhttps://straks.test/admin/collections/articles/abc',
        '-- \nStraks skriver til dig om det, du skriver eller godkender.\nVælg, hvad du vil have mail om: https://straks.test/admin/account\n',
      ].join('\n\n'),
    )
  })

  it('says the same as a page', () => {
    const { html } = letterOf(story(), to)

    expect(html).toContain('<html lang="da">')
    expect(html).toContain('Kortere.<br>Og se § 3.')
    expect(html).toContain('href="https://straks.test/admin/collections/articles/abc"')
  })

  it('greets whoever has no name, too', () => {
    expect(letterOf(story(), { ...to, name: ' ' }).text).toMatch(/^Hej\n/)
  })

  it('shows whatever people write as text, and in the subject on one line', () => {
    const bad = '<img src=x onerror=alert(1)>\r\nBcc: alle@kommune.test'
    const letter = letterOf(story({ subject: bad, blocks: [bad, { quote: bad }], row: bad }), to)

    expect(letter.subject).not.toMatch(/[\r\n]/)
    expect(letter.html).not.toContain('<img')
    expect(digestOf([story({ row: bad }), story({ row: bad })], to).html).not.toContain('<img')
  })

  it.each(Object.entries(spellings))(
    'holds no CPR number, wherever somebody wrote one: %s',
    (_, spelt) => {
      const number = spelt('010180', '1234')
      const words = `Ring om ${number} i dag`
      const told = story({ subject: words, blocks: [words, { quote: words }], row: words })
      const said = [letterOf(told, to), digestOf([told, told], to)]
        .flatMap(({ subject, text, html }) => [subject, text, html])
        .join('\n')

      expect(said).not.toContain(number)
      expect(said).toContain('Ring om i dag')
    },
  )
})

describe('a digest', () => {
  const stories = newsKindNames.toReversed().map((kind) => story({ kind, row: `om ${kind}` }))

  it('tells of everything, kind by kind, the most pressing first', () => {
    const { text } = digestOf(stories, to)
    const places = newsKindNames.map((kind) => text.indexOf(`om ${kind}\n`))

    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('says in its subject what there is', () => {
    const two = [
      story({ kind: 'submitted' }),
      story({ kind: 'submitted' }),
      story({ kind: 'flag' }),
    ]

    expect(digestOf(two, to).subject).toBe('Straks: 1 melding, 2 til godkendelse')
  })

  it('is no longer than people read: the front page has the rest', () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      story({ row: `Række ${at} ${'x'.repeat(500)}` }),
    )
    const { text } = digestOf(many, to)

    expect(text.match(/Række/g)).toHaveLength(60)
    expect(text).toContain('Og 40 mere. Din forside har det hele.')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(200)
  })
})
