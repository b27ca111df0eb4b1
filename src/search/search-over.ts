import { setImmediate as breath } from 'node:timers/promises'
import { Catalogue } from './catalogue.ts'
import { embeddedEngine } from './embedded-engine.ts'
import type { FindableText } from './findable-text.ts'
import type { SearchParts } from './find.ts'

/** Texts taken in before the searches of others are let in between. */
const textsAtOnce = 10

/** A search of its own over some texts: to try what would be, beside the one in use. */
export async function searchOver(
  texts: readonly FindableText[],
  language: Pick<SearchParts, 'analyser' | 'vocabulary'>,
): Promise<SearchParts> {
  const catalogue = new Catalogue()
  for (const [at, text] of texts.entries()) {
    if (at % textsAtOnce === 0) await breath()
    catalogue.put(text, language.analyser)
  }
  const engine = embeddedEngine()
  for (const [at, { reference }] of catalogue.indexed().entries()) {
    if (at % textsAtOnce === 0) await breath()
    const document = catalogue.indexDocument(reference)
    if (document) await engine.upsert([document])
  }
  return { engine, catalogue, ...language }
}
