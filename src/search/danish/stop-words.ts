import { fold } from './fold.ts'

/**
 * Words that say nothing of the matter: function words, and what callers and
 * agents say around it. Kept out: negations and places ("ikke", "uden", "ude"),
 * and words that are also nouns of the trade ("far", "mor", "barn").
 */
const words = `
af alle alt altså at blev blive bliver både da de dem den denne der deres det dette dig din dine dit
dog du eller en end er et for fordi fra få får gerne gjorde gør gøre går ham han hans har hatte havde have hej
hele hende hendes her hos hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor hvornår i
ind jeg jer jeres jo kan kom komme kommer kunne lidt lige man med meget men mere mig min mine mit
mod må måske måtte nede ned nogen noget nogle nok nu nå når og også om op os over på sagde se selv ses
sig sige siger sin sine sit skal skulle som så tag tage thi til to tror under ud var ved vi vil
ville vores været være
borger borgeren ringer ringe spørger spørge spørgsmål vide høre bare godt hjælpe hvorhen
goddag angående vedrørende
`
  .trim()
  .split(/\s+/)
  .map(fold)

const stopWords: ReadonlySet<string> = new Set(words)

/** Pronouns that change with who speaks: "ringer for min far" is "ringer for hans far". */
const persons: Readonly<Record<string, string>> = {
  jeg: 'jeg du han hun man vi i de',
  mig: 'mig dig sig os jer ham hende dem',
  min: 'min mit mine din dit dine sin sit sine hans hendes vores jeres deres',
}
const personOf: ReadonlyMap<string, string> = new Map(
  Object.entries(persons).flatMap(([one, all]) =>
    all.split(' ').map((word): [string, string] => [word, one]),
  ),
)

/** The small words of a text, each once, whoever it speaks of. */
export const smallWordsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter(isStopWord).map((word) => personOf.get(word) ?? word))

/** @param word folded, see fold.ts */
export const isStopWord = (word: string): boolean => stopWords.has(word)
