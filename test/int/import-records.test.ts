import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller, request } from '../as-user.ts'
import { databases } from '../databases.ts'
import { run, testSecret } from '../run.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { docsIn } from './guidance-answer.ts'
import { expectRefusal, noRight } from './refusal.ts'
import { progressSchema, seenSchema, sendFile, xlsx } from './send-file.ts'

type Kind = 'contact-points' | 'self-services'

describe.each(databases)('a file of records on $name', ({ url }) => {
  let server: TestServer
  let editor: Caller
  let editor2: Caller

  beforeAll(async () => {
    const databaseUrl = url()
    server = await startTestServer({ demo: true, ...(databaseUrl && { databaseUrl }) })
    editor = await asUser(server.address, 'editor@straks.example')
    editor2 = await asUser(server.address, 'editor2@straks.example')
  }, 400_000)
  afterAll(() => server.stop())

  const look = async (kind: Kind, file: Uint8Array | string, caller = editor) =>
    seenSchema.parse((await sendFile(server.address, caller, `preview?kind=${kind}`, file)).body)
  async function letIn(id: string) {
    await editor.post(`/api/exchange/${id}/apply`)
    for (;;) {
      const progress = progressSchema.parse((await editor.get(`/api/exchange/${id}`)).body)
      if (progress.state === 'applied') return progress
      await pause(50)
    }
  }
  const exported = async (kind: Kind) =>
    String((await editor.get(`/api/exchange/records?kind=${kind}`)).body)
  const all = async (kind: Kind, where = '') =>
    docsIn((await editor.get(`/api/${kind}?limit=0&sort=key&${where}`)).body)
  const called = async (kind: Kind, key: string) =>
    (await all(kind, `where[key][equals]=${key}`))[0] ?? { id: '' }
  const versionsOf = async (kind: Kind, id: string) =>
    docsIn((await editor.get(`/api/${kind}/versions?limit=0&where[parent][equals]=${id}`)).body)

  it.each<Kind>(['contact-points', 'self-services'])(
    'of %s that was taken out changes nothing when it is read in again',
    async (kind) => {
      const records = await all(kind)

      const seen = await look(kind, await exported(kind))

      expect(records.length).toBeGreaterThan(30)
      expect(seen.rows.map(({ act, problems }) => ({ act, problems }))).toEqual(
        records.map(() => ({ act: 'same', problems: [] })),
      )
      expect(seen.toWrite).toBe(0)
    },
  )

  it('shows each field before and after, and writes what was shown once it is let in', async () => {
    const before = await all('contact-points')
    const point = await called('contact-points', 'pas-og-koerekort')
    const versions = await versionsOf('contact-points', point.id)
    const file = await xlsx([
      ['Nøgle', 'Navn', 'Fagcenter', 'Nummer', 'Åbningstider', 'Når her er lukket'],
      ['ny-vagt', 'Ny vagt', 'Borgerservice', '55501299', 'mandag-fredag | 8.00 | 16.00', 'ny-bag'],
      ['ny-bag', 'Bag den', 'BORG', '', '', ''],
      [
        ...['pas-og-koerekort', '', '', '55 50 99 99'],
        'mandag-onsdag | 09:00 | 15:00\ntorsdag | 09:00 | 18:00\nfredag | 09:00 | 13:00',
        'borgerservice-vagt',
      ],
    ])

    const seen = await look('contact-points', file)
    expect(await all('contact-points')).toEqual(before)
    const progress = await letIn(seen.id)

    expect(seen.rows.map(({ reference, act }) => [reference, act])).toEqual([
      ['ny-vagt', 'create'],
      ['ny-bag', 'create'],
      ['pas-og-koerekort', 'update'],
    ])
    expect(seen.rows[2]?.changes).toEqual([
      { heading: 'Nummer', before: '55 50 12 10', after: '55 50 99 99' },
      {
        heading: 'Åbningstider',
        before: 'mandag-onsdag: 09:00-15:00\ntorsdag: 09:00-17:00\nfredag: 09:00-13:00',
        after: 'mandag-onsdag: 09:00-15:00\ntorsdag: 09:00-18:00\nfredag: 09:00-13:00',
      },
    ])
    expect(seen.rows[2]?.shownOn).toBeGreaterThan(0)
    expect(progress).toMatchObject({ done: 3, failures: [] })
    const { updatedAt: _then, number: _old, hours: _closed, ...kept } = point
    expect(await called('contact-points', 'pas-og-koerekort')).toMatchObject({
      ...kept,
      number: '55 50 99 99',
    })
    expect(await versionsOf('contact-points', point.id)).toHaveLength(versions.length + 1)
    expect(await called('contact-points', 'ny-vagt')).toMatchObject({
      name: 'Ny vagt',
      keepsPublicHolidays: true,
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opensAt: '08:00', closesAt: '16:00' }],
      fallback: (await called('contact-points', 'ny-bag')).id,
    })
    const others = (await all('contact-points')).filter(
      ({ id }) => id !== point.id && before.some((one) => one.id === id),
    )
    expect(others).toEqual(before.filter(({ id }) => id !== point.id))
  })

  it('names what the form would refuse, row by row, and writes the other rows alone', async () => {
    const seen = await look(
      'contact-points',
      [
        'Nøgle;Navn;Fagcenter;Art;Nummer;Åbningstider;Når her er lukket;Længste tidsrum for tilbagekald (timer)',
        'f01;;BORG;;;;;',
        'f02;To;;;;;;',
        'f03;Tre;Rumfart;;;;;',
        'f04;Fire;BORG;Telegraf;;;;',
        `f05;Fem;BORG;;${'1'.repeat(41)};;;`,
        'f06;Seks;BORG;;;mandag | 15:00 | 09:00;;',
        'f07;Syv;BORG;;;mandag | 08 | 15:00;;',
        'f08;Otte;BORG;;;;f08;',
        'f09;Ni;BORG;;;;findes-ikke;',
        'f10;Ti;BORG;;;;;73',
        'f11;Kari 010203-1234;BORG;;;;;',
        'f12;Tolv;BORG;;;;f01;',
        ';Uden;BORG;;;;;',
        'f14;Fjorten;BORG;;;;;',
        'f14;Igen;BORG;;;;;',
        'borgerservice-vagt;;;;;;pas-og-koerekort;',
      ].join('\r\n'),
    )
    await letIn(seen.id)

    expect(
      seen.rows.flatMap(({ line, problems }) =>
        problems.map(({ code, heading }) => [line, code, heading]),
      ),
    ).toEqual([
      [2, 'cell-invalid', 'Navn'],
      [3, 'cell-invalid', 'Fagcenter'],
      [4, 'unknown-reference', 'Fagcenter'],
      [5, 'cell-invalid', 'Art'],
      [6, 'cell-invalid', 'Nummer'],
      [7, 'cell-invalid', 'Åbningstider'],
      [8, 'cell-invalid', 'Åbningstider'],
      [9, 'fallback-ring', 'Når her er lukket'],
      [10, 'unknown-reference', 'Når her er lukket'],
      [11, 'cell-invalid', 'Længste tidsrum for tilbagekald (timer)'],
      [12, 'looks-like-cpr', 'Navn'],
      [13, 'unknown-reference', 'Når her er lukket'],
      [14, 'cell-invalid', 'Nøgle'],
      [16, 'already-exists', 'Nøgle'],
      [17, 'fallback-ring', 'Når her er lukket'],
    ])
    expect(seen.rows[5]?.problems[0]?.message).toContain('Linje 1, Lukker: Lukketiden skal ligge')
    expect((await all('contact-points', 'where[key][like]=f')).map(({ name }) => name)).toContain(
      'Fjorten',
    )
    expect(await called('contact-points', 'f02')).toEqual({ id: '' })
  })

  it('has the same rules as the form', async () => {
    const { id } = await called('contact-points', 'borgerservice-vagt')
    const { id: to } = await called('contact-points', 'folkeregister')
    const answers = [
      await editor.patch(`/api/contact-points/${id}`, { fallback: to }),
      await editor.patch(`/api/contact-points/${id}`, { fallback: id }),
      await editor.patch(`/api/contact-points/${id}`, { ivrChoice: 'Kari 010203-1234' }),
    ]

    expect(answers.map(({ codes, fields }) => [codes, fields])).toEqual([
      [['fallback-ring'], ['fallback']],
      [['fallback-ring'], ['fallback']],
      [['looks-like-cpr'], ['ivrChoice']],
    ])
  })

  it('leaves a record alone that was changed after it was looked at, and writes the rest', async () => {
    const seen = await look(
      'contact-points',
      'Nøgle;Nummer\nfolkeregister;1\nmitid-hjaelp;2\ndigital-hjaelp;3',
    )
    const { id } = await called('contact-points', 'folkeregister')
    await editor2.patch(`/api/contact-points/${id}`, { ivrChoice: 'i mellemtiden' })
    const other = await called('contact-points', 'digital-hjaelp')
    await editor2.patch(`/api/contact-points/${other.id}`, { number: '3' })

    const progress = await letIn(seen.id)

    expect(progress).toMatchObject({ done: 3, failures: [{ line: 2, code: 'record-moved' }] })
    expect(await called('contact-points', 'folkeregister')).toMatchObject({
      number: '55 50 12 20',
      ivrChoice: 'i mellemtiden',
    })
    expect(await called('contact-points', 'mitid-hjaelp')).toMatchObject({ number: '2' })
  })

  it('makes no second record of a key that another took meanwhile', async () => {
    const seen = await look('self-services', 'Nøgle;Navn;Adresse\ntaget;Fra filen;https://a.dk')
    await editor2.post('/api/self-services', {
      key: 'taget',
      name: 'En andens',
      url: 'https://b.dk',
    })

    const progress = await letIn(seen.id)

    expect(progress.failures).toMatchObject([{ line: 2, code: 'already-exists' }])
    expect(await all('self-services', 'where[key][equals]=taget')).toMatchObject([
      { name: 'En andens' },
    ])
  })

  it('of self-services is judged by their own rules', async () => {
    const seen = await look(
      'self-services',
      [
        'Nøgle;Navn;Adresse;Obligatorisk;Alternativ;Klik for klik',
        's1;Et;http://usikker.dk;;;',
        's2;To;https://a.dk;ja;;',
        's3;Tre;https://a.dk;ja;Book en tid;"Åbn siden\nTryk «Send»"',
      ].join('\n'),
    )
    await letIn(seen.id)

    expect(seen.rows.map(({ problems }) => problems.map(({ heading }) => heading))).toEqual([
      ['Adresse'],
      ['Alternativ'],
      [],
    ])
    expect(await called('self-services', 's3')).toMatchObject({
      mandatory: true,
      walkThrough: [{ step: 'Åbn siden' }, { step: 'Tryk «Send»' }],
    })
  })

  it('is whole, and there once, though the process is killed while it is written', async () => {
    const keys = Array.from({ length: 40 }, (_one, at) => `k${String(at).padStart(2, '0')}`)
    const changed = (await all('contact-points', 'where[kind][equals]=queue')).slice(0, 10)
    const seen = await look(
      'contact-points',
      await xlsx([
        ['Nøgle', 'Navn', 'Fagcenter', 'Tastevalg', 'Når her er lukket'],
        // Each leads to the one after it in the file.
        ...keys.map((key, at) => [key, `Kø ${key}`, 'BORG', '', keys[at + 1] ?? '']),
        ...changed.map(({ key }) => [String(key), '', '', 'dræbt', '']),
      ]),
    )
    for (let kill = 0; kill < 3; kill += 1) {
      await editor.post(`/api/exchange/${seen.id}/apply`)
      await pause(60 + Math.random() * 200)
      await server.kill()
      await server.restart()
      editor = await asUser(server.address, 'editor@straks.example')
    }
    // Whoever was killed holds the work for a quarter of a minute more.
    let progress = progressSchema.parse((await editor.get(`/api/exchange/${seen.id}`)).body)
    while (progress.state !== 'applied') {
      await editor.post(`/api/exchange/${seen.id}/apply`)
      await pause(500)
      progress = progressSchema.parse((await editor.get(`/api/exchange/${seen.id}`)).body)
    }

    expect(progress).toMatchObject({ done: 50, failures: [] })
    const made = (await all('contact-points')).filter(({ name }) => String(name).startsWith('Kø k'))
    expect(made.map(({ key }) => key)).toEqual(keys)
    expect(made.map(({ fallback }) => fallback ?? null)).toEqual([
      ...made.slice(1).map(({ id }) => id),
      null,
    ])
    for (const { id } of made) {
      const [newest] = await versionsOf('contact-points', id)
      expect(newest?.version).toMatchObject({ name: made.find((one) => one.id === id)?.name })
    }
    for (const { id } of changed) {
      expect((await editor.get(`/api/contact-points/${id}`)).body).toMatchObject({
        ivrChoice: 'dræbt',
      })
    }
  }, 120_000)

  it('is for those who may change the records, in preview and when it is let in', async () => {
    const { id } = await look('contact-points', 'Nøgle;Nummer\nfolkeregister;9')
    for (const role of ['agent', 'author', 'manager', 'admin']) {
      const other = await asUser(server.address, `${role}@straks.example`)
      for (const kind of ['contact-points', 'self-services']) {
        const answer = await sendFile(server.address, other, `preview?kind=${kind}`, 'Nøgle\na')
        expectRefusal(answer, noRight, `${role} ${kind}`)
        expectRefusal(await other.get(`/api/exchange/template?kind=${kind}`), noRight, role)
      }
      expectRefusal(await other.post(`/api/exchange/${id}/apply`), [404], role)
    }
    const agent = await asUser(server.address, 'agent@straks.example')
    expectRefusal(await agent.get('/api/exchange/records?kind=contact-points'), noRight, 'agent')
    expectRefusal(await editor.get('/api/exchange/records?kind=users'), [400], 'users')
    expectRefusal(
      await request(server.address, 'GET', '/api/exchange/records?kind=contact-points', {}),
      [401],
      'nobody',
    )
  })

  it.each([
    ['without the column that says which', 'Navn\nPas', 'column-missing'],
    ['with a column of its own', 'Nøgle;Farve\na;rød', 'unknown-column'],
    ['with a column of guidance', 'Nøgle;Kort svar\na;b', 'unknown-column'],
  ])('%s is refused in words', async (_what, file, code) => {
    const answer = await sendFile(server.address, editor, 'preview?kind=contact-points', file)

    expectRefusal(answer, [400], code)
    expect(answer.codes).toEqual([code])
  })

  it('is let in by the command line too, which shows the same', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'straks-records-'))
    const file = path.join(folder, 'punkter.csv')
    writeFileSync(file, 'Nøgle;Tastevalg\nbibliotek;7\nborgerservice-vagt;\n')
    const command = (...args: string[]) =>
      run(['-C', 'production', 'seed/run.mjs', 'src/exchange/import-command.ts', file, ...args], {
        ...process.env,
        DATABASE_URL: server.databaseUrl,
        PAYLOAD_SECRET: testSecret,
      })
    const as = ['--as', 'editor@straks.example', '--contact-points']

    const looked = await command(...as)
    const before = await called('contact-points', 'bibliotek')
    const written = await command(...as, '--apply')

    expect(looked).toContain('Ændres (vises ')
    expect(looked).toContain('Tastevalg: (tom) → 7')
    expect(looked).toContain('1 to write, 0 with errors.')
    expect(before.ivrChoice ?? null).toBeNull()
    expect(written).toContain('1 of 1 written.')
    expect(await called('contact-points', 'bibliotek')).toMatchObject({ ivrChoice: '7' })
    await expect(command('--as', 'author@straks.example', '--contact-points')).rejects.toThrow(
      'ikke adgang',
    )
  })
})
