/**
 * What the lists to choose from (react-select) and to drag (dnd-kit) say to a screen reader.
 * Payload hands neither of them words of another language.
 */
const said: readonly (readonly [english: RegExp, danish: string])[] = [
  [/^Use Up and Down to choose options/, 'Vælg med pil op og ned'],
  [/, press Enter to select the currently focused option/, ', tryk Enter for at tage valget'],
  [/, press Escape to exit the menu/, ', tryk Escape for at lukke listen'],
  [
    /, press Tab to select the option and exit the menu/,
    ', tryk Tab for at tage valget og lukke listen',
  ],
  [/^Select is focused /, 'Du er i en liste '],
  [/^(.*) is focused (?=,|$)/, 'Du er i $1 '],
  [/ ,type to refine list/, ', skriv for at søge i den'],
  [/, press Down to open the menu, /, ', tryk pil ned for at åbne den'],
  [/ press left to focus selected values/, ', tryk pil til venstre for at gå til det valgte'],
  [
    /^Use left and right to toggle between focused values, press Backspace to remove the currently focused value/,
    'Gå mellem det valgte med pil til venstre og højre, tryk tilbage for at fjerne det',
  ],
  [/^All selected options have been cleared\./, 'Alle valg er fjernet.'],
  [
    /^option (.*) is disabled\. Select another option\./,
    '$1 kan ikke vælges. Tag en anden mulighed.',
  ],
  [/^option (.*), deselected\./, '$1 er fjernet.'],
  [/^options? (.*), selected\./, '$1 er valgt.'],
  [/^value (.*) focused, (\d+) of (\d+)\./, '$1, nummer $2 af $3.'],
  [/^(.*) selected disabled, (\d+) of (\d+)\./, '$1, valgt, kan ikke ændres, nummer $2 af $3.'],
  [/^(.*) selected, (\d+) of (\d+)\./, '$1, valgt, nummer $2 af $3.'],
  [/^(.*) disabled, (\d+) of (\d+)\./, '$1, kan ikke vælges, nummer $2 af $3.'],
  [/^(.*), (\d+) of (\d+)\./, '$1, nummer $2 af $3.'],
  [/^1 result available/, '1 mulighed'],
  [/^(\d+) results available/, '$1 muligheder'],
  [/ for search term (.*)\.$/, ' for »$1«.'],
  [/^\s*To pick up a draggable item, press.*\s*/, 'Tryk mellemrum for at løfte. '],
  [/While dragging, use the arrow keys to move the item\.\s*/, 'Flyt med piletasterne. '],
  [
    /Press .* again to drop the item in its new position, or press escape to cancel\.\s*/,
    'Tryk mellemrum igen for at lægge, eller Escape for at fortryde.',
  ],
  [/^Picked up draggable item .*/, 'Løftet.'],
  [/^Draggable item .* was moved over .*/, 'Flyttet.'],
  [/^Draggable item .* is no longer over .*/, 'Uden for listen.'],
  [/^Draggable item .* was dropped.*/, 'Lagt.'],
  [/^Dragging was cancelled\..*/, 'Fortrudt, lagt tilbage.'],
]

/** What is said in Danish; a text of any other kind is left as it is. */
export const inDanish = (text: string): string =>
  said.reduce((so, [english, danish]) => so.replace(english, danish), text)
