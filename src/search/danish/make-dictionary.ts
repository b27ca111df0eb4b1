import { table } from './load-dictionary.ts'

/** Part of `npm run build`: makes the dictionary's table, so that no start waits for it. */
console.log(`Danish dictionary: ${(table().length / 1e6).toFixed(1)} MB`)
