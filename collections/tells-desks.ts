import { forgetDirectory } from '../src/desk/directory.ts'

/** What is saved here stands on the next card that is asked for. */
export const tellsDesks = {
  afterChange: [() => forgetDirectory()],
  afterDelete: [() => forgetDirectory()],
}
