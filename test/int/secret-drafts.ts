import type { Caller } from '../as-user.ts'
import { docIn, docsIn, outcomeIn } from './guidance-answer.ts'

/** Words that stand in nothing agents may see, and in nothing they ask with. */
export const secret = 'hemmeligtpelargonie'

/** Guidance whose working copy, or coming edition, holds the secret. */
export interface SecretDrafts {
  /** Never published. */
  unpublished: { id: string; reference: string; versionId: string }
  /** Published, and changed since. */
  changed: { id: string; reference: string; versionId: string }
  /** Published, with an approved edition that comes into force tomorrow. */
  coming: { id: string; reference: string; editionId: string; edition: number; validFrom: string }
}

const prose = {
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', text: `Sig ${secret} i telefonen.` }] },
    ],
  },
}
const secretText = {
  title: `Titel med ${secret}`,
  citizenPhrases: [`mit ${secret} er væk`],
  shortAnswer: `Kort svar med ${secret}.`,
  exempt: prose,
  changeLine: `Ny linje om ${secret}`,
  mandate: { may: [`Må sige ${secret}`] },
  readyTexts: { sms: `SMS om ${secret}` },
}

/** Writes the secret wherever a guidance has words, as its author, and approves one for tomorrow. */
export async function writeSecretDrafts(author: Caller, editor: Caller): Promise<SecretDrafts> {
  const called = async (reference: string): Promise<string> =>
    docsIn((await editor.get(`/api/articles?where[reference][equals]=${reference}`)).body)[0]?.id ??
    ''
  const lastVersion = async (id: string): Promise<string> =>
    docsIn((await editor.get(`/api/articles/versions?where[parent][equals]=${id}`)).body)[0]?.id ??
    ''

  const made = docIn((await author.post('/api/articles', secretText)).body)
  const changed = await called('BS01')
  await author.patch(`/api/articles/${changed}`, secretText)

  const coming = await called('BS02')
  await author.patch(`/api/articles/${coming}`, secretText)
  const { contentHash } = outcomeIn((await author.post(`/api/articles/${coming}/submit`)).body)
  const validFrom = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString()
  const approved = outcomeIn(
    (await editor.post(`/api/articles/${coming}/approve`, { contentHash, validFrom })).body,
  )
  const rows = await editor.get('/api/editions?where[reference][equals]=BS02&sort=-sequence')

  return {
    unpublished: {
      id: made.id,
      reference: String(made.reference),
      versionId: await lastVersion(made.id),
    },
    changed: { id: changed, reference: 'BS01', versionId: await lastVersion(changed) },
    coming: {
      id: coming,
      reference: 'BS02',
      editionId: docsIn(rows.body)[0]?.id ?? '',
      edition: approved.edition ?? 0,
      validFrom,
    },
  }
}
