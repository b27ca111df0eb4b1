import { noSuchPage, showing } from '../showing.ts'

/** Every address that nothing of ours stands at. */
export const GET = showing(() => Promise.resolve(noSuchPage()))
