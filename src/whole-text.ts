/**
 * Text that comes back as it was sent. Half a surrogate pair is no character, and
 * no hash can be made of it; SQLite ends a text at the first NUL.
 */
export const isWholeText = (value: string): boolean => value.isWellFormed() && !value.includes('\0')
