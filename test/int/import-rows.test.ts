import { type CollectionBeforeValidateHook, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFor } from '../../collections/database.ts'
import type { Article } from '../../collections/payload-types.ts'
import { actorOf } from '../../src/access/actor.ts'
import type { Actor } from '../../src/access/roles.ts'
import { beginImport } from '../../src/exchange/apply-import.ts'
import { importOf, progressOf } from '../../src/exchange/import-job.ts'
import type { Seen } from '../../src/exchange/import-terms.ts'
import { previewImport } from '../../src/exchange/preview-import.ts'
import { databases } from '../databases.ts'
import { testSecret } from '../run.ts'
import { demoIn } from './mail-room.ts'

process.env.PAYLOAD_SECRET ??= testSecret
const { default: config } = await import('../../payload.config.ts')

const heading = 'Hvad betyder ændringen for kontaktcentret?'
const dayMs = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)

describe.each(databases)('the rows of an import on $name', (database) => {
  let payload: Payload
  let author: Actor

  beforeAll(async () => {
    const url = await demoIn(database)
    payload = await getPayload({
      config: config.then((built) => Object.assign({ ...built }, { db: databaseFor(url) })),
      key: url,
    })
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'author@straks.example' } },
      depth: 0,
      overrideAccess: true,
    })
    const actor = actorOf(docs[0])
    if (!actor) throw new Error('no author')
    author = actor
  }, 400_000)
  afterAll(() => payload.destroy())

  const look = (csv: string): Promise<Seen> =>
    previewImport(payload, 'articles', {
      file: () => Promise.resolve({ bytes: new TextEncoder().encode(csv), fileName: 'prøve.csv' }),
      ...{ actor: author, mayUpdate: true, now: new Date() },
    })
  async function letIn({ id }: Pick<Seen, 'id'>) {
    const { work } = await beginImport(payload, id, author)
    await work
    return progressOf(await importOf(payload, id, author))
  }
  async function called(reference: string): Promise<Article> {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { reference: { equals: reference } },
      depth: 0,
      overrideAccess: true,
    })
    const [article, ...more] = docs
    if (!article || more.length > 0) throw new Error(`${docs.length} called ${reference}`)
    return article
  }
  const draft = (reference: string, title = 'Kladde') =>
    look(`Nummer;Titel\n${reference};${title}`).then(letIn)

  /** Does something once, after the import has read a draft and before it writes it. */
  function meanwhile(act: () => Promise<unknown>): void {
    const hooks = payload.collections.articles.config.hooks.beforeValidate
    const once: CollectionBeforeValidateHook = async () => {
      hooks.splice(hooks.indexOf(once), 1)
      await act()
    }
    hooks.push(once)
  }

  it('write dates and a change line where the text is the same', async () => {
    await draft('BS801')
    const file = `Nummer;Kontroldato;Ønskes gyldig fra;Ønskes gyldig til;${heading}\nBS801;${inDays(90)};${inDays(5)};${inDays(60)};Husk pas`
    const seen = await look(file)
    const progress = await letIn(seen)

    expect(seen.rows).toMatchObject([{ act: 'update' }])
    expect(progress).toMatchObject({ state: 'applied', done: 1, failures: [] })
    const article = await called('BS801')
    expect(article.changeLine).toBe('Husk pas')
    expect(article.reviewDate).toBeTruthy()
    expect(article.wantedFrom).toBeTruthy()
    expect(article.wantedTo).toBeTruthy()
    expect(await look(file)).toMatchObject({ toWrite: 0, withErrors: 0, rows: [{ act: 'same' }] })
  })

  it('are unchanged where the guidance says it all already', async () => {
    await draft('BS802')
    await draft('BS803')

    const seen = await look('Nummer;Titel\nBS802;Kladde\nBS803;Ny titel')

    expect(seen).toMatchObject({ toWrite: 1, withErrors: 0 })
    expect(seen.rows).toMatchObject([{ act: 'same', problems: [] }, { act: 'update' }])
  })

  it('do not write over what is saved in the very moment', async () => {
    await draft('BS804')
    const { id } = await called('BS804')
    const seen = await look('Nummer;Kort svar\nBS804;Fra filen')
    meanwhile(() =>
      payload.update({
        ...{ collection: 'articles', id, depth: 0, overrideAccess: true },
        data: { shortAnswer: 'I samme øjeblik' },
      }),
    )

    expect((await letIn(seen)).failures).toMatchObject([{ line: 2, code: 'edited-meanwhile' }])
    expect(await called('BS804')).toMatchObject({ shortAnswer: 'I samme øjeblik' })
  })

  it('say in which column a value is refused, and why', async () => {
    await draft('BS805')
    const seen = await look('Nummer;Kort svar\nBS805;Fra filen')
    const field = payload.collections.articles.config.fields.find(
      (one) => 'name' in one && one.name === 'citizenPhrases',
    )
    expect(field).toBeDefined()
    const refuse = () => 'Højst fyrre af borgerens ord.'
    const before = Object.assign({}, field)
    Object.assign(field ?? {}, { validate: refuse })
    const progress = await letIn(seen)
    Object.assign(field ?? {}, before)

    expect(progress.failures).toEqual([
      { line: 2, code: 'bad-input', message: 'Borgerens ord: Højst fyrre af borgerens ord.' },
    ])
  })

  it('take a number in small letters for the same number', async () => {
    const seen = await look(
      'Nummer;Titel;Beslægtede vejledninger\nbs806;Små;bs01\nBS806;Store;\nbs807;Fører til;bs806',
    )
    await letIn(seen)

    expect(seen.rows.map(({ reference, act }) => [reference, act])).toEqual([
      ['BS806', 'create'],
      ['BS806', 'none'],
      ['BS807', 'create'],
    ])
    expect(seen.rows[1]?.problems[0]).toMatchObject({ code: 'already-exists' })
    const [first, bs01, bs807] = [
      await called('BS806'),
      await called('BS01'),
      await called('BS807'),
    ]
    expect(first.related).toEqual([bs01.id])
    expect(bs807.related).toEqual([first.id])
    expect((await look('Nummer;Titel\nbs806;Små')).rows).toMatchObject([{ act: 'same' }])
  })
})
