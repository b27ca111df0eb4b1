import { describe, expect, it } from 'vitest'
import type { Notice } from '../publishing/notices.ts'
import { answerWith, front } from './desk.fixture.ts'
import { noticesThatMatch } from './notices-that-match.ts'
import { noticeMark } from './setting-acts.ts'
import { started } from './started-desk.fixture.ts'

const notice = (facts: Partial<Notice>): Notice => ({
  id: 'n1',
  title: 'Nyt',
  text: 'Nyt',
  severity: 'warning',
  from: '2026-11-23T08:00:00Z',
  to: '2026-11-24T08:00:00Z',
  centres: [],
  references: [],
  version: '1',
  ...facts,
})

async function afterSearch(notices: Notice[], readNotices: string[] = []) {
  const desk = started()
  await desk.answer('/api/desk', front({ notices, readNotices }))
  desk.session.list.type('pas')
  await desk.answer('/api/search', answerWith('BS01', 'BS02', 'BS03', 'BS04'))
  return noticesThatMatch(desk.view()).map(({ id }) => id)
}

describe('a notice above the results', () => {
  it('is about what was found, by guidance or by fagcenter', async () => {
    const found = await afterSearch([
      notice({ id: 'guidance', references: ['BS02'] }),
      notice({ id: 'centre', centres: [{ id: 'c1', name: 'Borgerservice' }] }),
      notice({ id: 'other', references: ['AF01'], centres: [{ id: 'c2', name: 'Affald' }] }),
      notice({ id: 'far down', references: ['BS04'] }),
    ])

    expect(found).toEqual(['guidance', 'centre'])
  })

  it('is there whatever was found when it is critical, until it is read', async () => {
    const critical = notice({ severity: 'critical', references: ['AF01'] })

    expect(await afterSearch([critical])).toEqual(['n1'])
    expect(await afterSearch([critical], [noticeMark(critical)])).toEqual([])
  })

  it('must be read again when its words have changed', async () => {
    const before = notice({ severity: 'critical' })

    expect(await afterSearch([{ ...before, version: '2' }], [noticeMark(before)])).toEqual(['n1'])
  })

  it('is not above a search while nothing is searched for', async () => {
    const desk = started()
    await desk.answer('/api/desk', front({ notices: [notice({ severity: 'critical' })] }))

    expect(noticesThatMatch(desk.view())).toEqual([])
  })
})
