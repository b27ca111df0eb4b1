/**
 * What callers and agents say around the matter, as it begins a sentence: gone before
 * the words are read, since words in it would tell something elsewhere ("høre",
 * "ringe", "vide"). Folded; the longest are tried first.
 */
const phrases = [
  'jeg skal (?:bare|lige|bare lige)? ?(?:hoere|vide|spoerge)(?: om| til)?',
  'jeg (?:vil|ville|kunne) (?:gerne|godt|bare|lige)? ?(?:lige )?(?:hoere|vide|spoerge|have at vide)(?: om| til)?',
  'jeg ringer (?:fordi|om|ang|angaaende|vedr|vedroerende|for at hoere(?: om)?)',
  '(?:bgr|borger|borgeren|kunden|en borger) (?:spoerger|ringer|oensker|vil|siger|fortaeller)(?: gerne| om| til| ind)?(?: vide| hoere)?(?: om| at| hvordan| hvornaar)?',
  '(?:kan|kunne|vil) (?:du|i) (?:sige|fortaelle|hjaelpe) mig(?: med)?',
  'det (?:drejer|handler) (?:sig )?om',
  'jeg har et spoergsmaal(?: om| til)?',
  'hvad goer (?:jeg|man|vi)(?: naar| hvis)?',
  'hvordan (?:faar|goer|kan) (?:jeg|man|vi)',
  'er det (?:her|jer|rigtigt)(?: at| der)?',
]
const filler = new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join('|')})(?![\\p{L}\\d])`, 'gu')

/** The folded text without them; all of it where nothing else would be left. */
export function withoutFiller(folded: string): string {
  const rest = folded.replace(filler, ' ')
  return /\p{L}|\d/u.test(rest) ? rest : folded
}
