import { describe, expect, it } from 'vitest'
import type { Front } from './answers.ts'
import { front, noCopy, settled } from './desk.fixture.ts'
import { started } from './started-desk.fixture.ts'

const notice: Front['notices'][number] = {
  id: 'n1',
  title: 'MitID er nede',
  text: 'Vent med at henvise.',
  severity: 'critical',
  from: '2026-11-24T09:00:00Z',
  to: '2026-11-24T12:00:00Z',
  centres: [],
  references: [],
  version: '1',
}

/** A desk whose copy has an old front page. */
const withCopy = () =>
  started(
    {},
    {
      ...noCopy,
      ask: () =>
        Promise.resolve({ body: JSON.stringify(front()), takenAt: '2026-11-23T09:31:00.000Z' }),
    },
  )

const titles = ({ front: shown }: { front: Front | null }) =>
  shown?.notices.map(({ title }) => title)

describe('the front page', () => {
  it('brings a critical notice from a slow server, though its copy would have answered sooner', async () => {
    const { answer, view, heard, pass } = withCopy()
    await answer('/api/desk', front())

    heard.change()
    pass(4_999)
    await settled()
    await answer('/api/desk', front({ notices: [notice] }))

    expect(titles(view())).toEqual(['MitID er nede'])
    expect(view()).toMatchObject({
      source: { kind: 'server' },
      announcement: 'Kritisk driftsbesked: MitID er nede.',
    })
  })

  it('is the copy’s where the desk would be empty, until the slow server has answered', async () => {
    const { answer, view, pass } = withCopy()
    pass(300)
    await settled()
    expect(titles(view())).toEqual([])

    await answer('/api/desk', front({ notices: [notice] }))

    expect(titles(view())).toEqual(['MitID er nede'])
  })

  it('is the copy’s at once where there is no server, which is not asked again for that', async () => {
    const { requests, view } = withCopy()
    const asked = () => requests.filter(({ url }) => url.startsWith('/api/desk'))
    asked()[0]?.fail()
    await settled()

    expect(view()).toMatchObject({ front: { notices: [] }, source: { kind: 'copy' } })
    expect(asked()).toHaveLength(1)
  })

  it('keeps what the agent chose while it was on its way', async () => {
    const { session, answer, view, heard, requests } = started()
    await answer('/api/desk', front({ notices: [notice] }))
    heard.change()
    const underWay = requests.at(-1)

    void session.settings.readNotice(notice)
    underWay?.answer(front({ notices: [notice] }))
    await settled()

    expect(view().front?.settings.readNotices).toEqual(['n1 1'])
  })

  it('is not put back by an answer that was overtaken', async () => {
    const { answer, view, heard, requests } = started()
    await answer('/api/desk', front())
    heard.change()
    const overtaken = requests.findLast(({ url }) => url === '/api/desk')
    heard.change()
    await answer('/api/desk', front({ notices: [notice] }))

    overtaken?.answer(front())
    await settled()

    expect(titles(view())).toEqual(['MitID er nede'])
  })
})

describe('the desk says in words', () => {
  it('that the server is slow, and not that it is gone', async () => {
    const { session, answer, view, pass, requests } = withCopy()
    await answer('/api/desk', front())
    session.list.type('pas')
    pass(300)
    await settled()
    expect(view().announcement).toMatch(/^Serveren er langsom\. Svarene kommer fra en kopi fra /)

    session.list.type('pas u')
    requests.findLast(({ url }) => url.startsWith('/api/search'))?.fail()
    await settled()
    expect(view().announcement).toMatch(/^Ingen forbindelse\. Svarene kommer fra en kopi fra /)
  })

  it('that the connection is back only once it is quick again', async () => {
    const { session, answer, view, heard, pass } = withCopy()
    await answer('/api/desk', front())
    session.list.type('pas')
    pass(300)
    await settled()

    heard.change()
    pass(300)
    await answer('/api/desk', front())
    expect(view().source).toMatchObject({ kind: 'copy', isSlow: true })

    heard.change()
    await answer('/api/desk', front())
    expect(view().announcement).toBe('Forbindelsen er tilbage.')
  })
})
