/** Text that comes back as it was sent; see collections/input.ts. */
export const isWholeText = (value: string): boolean => value.isWellFormed() && !value.includes('\0')
