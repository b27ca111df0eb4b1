/** How far a call-back has come. */
export const callbackStates = {
  waiting: 'Venter',
  notReached: 'Traf ikke borgeren',
  done: 'Ringet tilbage',
} as const

/** How the citizen would like to be answered. */
export const callbackChannels = {
  phone: 'Telefon',
  sms: 'SMS',
  digitalPost: 'Digital Post',
} as const
export type CallbackChannel = keyof typeof callbackChannels

/** Is it a way to answer a citizen? For values from a form. */
export const isCallbackChannel = (value: string): value is CallbackChannel =>
  Object.hasOwn(callbackChannels, value)
