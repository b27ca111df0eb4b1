import { createContext, useContext } from 'react'
import type { AnswerCard } from '../publishing/answer-card.ts'
import type { Copied } from './desk-view.ts'
import type { Situation } from './situation.ts'

/** What can be done on a card. Without it the card is only looked at, as in the editor's preview. */
export interface CardHandlers {
  lead(reference: string): void
  learn(facts: Partial<Situation>): void
  chooseRow(row: number): void
  goToSlot(slot: number, hasMore: boolean): void
  closeSlot(): void
  showSelfService(): void
  copyLink(): Promise<void>
  sendLink(): Promise<void>
  copyChat(): Promise<void>
  copyMail(): Promise<void>
}

export interface CardShown {
  card: AnswerCard
  situation: Situation
  openSlot: number | null
  litSlot: number | null
  copied: Copied | null
  municipality: string | undefined
  acts: CardHandlers | null
}

export const CardContext = createContext<CardShown | null>(null)

/** The card a slot belongs to. */
export function useCard(): CardShown {
  const shown = useContext(CardContext)
  if (!shown) throw new Error('A slot stands on a card.')
  return shown
}
