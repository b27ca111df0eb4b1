import { describe, expect, it } from 'vitest'
import { embeddedEngine } from './embedded-engine.ts'
import { candidatesAtMost, type IndexDocument } from './engine.ts'
import { itFinds } from './finding.suite.ts'

describe('with the embedded engine', () => {
  itFinds(embeddedEngine)
})

const document = (own: Partial<IndexDocument> = {}): IndexDocument => ({
  reference: 'BS01',
  version: 'a',
  centre: 'borger',
  audience: ['citizen'],
  words: 'pas',
  roots: 'pas',
  parts: '',
  body: '',
  ...own,
})
const asked = [{ roots: ['pas'], parts: [], isPart: false }]

describe('the embedded index', () => {
  it('forgets what was removed', async () => {
    const engine = embeddedEngine()
    await engine.upsert([document(), document({ reference: 'BS02' })])

    await engine.remove(['BS01', 'unknown'])

    expect((await engine.search(asked, {})).references).toEqual(['BS02'])
    expect(await engine.indexed()).toEqual([{ reference: 'BS02', version: 'a' }])
  })

  it('finds a changed guidance by its new words and not by its old', async () => {
    const engine = embeddedEngine()
    await engine.upsert([document()])

    await engine.upsert([document({ version: 'b', roots: 'legitimation' })])

    expect((await engine.search(asked, {})).references).toEqual([])
    expect(await engine.indexed()).toEqual([{ reference: 'BS01', version: 'b' }])
  })

  it('holds exactly what it was rebuilt from, and tells how far it is', async () => {
    const engine = embeddedEngine()
    await engine.upsert([document({ reference: 'OLD1' })])
    const progress: number[] = []

    await engine.rebuild([document(), document({ reference: 'BS02' })], (done) => {
      progress.push(done)
    })

    expect(progress).toEqual([1, 2])
    expect((await engine.search(asked, {})).references).toEqual(['BS01', 'BS02'])
  })

  it('answers from the old one until the new one is whole', async () => {
    const engine = embeddedEngine()
    await engine.upsert([document({ reference: 'OLD1' })])
    const many = Array.from({ length: 500 }, (_, at) => document({ reference: `N${String(at)}` }))

    const rebuilding = engine.rebuild(many)

    expect((await engine.search(asked, {})).references).toEqual(['OLD1'])
    await rebuilding
    expect((await engine.search(asked, {})).references).toHaveLength(candidatesAtMost)
  })

  it('shares nothing with another', async () => {
    await embeddedEngine().upsert([document()])

    expect((await embeddedEngine().search(asked, {})).references).toEqual([])
  })
})
