/** Under which names the browser keeps things for when the server is not there. */

/** Guidance, search and front page; see copy-keeper.ts. */
export const copyCache = 'straks-copy'
/** The desk's page and what it is made of; see service-worker.ts. */
export const pageCache = 'straks-page'
