import { zipSync } from 'fflate'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/exchange/limits.ts'
import { asUser, type Caller } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { docsIn } from './guidance-answer.ts'
import { expectRefusal, noRight } from './refusal.ts'
import { type Progress, progressSchema, seenSchema, sendFile, xlsx } from './send-file.ts'

describe.each(databases)('a file of guidance on $name', ({ url }) => {
  let server: TestServer
  let author: Caller
  let editor: Caller

  beforeAll(async () => {
    const databaseUrl = url()
    server = await startTestServer({ demo: true, ...(databaseUrl && { databaseUrl }) })
    author = await asUser(server.address, 'author@straks.example')
    editor = await asUser(server.address, 'editor@straks.example')
  }, 400_000)
  afterAll(() => server.stop())

  const look = async (caller: Caller, file: Uint8Array | string, query = '') =>
    seenSchema.parse((await sendFile(server.address, caller, `preview${query}`, file)).body)

  async function letIn(caller: Caller, id: string) {
    await caller.post(`/api/exchange/${id}/apply`)
    return applied(caller, id)
  }
  const applied = (caller: Caller, id: string) =>
    come(caller, id, ({ state }) => state === 'applied')
  async function come(caller: Caller, id: string, isThere: (progress: Progress) => boolean) {
    for (;;) {
      // A server hard at work may close a kept connection just as it is asked again.
      const answer = await caller.get(`/api/exchange/${id}`).catch(() => undefined)
      const progress = answer && progressSchema.parse(answer.body)
      if (progress && isThere(progress)) return progress
      await pause(50)
    }
  }
  const articles = async (where: string) =>
    docsIn((await editor.get(`/api/articles?limit=0&${where}`)).body)
  const called = (reference: string) => articles(`where[reference][equals]=${reference}`)

  it('is written as drafts with all that it says, once the author has seen it', async () => {
    const file = await xlsx([
      [
        'Nummer',
        'Titel',
        'Kort svar',
        'Selvbetjening',
        'Omstilling / tilbagekald',
        'Beslægtede vejledninger',
      ],
      ['BS901', 'Prøve et', 'Bestil tid.', 'pas-ansoegning', 'pas-og-koerekort', 'BS902\nBS01'],
      ['BS902', 'Prøve to', '', 'ikke relevant', '', 'BS901'],
      ['', 'Prøve tre', 'Uden nummer', '', '', ''],
    ])

    const seen = await look(author, file)
    expect(await called('BS901')).toEqual([])
    const progress = await letIn(author, seen.id)

    expect(seen).toMatchObject({ toWrite: 3, withErrors: 0 })
    expect(seen.rows[0]?.problems.map(({ level, heading }) => [level, heading])).toContainEqual([
      'missing',
      'Frister og takster',
    ])
    expect(progress).toMatchObject({ done: 3, failures: [] })
    const [one] = await called('BS901')
    const [two] = await called('BS902')
    const [bs01] = await called('BS01')
    expect(one).toMatchObject({
      state: 'draft',
      shortAnswer: 'Bestil tid.',
      related: [two?.id, bs01?.id],
    })
    expect(two).toMatchObject({
      notRelevant: ['selfService'],
      related: [one?.id],
      lastEdition: null,
    })
    expect(await articles(`where[origin][contains]=${progress.origin}`)).toHaveLength(3)
  })

  it('names the problems of each row, at the column, and writes the other rows alone', async () => {
    const seen = await look(
      author,
      [
        'Nummer;Titel;Fagcenter;Selvbetjening;Kontroldato;Kort svar;Frister og takster',
        'BS911;;BORG;;;;',
        'BS912;To;AFFALD;;;;',
        'BS913;Tre;;findes-ikke;;;',
        'BS914;Fire;;;2020-01-01;;',
        `BS915;Fem;;;;${'a'.repeat(281)};`,
        'BS916;Seks;;;;Sig 010203-1234;',
        'BS917;Syv;;;;;Takst | Pas | 1 kr. | 2026-02-01 | 2026-01-01',
        'BS01;Otte;;;;;',
        'BS918;Ni;;;;;',
        'BS918;Ti;;;;;',
        'BS 9;Elleve;;;;;',
      ].join('\r\n'),
    )

    const errors = seen.rows.flatMap(({ line, problems }) =>
      problems
        .filter(({ level }) => level === 'error')
        .map(({ code, heading }) => [line, code, heading]),
    )
    expect(errors).toEqual([
      [2, 'cell-invalid', 'Titel'],
      [3, 'other-centre', 'Fagcenter'],
      [4, 'unknown-reference', 'Selvbetjening'],
      [5, 'review-date-invalid', 'Kontroldato'],
      [6, 'cell-invalid', 'Kort svar'],
      [7, 'looks-like-cpr', 'Kort svar'],
      [8, 'period-invalid', 'Frister og takster'],
      [9, 'already-exists', 'Nummer'],
      [11, 'already-exists', 'Nummer'],
      [12, 'cell-invalid', 'Nummer'],
    ])
    await letIn(author, seen.id)
    expect(await called('BS918')).toMatchObject([{ title: 'Ni' }])
    expect(await called('BS913')).toEqual([])
  })

  it('changes drafts only where that was chosen, and nobody else is at work on them', async () => {
    await look(author, 'Nummer;Titel\nBS921;Min kladde').then(({ id }) => letIn(author, id))
    await look(editor, 'Nummer;Titel;Fagcenter\nBS922;Redaktørens;BORG').then(({ id }) =>
      letIn(editor, id),
    )
    const file = 'Nummer;Kort svar\nBS921;Nyt svar\nBS922;Nyt svar'

    const without = await look(author, file)
    const seen = await look(author, file, '?update=true')
    await letIn(author, seen.id)

    expect(without.toWrite).toBe(0)
    expect(seen.rows.map(({ act }) => act)).toEqual(['update', 'none'])
    expect(seen.rows[1]?.problems[0]?.code).toBe('others-change')
    expect(await called('BS921')).toMatchObject([{ title: 'Min kladde', shortAnswer: 'Nyt svar' }])
    expect(await called('BS922')).toMatchObject([{ shortAnswer: null }])
  })

  it('leaves a draft alone that was changed after it was looked at', async () => {
    await look(author, 'Nummer;Titel\nBS931;Kladde').then(({ id }) => letIn(author, id))
    const seen = await look(author, 'Nummer;Kort svar\nBS931;Fra filen', '?update=true')
    const [draft] = await called('BS931')
    await author.patch(`/api/articles/${draft?.id}`, { shortAnswer: 'I mellemtiden' })

    const progress = await letIn(author, seen.id)

    expect(progress.failures).toMatchObject([{ line: 2, code: 'content-moved' }])
    expect(await called('BS931')).toMatchObject([{ shortAnswer: 'I mellemtiden' }])
  })

  it('is whole, and there once, though the process is killed while it is written', async () => {
    const references = Array.from({ length: 60 }, (_one, at) => `BS7${String(at).padStart(2, '0')}`)
    const lines = references.map((reference, at) => [
      reference,
      `Prøve ${reference}`,
      references[59 - at] ?? '',
    ])
    const seen = await look(
      author,
      await xlsx([['Nummer', 'Titel', 'Beslægtede vejledninger'], ...lines]),
    )
    await author.post(`/api/exchange/${seen.id}/apply`)
    const before = await come(author, seen.id, ({ done }) => done > 0)
    await server.kill()
    await server.restart()
    author = await asUser(server.address, 'author@straks.example')
    editor = await asUser(server.address, 'editor@straks.example')
    // Nobody lets it in again: the new server does, once the lease of the old one has run out.
    const progress = await applied(author, seen.id)

    expect(before.state).toBe('applying')
    expect(before.done).toBeLessThan(60)
    expect(progress).toMatchObject({ done: 60, failures: [] })
    const made = await articles(`where[origin][contains]=${progress.origin}`)
    expect(made.map(({ reference }) => reference).toSorted()).toEqual(references)
    expect(made.every(({ related }) => Array.isArray(related) && related.length === 1)).toBe(true)
  }, 200_000)

  it('may have five thousand rows, and no more', async () => {
    const lines = (rows: number) => [
      ['Nummer', 'Titel', 'Kort svar'],
      ...Array.from({ length: rows }, (_one, at) => [`X${at}`, `Titel ${at}`, 'Svar']),
    ]

    const seen = await look(author, await xlsx(lines(5000)))
    const tooMany = await sendFile(server.address, author, 'preview', await xlsx(lines(5001)))

    expect(seen).toMatchObject({ toWrite: 5000, withErrors: 0 })
    expectRefusal(tooMany, [413], '5001 rows')
    expect(tooMany.codes).toEqual(['too-many-rows'])
  }, 120_000)

  it('is for authors and editors alone, and an import for who began it', async () => {
    const { id } = await look(author, 'Titel\nPrøve')
    for (const role of ['agent', 'manager', 'admin']) {
      const other = await asUser(server.address, `${role}@straks.example`)
      const answer = await sendFile(server.address, other, 'preview', 'Titel\nPrøve')
      expectRefusal(answer, noRight, role)
      // The right is asked for before the file is read, so that nobody without it fills the memory.
      const tooLarge = new Uint8Array(limits.fileBytes * 2)
      expect((await sendFile(server.address, other, 'preview', tooLarge)).codes).toEqual([
        'not-allowed',
      ])
    }
    expectRefusal(
      await sendFile(server.address, undefined, 'preview', 'Titel\nPrøve'),
      [401],
      'nobody',
    )
    expectRefusal(await editor.get(`/api/exchange/${id}`), [404], 'another')
    expectRefusal(await editor.post(`/api/exchange/${id}/apply`), [404], 'another')
    expectRefusal(await author.get('/api/exchange/findes-ikke'), [404], 'none')
    expectRefusal(await author.get('/api/imports'), [404, 403], 'by REST')
  })

  it('is let in once', async () => {
    const { id } = await look(author, 'Titel\nÉn gang')
    await letIn(author, id)

    expect((await author.post(`/api/exchange/${id}/apply`)).codes).toEqual(['import-done'])
  })
})

describe('a file that cannot be read', () => {
  let server: TestServer
  let author: Caller

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    author = await asUser(server.address, 'author@straks.example')
  }, 400_000)
  afterAll(() => server.stop())

  const zip = (files: Record<string, string>) =>
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
    )
  const workbook = { 'xl/workbook.xml': '<workbook/>' }

  it.each<[string, () => Uint8Array | string, string, string?]>([
    ['with nothing in it', () => '', 'file-empty'],
    ['with headings alone', () => 'Nummer;Titel\r\n', 'file-empty'],
    ['with a column of its own', () => 'Nummer;Farve\nBS1;rød', 'unknown-column', 'Farve'],
    ['with a column twice', () => 'Titel;Titel\na;b', 'column-twice', 'Titel'],
    ['with text beside its columns', () => 'Titel\na;b', 'unknown-column', '2'],
    ['with a quote left open', () => 'Titel;Kort svar\na;"b\nc', 'file-malformed'],
    ['of JSON cut short', () => '[{"Titel": "a"', 'file-malformed'],
    ['of JSON that is no list', () => '{"Titel": "a"}', 'file-malformed'],
    ['of JSON with a number for a row', () => '[1]', 'file-malformed', '1'],
    ['of a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'file-type-unknown'],
    ['of old Excel', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'file-type-unknown'],
    ['of a zip cut short', () => zip({ ...workbook }).slice(0, 40), 'file-malformed'],
    ['of a zip of other things', () => zip({ 'a.xml': '<a/>' }), 'file-type-unknown'],
    ['of a workbook without sheets', () => zip(workbook), 'file-malformed'],
    [
      'of XML that unfolds',
      () => zip({ ...workbook, 'xl/a.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
      'file-malformed',
    ],
    [
      'of a sheet that begins at its far end',
      () => zip({ ...workbook, 'xl/worksheets/sheet1.xml': '<c r="XFD1048576"/>' }),
      'too-many-rows',
    ],
    [
      'of a zip bomb',
      () => zipSync({ 'xl/workbook.xml': new Uint8Array(210 * 1024 * 1024) }, { level: 9 }),
      'unpacks-too-large',
    ],
    ['of more than 20 MB', () => new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
  ])('%s is refused in words, and nothing is kept', async (_what, file, code, field) => {
    const answer = await sendFile(server.address, author, 'preview', file())

    expectRefusal(answer, [400, 413, 422], code)
    expect(answer.codes).toEqual([code])
    if (field !== undefined) expect(answer.fields).toEqual([field])
  })

  it('that lies about how much it unpacks to is refused all the same', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(1024 * 1024) }, { level: 9 })
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    // The declared size, in the entry and in the directory.
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 1024 * 1024) view.setUint32(at, 10, true)
    }

    const answer = await sendFile(server.address, author, 'preview', bomb)

    expect(answer.codes).toEqual(['file-malformed'])
  })
})
