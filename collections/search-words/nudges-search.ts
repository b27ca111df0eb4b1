import { nudgeSearch } from '../../src/search/runtime.ts'

/** What is saved here is true of the next search. */
export const nudgesSearch = {
  afterChange: [() => nudgeSearch()],
  afterDelete: [() => nudgeSearch()],
}
