import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentHash } from '../../src/publishing/content-hash.ts'
import { asUser, type Caller } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { cardIn, docsIn } from './guidance-answer.ts'

/** Long enough that two saves never share a millisecond on any clock here. */
const apart = () => pause(30)

describe.each(databases)('the card of an old date on $name', ({ url }) => {
  let server: TestServer
  let agent: Caller
  let editor: Caller

  beforeAll(async () => {
    const databaseUrl = url()
    server = await startTestServer({ demo: true, ...(databaseUrl && { databaseUrl }) })
    agent = await asUser(server.address, 'agent@straks.example')
    editor = await asUser(server.address, 'editor@straks.example')
  }, 300_000)
  afterAll(() => server.stop())

  const cardOf = async (path: string) => cardIn((await agent.get(`/api/guidance/${path}`)).body)

  it('shows contact point, self-service and centre as they were then, and as they are now today', async () => {
    const before = await cardOf('BS07')
    const point = before.contactPoints[0]
    const selfService = before.selfServices[0]
    const centre = docsIn(
      (await editor.get('/api/centres?where[abbreviation][equals]=BORG')).body,
    )[0]
    await apart()
    const then = new Date().toISOString()
    await apart()
    await editor.patch(`/api/contact-points/${point?.id}`, { name: 'Folkeregistret, ny kø' })
    await editor.patch(`/api/self-services/${selfService?.id}`, {
      name: 'Meld flytning, ny udgave',
    })
    await editor.patch(`/api/centres/${centre?.id}`, { name: 'Borgerservice og Bibliotek' })

    const today = await cardOf('BS07')
    const asOfThen = await cardOf(`BS07?at=${then}`)

    expect(today.contactPoints[0]?.name).toBe('Folkeregistret, ny kø')
    expect(today.selfServices[0]?.name).toBe('Meld flytning, ny udgave')
    expect(today.centre?.name).toBe('Borgerservice og Bibliotek')
    expect(asOfThen.contactPoints[0]?.name).toBe(point?.name)
    expect(asOfThen.selfServices[0]?.name).toBe(selfService?.name)
    expect(asOfThen.centre?.name).toBe(before.centre?.name)
    expect(asOfThen.contentHash).toBe(today.contentHash)
  })

  it('carries the checksum of exactly the content it shows', async () => {
    const card = await cardOf('BS18')

    expect(contentHash(card.content)).toBe(card.contentHash)
  })

  it('shows the edition that was in force on the day asked about, and none before the first', async () => {
    const editions = docsIn(
      (await editor.get('/api/editions?where[reference][equals]=AE03&sort=sequence&limit=50')).body,
    )
    const [first, second] = editions
    const between = new Date(
      (Date.parse(String(first?.validFrom)) + Date.parse(String(second?.validFrom))) / 2,
    )

    const card = await cardOf(`AE03?at=${between.toISOString()}`)
    const tooEarly = await agent.get(
      `/api/guidance/AE03?at=${new Date(Date.parse(String(first?.validFrom)) - 1).toISOString()}`,
    )

    expect(editions.length).toBeGreaterThan(1)
    expect(card.edition).toBe(1)
    expect(tooEarly).toMatchObject({ status: 404, codes: ['not-in-force'] })
  })
})
