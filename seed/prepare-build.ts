import { makeDesk } from '../src/desk/make-desk.ts'
import { table } from '../src/search/danish/load-dictionary.ts'

/** First half of `npm run build`: the Danish dictionary, so that no start waits for it, and the desk's program. */
console.log(`Danish dictionary: ${(table().length / 1e6).toFixed(1)} MB`)
makeDesk()
