/** How a contact can end, in the order of the keys that log it. */
export const outcomes = {
  resolved: 'Afklaret i samtalen',
  selfService: 'Sendt til selvbetjening',
  transferred: 'Stillet om',
  callback: 'Tilbagekald booket',
  referred: 'Henvist til anden myndighed',
  dropped: 'Afbrudt',
  noAnswer: 'Fandt ikke svar',
} as const

export type Outcome = keyof typeof outcomes

/** A contact that was logged can be taken back for this long. */
export const undoWithinSeconds = 30

/** And by the server for longer, in milliseconds: that it is to be may be on its way for a while. */
export const undoneWithinMs = (undoWithinSeconds + 10) * 1000
