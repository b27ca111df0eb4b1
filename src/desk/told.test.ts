import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { card, front, settled } from './desk.fixture.ts'
import type { Command } from './keys.ts'
import { ListKeys } from './list-keys.tsx'
import { started, withPas } from './started-desk.fixture.ts'

const field = { isField: true, slot: null, hasMore: () => false }
type Desk = ReturnType<typeof started>

/** Presses a key, and lets what it begins happen. */
async function press({ session }: Desk, kind: Exclude<Command['kind'], 'slot'>): Promise<void> {
  session.run({ kind }, field)
  await settled()
}

describe('what a key came to is seen as well as heard', () => {
  it.each([
    ['copyChat', 'Svaret til chat er kopieret'],
    ['copyMail', 'Svaret til mail er kopieret'],
    ['copyReference', 'BS01 udg. 1, 1.1.1970 1.00 kopieret'],
    ['copyLink', 'Link kopieret'],
    ['send', 'SMS-tekst kopieret'],
    ['transfer', 'Pas og kørekort: 12 34 56 78 kopieret'],
    ['changes', 'Der er ingen tidligere udgave.'],
    ['undo', 'Der er intet at fortryde.'],
  ] as const)('with a card: %s', async (kind, words) => {
    const desk = await withPas()

    await press(desk, kind)

    expect(desk.view()).toMatchObject({ told: words, announcement: words })
  })

  it.each(['copyChat', 'copyMail', 'copyReference', 'copyLink', 'send', 'transfer'] as const)(
    'where the browser will not copy: %s',
    async (kind) => {
      const desk = await withPas()
      desk.clipboard.works = false

      await press(desk, kind)

      expect(desk.view().told).toBe('Kunne ikke kopiere. Markér teksten, og kopiér selv.')
    },
  )

  it.each([
    ['done', 'Find vejledningen først. Alt L logger uden.'],
    ['send', 'Find vejledningen først.'],
    ['transfer', 'Find vejledningen først.'],
    ['callback', 'Find vejledningen først.'],
    ['editions', 'Find vejledningen først.'],
    ['favourite', 'Find vejledningen først.'],
    ['copyChat', 'Der er intet svar at kopiere.'],
    ['copyLink', 'Der er intet link at kopiere.'],
    ['copyReference', 'Der er ingen vejledning at henvise til.'],
  ] as const)('without a card: %s', async (kind, words) => {
    const desk = started()

    await press(desk, kind)

    expect(desk.view()).toMatchObject({ told: words, announcement: words })
  })

  it('when the last log could not be taken back', async () => {
    const desk = await withPas()
    await press(desk, 'done')
    await desk.answer('/api/contacts', { key: 'en-noegle' }, 201)

    await press(desk, 'undo')
    await desk.answer('/api/contacts/en-noegle', { errors: [{ message: 'For sent.' }] }, 409)

    expect(desk.view().told).toBe('Kunne ikke fortrydes.')
  })

  it('when the server will not have an outcome, though the next call has begun', async () => {
    const desk = await withPas()
    await press(desk, 'done')
    desk.session.list.type('flytning')
    await desk.answer('/api/contacts', { errors: [{ message: 'Ukendt vejledning.' }] }, 422)

    expect(desk.view().told).toBe('Udfaldet blev ikke logget. Ukendt vejledning.')
  })

  it('when what was asked for could not be fetched', async () => {
    const desk = await withPas(card({ edition: 2 }))
    await press(desk, 'editions')
    desk.requests.findLast(({ url }) => url.endsWith('/editions'))?.fail()
    await settled()
    expect(desk.view().told).toBe('Udgaverne kunne ikke hentes. Prøv igen.')

    await press(desk, 'changes')
    desk.requests.findLast(({ url }) => url.endsWith('edition=1'))?.fail()
    await settled()
    expect(desk.view().told).toBe('Den tidligere udgave kunne ikke hentes. Prøv igen.')
  })

  it('when a choice could not be kept', async () => {
    const desk = await withPas()
    await desk.answer('/api/desk', front())
    await press(desk, 'favourite')
    expect(desk.view().told).toBe('BS01 er gemt.')

    desk.requests.findLast(({ url }) => url === '/api/desk/settings')?.fail()
    await settled()
    expect(desk.view().told).toBe('Dit valg gælder nu, men kunne ikke gemmes.')
  })

  it('while it is news: not for ever, and not in the next call', async () => {
    const desk = await withPas()
    await press(desk, 'copyChat')
    desk.pass(5_999)
    expect(desk.view().told).not.toBeNull()
    desk.pass(1)
    expect(desk.view().told).toBeNull()

    await press(desk, 'copyChat')
    desk.session.list.nextCaller()
    expect(desk.view().told).toBeNull()
  })

  it('stays when the list is described for those who cannot see it, which is not shown', async () => {
    const desk = await withPas()
    await press(desk, 'copyChat')

    desk.pass(400)

    expect(desk.view()).toMatchObject({
      told: 'Svaret til chat er kopieret',
      announcement: '2 vejledninger. Titel BS01 er valgt.',
    })
  })

  it('in place of what the keys do, where no screen reader says it twice', () => {
    const line = (told: string | null) =>
      renderToStaticMarkup(createElement(ListKeys, { panel: undefined, told }))

    expect(line('Link kopieret')).toContain('Link kopieret')
    expect(line('Link kopieret')).toContain('aria-hidden="true"')
    expect(line('Link kopieret')).not.toContain('alle taster')
    expect(line(null)).toContain('alle taster')
  })
})
