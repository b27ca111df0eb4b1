import type { Field } from 'payload'
import { slots, type Slot } from '../../../src/publishing/guidance-terms.ts'

/**
 * One slot in the edit view: its heading with the switch "ikke relevant", then
 * its fields, which go away while the slot is marked. The mark lives in the one
 * field `notRelevant`, so that "filled or marked" is one rule over one list.
 */
export function slot(name: Slot, help: string, fields: Field[]): Field {
  const number = Object.keys(slots).indexOf(name) + 1
  return {
    type: 'group',
    label: false,
    admin: { className: 'slot', hideGutter: true },
    fields: [
      {
        name: `${name}Heading`,
        type: 'ui',
        label: slots[name],
        admin: {
          disableListColumn: true,
          components: {
            Field: {
              path: '/src/admin/slot-heading.tsx#SlotHeading',
              clientProps: { slot: name, number, help },
            },
          },
        },
      },
      ...fields.map(
        (field): Field =>
          ({
            ...field,
            admin: {
              ...field.admin,
              condition: (data: { notRelevant?: string[] | null }) =>
                !data.notRelevant?.includes(name),
            },
          }) as Field,
      ),
    ],
  }
}
