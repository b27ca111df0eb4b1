import { fieldOfSlot } from './empty-slots.ts'
import { slots } from './guidance-terms.ts'

/** What an editor can remark on: a slot, or what stands around them. */
export const remarkSlots = { ...slots, around: 'Uden om felterne' } as const
export type RemarkSlot = keyof typeof remarkSlots

/** The form field where the author mends it. */
export const fieldOfRemark = (slot: RemarkSlot): string =>
  slot === 'around' ? 'title' : fieldOfSlot(slot)
