import { makeDesk } from '../src/desk/make-desk.ts'
import { makeFileReader } from '../src/exchange/make-file-reader.ts'
import { table } from '../src/search/danish/load-dictionary.ts'

/** First half of `npm run build`: the Danish dictionary, so that no start waits for it, the desk's program and the one that reads files. */
console.log(`Danish dictionary: ${(table().length / 1e6).toFixed(1)} MB`)
makeDesk()
makeFileReader()
