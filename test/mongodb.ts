/** The MongoDB server that `TEST_MONGODB_URL` names (without a database), if any. */
export const mongoServer: string | undefined = process.env.TEST_MONGODB_URL || undefined

/** The address of a database on it; what else the server's address says stays. */
export const databaseOn = (server: string, name: string): string =>
  server.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?(\?.*)?$/, `$1/${name}$2`)

/** Said once by the global setup: what this machine lacks is skipped aloud. */
export const skippedDatabases = mongoServer ? [] : ['MongoDB (TEST_MONGODB_URL is not set)']
