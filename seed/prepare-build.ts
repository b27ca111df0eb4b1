import { makeServiceWorker } from '../src/desk/copy/make-service-worker.ts'
import { table } from '../src/search/danish/load-dictionary.ts'

/** First half of `npm run build`: the Danish dictionary, so that no start waits for it, and the service worker. */
console.log(`Danish dictionary: ${(table().length / 1e6).toFixed(1)} MB`)
makeServiceWorker()
