import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { AnswerCard } from '../publishing/answer-card.ts'
import { AnswerCardView } from './answer-card.tsx'
import { card, settled } from './desk.fixture.ts'
import { newCaller } from './situation.ts'
import { withPas } from './started-desk.fixture.ts'

const municipality = 'Solbæk Kommune'
const field = { isField: true, slot: null, hasMore: () => false }

/** The texts that slot 4 shows when it is open, by their headings. */
function shown(of: AnswerCard, situation = newCaller): Record<string, string> {
  const html = renderToStaticMarkup(
    createElement(AnswerCardView, { card: of, situation, openSlot: 4, municipality }),
  )
  const texts = html.matchAll(/<h4>([^<]+)<\/h4><p>([^<]*)<\/p>/g)
  return Object.fromEntries([...texts].map(([, name = '', text = '']) => [name, text]))
}

/** What the keys copy, one after the other. */
async function copiedBy(of: AnswerCard, situation = newCaller): Promise<string[]> {
  const desk = await withPas(of, undefined, { municipality })
  desk.session.card.learn(situation)
  for (const kind of ['send', 'copyChat', 'copyMail'] as const) {
    desk.session.run({ kind }, field)
    await settled()
  }
  return desk.copied
}

const none = { sms: null, chat: null, emailSubject: null, emailBody: null }
const written = {
  sms: 'Hej fra {kommune}.',
  chat: 'Du søger selv.',
  emailSubject: 'Dit pas',
  emailBody: 'Kære borger',
}
const noSelfService = { selfServices: [] }

describe('the answer for SMS, chat and mail', () => {
  it.each([
    ['with texts of its own', card({}, { readyTexts: written })],
    ['with none: the short answer', card({}, { readyTexts: none })],
    ['with a subject alone', card({}, { readyTexts: { ...none, emailSubject: 'Dit pas' } })],
  ])('is copied as it is shown, the link and all: %s', async (_, guidance) => {
    const texts = shown(guidance)

    expect(Object.keys(texts)).toEqual(['SMS', 'Chat', 'E-mail'])
    expect(Object.values(texts)).toEqual(await copiedBy(guidance))
    for (const text of Object.values(texts)) expect(text).toContain('https://www.borger.dk/pas')
  })

  it('is shown where there is no self-service, too, and where the citizen is exempt', async () => {
    const bare = card(noSelfService, { readyTexts: none })
    expect(Object.values(shown(bare))).toEqual(await copiedBy(bare))
    expect(Object.keys(shown(bare))).toEqual(['Chat', 'E-mail'])

    const exempt = { ...newCaller, isExempt: true }
    expect(Object.values(shown(card(), exempt))).toEqual(await copiedBy(card(), exempt))
  })

  it('is no longer offered on a card that does not hold now', () => {
    expect(shown(card({ isCurrent: false }))).toEqual({})
  })
})
