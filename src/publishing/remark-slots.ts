import { slots } from './guidance-terms.ts'

/** What an editor can remark on: a slot, or what stands around them. */
export const remarkSlots = { ...slots, around: 'Uden om felterne' } as const
export type RemarkSlot = keyof typeof remarkSlots
