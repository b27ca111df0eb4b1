import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Article } from '../payload-types.ts'
import { checkedFor } from '../input.ts'
import { readJson } from '../read-json.ts'

/**
 * What stands in the form, as it was sent: judged by the very fields of the collection, whose
 * type it has from then on. What a field may hold beyond its type, contentOf judges.
 *
 * @throws {Refusal} with one problem for each field.
 */
export async function draftIn(req: PayloadRequest): Promise<Partial<Article>> {
  const body = await readJson(req, z.looseObject({}))
  return checkedFor(req.payload.collections.articles.config, body)
}
