import type { Word } from './analyser.ts'
import { fold } from './fold.ts'

/**
 * Words that are part of what is said but seldom of what it is about: long sentences
 * are full of them, and in a small collection some look rare by chance. They are
 * dictionary forms; each stands for its whole family. Kept out: words that name a
 * matter of the municipality on their own (nabo, barn, leje, betale, flytte).
 */
const words = `
have få gøre lave gå komme tage give sige fortælle spørge høre vide mene tro tænke synes se finde
bruge hjælpe hjælp prøve forsøge ønske blive være ligge stå sidde sætte lægge holde ringe skrive
læse snakke tale kontakte svare svar vente ske hedde begynde starte slutte fortsætte virke fungere
kende huske glemme forstå forklare vise sende modtage hente bringe aflevere følge møde mødes køre
søge ansøge ansøgning bestille ordne klare mangle behøve undre passe gælde handle vælge oplyse
oplysning information komme regne tjekke undersøge bede sørge kigge
dag uge måned år time minut morgen formiddag eftermiddag aften nat weekend mandag tirsdag onsdag
torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober
november december sommer vinter forår efterår jul påske ferie dato tid periode tidspunkt
gang ting sted måde problem sag spørgsmål grund del slags form mulighed regel situation forhold
kommune borger menneske person folk nogen mand kone kvinde dame herre søn datter søster bror
kæreste mor far samlever ven veninde kollega familie bedstemor mormor farmor morfar farfar
god bedre bedst dårlig ny gammel stor lille større mindre lang kort hel halv anden samme egen
første anden tredje sidste næste forrige rigtig forkert vigtig svær nem let hurtig langsom sikker
glad ked sur vred træt
nu lige også bare kun meget lidt igen stadig allerede aldrig altid ofte snart hurtigt gerne helst
egentlig faktisk måske ellers sammen alene hjem hjemme væk ude inde oppe nede henne herovre
cirka omkring næsten virkelig desværre heldigvis endnu tidligere senere dengang siden
en to tre fire fem seks syv otte ni ti
`
  .trim()
  .split(/\s+/)
  .map(fold)

const weakWords: ReadonlySet<string> = new Set(words)

/** Is the word, in any reading, one that seldom tells what a matter is about? */
export const isWeakWord = ({ folded, roots }: Pick<Word, 'folded' | 'roots'>): boolean =>
  weakWords.has(folded) || roots.some((root) => weakWords.has(root))

/** Digits: a house number, a year, an amount. */
export const isNumber = ({ folded }: Pick<Word, 'folded'>): boolean => /^\d/.test(folded)
