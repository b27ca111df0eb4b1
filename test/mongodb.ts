/** The MongoDB server that `TEST_MONGODB_URL` names (without a database), if any. */
export const mongoServer: string | undefined =
  process.env.TEST_MONGODB_URL?.replace(/\/+$/, '') || undefined

/** Said once by the global setup: what this machine lacks is skipped aloud. */
export const skippedDatabases = mongoServer ? [] : ['MongoDB (TEST_MONGODB_URL is not set)']
