import { describe, expect, it } from 'vitest'
import { inDanish } from './live-words.ts'

describe('what a list says to a screen reader', () => {
  it.each([
    [
      'Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu, press Tab to select the option and exit the menu.',
      'Vælg med pil op og ned, tryk Enter for at tage valget, tryk Escape for at lukke listen, tryk Tab for at tage valget og lukke listen.',
    ],
    [
      'Select is focused ,type to refine list, press Down to open the menu,  press left to focus selected values',
      'Du er i en liste, skriv for at søge i den, tryk pil ned for at åbne den, tryk pil til venstre for at gå til det valgte',
    ],
    ['option Borgerservice, selected.', 'Borgerservice er valgt.'],
    ['options Pas,Kørekort, selected.', 'Pas,Kørekort er valgt.'],
    ['option Borgerservice, deselected.', 'Borgerservice er fjernet.'],
    ['24 results available for search term pas.', '24 muligheder for »pas«.'],
    ['1 result available.', '1 mulighed.'],
    ['value Pas focused, 1 of 2.', 'Pas, nummer 1 af 2.'],
    ['Pas selected, 1 of 2.', 'Pas, valgt, nummer 1 af 2.'],
    [
      '\n    To pick up a draggable item, press the space bar.\n    While dragging, use the arrow keys to move the item.\n    Press space again to drop the item in its new position, or press escape to cancel.\n  ',
      'Tryk mellemrum for at løfte. Flyt med piletasterne. Tryk mellemrum igen for at lægge, eller Escape for at fortryde.',
    ],
    ['Draggable item 6a1 was dropped over droppable area 6a2', 'Lagt.'],
  ])('is Danish: %s', (english, danish) => expect(inDanish(english)).toBe(danish))

  it.each(['Gemt.', '3 mangler · 1 at se på', 'Klar til at blive sendt', ''])(
    'is left alone where it is Danish: %s',
    (text) => expect(inDanish(text)).toBe(text),
  )
})
