import { Catalogue } from './catalogue.ts'
import { embeddedEngine } from './embedded-engine.ts'
import type { FindableText } from './findable-text.ts'
import type { SearchParts } from './find.ts'

/** A search of its own over some texts: to try what would be, beside the one in use. */
export async function searchOver(
  texts: readonly FindableText[],
  language: Pick<SearchParts, 'analyser' | 'vocabulary'>,
): Promise<SearchParts> {
  const catalogue = new Catalogue()
  for (const text of texts) catalogue.put(text, language.analyser)
  const engine = embeddedEngine()
  const documents = catalogue.indexed().map(({ reference }) => catalogue.indexDocument(reference))
  await engine.upsert(documents.filter((document) => document !== undefined))
  return { engine, catalogue, ...language }
}
