/** A UUID, as SQLite's records have it, or an ObjectId: MongoDB's records, and rows in both. */
const databaseId = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})$/

/**
 * Made by a database or by Payload, and written by nobody. By chance ten digits stand together
 * in one now and then, and with the part that a process puts into all its ids, in all of them.
 */
export const isDatabaseId = (text: string): boolean => databaseId.test(text)
