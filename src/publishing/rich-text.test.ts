import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prose } from './guidance.fixture.ts'
import { isAllowedLink, plainText, richTextSchema } from './rich-text.ts'

const text = (words: string, own = {}) => ({ type: 'text', text: words, ...own })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const list = (listType: string, ...children: unknown[]) => ({ type: 'list', listType, children })
const item = (...children: unknown[]) => ({ type: 'listitem', children })
const link = (url: string, ...children: unknown[]) => ({
  type: 'link',
  fields: { linkType: 'custom', newTab: false, url },
  children,
})
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })

const isAllowed = (value: unknown): boolean => richTextSchema.safeParse(value).success

describe('prose', () => {
  it.each([
    ['a paragraph', paragraph(text('Ring i dag'))],
    ['an empty paragraph', paragraph()],
    ['bold, italic and underline', paragraph(text('a', { format: 1 | 2 | 8 }))],
    ['a line break', paragraph(text('a'), { type: 'linebreak' }, text('b'))],
    ['a bullet list', list('bullet', item(text('a')))],
    ['a numbered list', list('number', item(text('a'), link('https://borger.dk', text('b'))))],
    ['a link', paragraph(link('https://borger.dk', text('borger.dk')))],
  ])('may hold %s', (_what, block) => {
    expect(isAllowed(root(block))).toBe(true)
  })

  it.each([
    ['words outside a paragraph', text('a')],
    ['a check list', list('check', item(text('a')))],
    ['a list in a list', list('bullet', item(list('bullet', item(text('a')))))],
    ['a paragraph in a list', list('bullet', item(paragraph(text('a'))))],
    ['a link in a link', paragraph(link('https://a.dk', link('https://b.dk')))],
    [
      'a link to a document',
      paragraph({ ...link('/'), fields: { linkType: 'internal', url: '/' } }),
    ],
    ['a link without an address', paragraph({ ...link('/'), fields: { linkType: 'custom' } })],
    ['strike-through', paragraph(text('a', { format: 4 }))],
    ['code', paragraph(text('a', { format: 16 }))],
    ['a style', paragraph(text('a', { style: 'position: fixed' }))],
  ])('may not hold %s', (_what, block) => {
    expect(isAllowed(root(block))).toBe(false)
  })

  const otherTypes = [
    ...['heading', 'quote', 'code', 'horizontalrule', 'upload', 'relationship', 'block', 'table'],
    ...['inlineBlock', 'tab', 'image', 'iframe', 'html', 'script', 'Paragraph', 'toString', ''],
  ]

  it.each(otherTypes)('may hold no node of type "%s" anywhere', (type) => {
    const node = { ...paragraph(text('a')), ...text('a'), ...link('/'), type }

    expect(isAllowed(root(node))).toBe(false)
    expect(isAllowed(root(paragraph(node)))).toBe(false)
    expect(isAllowed(root(list('bullet', node)))).toBe(false)
    expect(isAllowed(root(list('bullet', item(node))))).toBe(false)
    expect(isAllowed(root(paragraph(link('/', node))))).toBe(false)
    expect(isAllowed({ root: { ...node, children: [] } })).toBe(false)
  })

  it('is judged without a throw, whatever is sent', () => {
    const anyNode = fc.record(
      {
        type: fc.oneof(fc.constantFrom('paragraph', 'list', 'link', 'text'), fc.anything()),
        children: fc.anything(),
        text: fc.anything(),
        fields: fc.anything(),
      },
      { requiredKeys: [] },
    )
    const anyProse = fc.oneof(
      fc.anything(),
      fc.array(anyNode).map((nodes) => root(...nodes)),
      fc.array(anyNode).map((nodes) => root(paragraph(...nodes))),
    )
    fc.assert(
      fc.property(anyProse, (value) => {
        expect(() => isAllowed(value)).not.toThrow()
      }),
    )
  })

  it('keeps nothing that is not on the list', () => {
    const sent = root({ ...paragraph(text('a', { onclick: 'alert(1)' })), style: 'color: red' })

    expect(richTextSchema.parse(sent)).toEqual(root(paragraph(text('a'))))
  })
})

const evil = 'evil.example'
/** What browsers drop from, or read past in, an address. */
const invisible = ['', ' ', '\t', '\n', '\r', '\f', '\0', '\u0001', '\u00a0', '\u200b', '\ufeff']
const anyGap = fc.constantFrom(...invisible)

describe('a link', () => {
  it.each([
    'https://www.borger.dk/pas?x=1#top',
    'http://intra.example',
    'HTTPS://WWW.BORGER.DK',
    'mailto:pas@straks.example',
    'tel:+4555501234',
    '/v/BS07',
    '/',
    '/?q=pas',
  ])('may lead to %s', (url) => {
    expect(isAllowedLink(url)).toBe(true)
    expect(isAllowed(root(paragraph(link(url))))).toBe(true)
  })

  it.each([
    '',
    'v/BS07',
    'borger.dk',
    '#top',
    '?q=pas',
    `//${evil}`,
    `///${evil}`,
    `/\\${evil}`,
    `\\\\${evil}`,
    `\\/${evil}`,
    `/\t/${evil}`,
    `/\n\\${evil}`,
    `\t//${evil}`,
    ` //${evil}`,
    `/v\\${evil}`,
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://borger.dk/1',
    'ftp://borger.dk',
    'view-source:https://borger.dk',
    'https://',
    'https:// borger.dk',
  ])('may not lead to %j', (url) => {
    expect(isAllowedLink(url)).toBe(false)
    expect(isAllowed(root(paragraph(link(url))))).toBe(false)
    expect(isAllowed(root(paragraph({ ...link(url), type: 'autolink' })))).toBe(false)
  })

  it('never runs a script, whatever capitals and invisible characters hide it', () => {
    const anyScheme = fc
      .constantFrom('javascript:', 'data:', 'vbscript:')
      .chain((scheme) =>
        fc.tuple(
          ...Array.from(scheme).map((letter) =>
            fc.tuple(anyGap, fc.boolean(), fc.constant(letter)),
          ),
        ),
      )
      .map((letters) =>
        letters
          .map(([gap, isCapital, letter]) => gap + (isCapital ? letter.toUpperCase() : letter))
          .join(''),
      )
    fc.assert(
      fc.property(anyScheme, fc.string(), (scheme, rest) => {
        expect(isAllowedLink(scheme + rest)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('is read by a browser as the web, mail, telephone or a page of ours; nothing else', () => {
    const anyPiece = fc.constantFrom('/', '\\', '.', ':', '@', 'a', 'https', 'javascript', '?', '%')
    const anyUrl = fc.array(fc.oneof(anyPiece, anyGap, fc.string({ maxLength: 2 })))
    const ours = 'https://straks.example'
    fc.assert(
      fc.property(fc.constantFrom('', '/', '/', 'https:', 'tel:'), anyUrl, (start, pieces) => {
        const url = start + pieces.join('')
        fc.pre(isAllowedLink(url))
        const followed = new URL(url, `${ours}/v/BS07`)

        expect(followed.protocol).toMatch(/^(https?|mailto|tel):$/)
        if (url.startsWith('/')) expect(followed.origin).toBe(ours)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the plain words of prose', () => {
  it('stand on a line for each paragraph and each item', () => {
    const value = richTextSchema.parse(
      root(
        paragraph(text('Ring '), link('/v/BS07', text('i dag'))),
        list('bullet', item(text('en')), item(text('to'))),
        paragraph(text('Slut'), { type: 'linebreak' }, text('nu')),
      ),
    )

    expect(plainText(value)).toBe('Ring i dag\nen\nto\nSlut\nnu')
  })

  it.each([null, undefined, prose(), prose('', '  ')])(
    'are none where nothing is said',
    (empty) => {
      expect(plainText(empty)).toBe('')
    },
  )
})
