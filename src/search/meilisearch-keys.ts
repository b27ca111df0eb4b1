import type { Meilisearch } from 'meilisearch'
import { indexName } from './meilisearch-settings.ts'
import { refusalBehind } from './meilisearch-http.ts'

/** Keys by what they may do and where. */
const keyRing = {
  search: { name: 'Straks search', actions: ['search'], indexes: [`${indexName}*`] },
  admin: {
    name: 'Straks admin',
    actions: ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.get', 'stats.get'],
    // The task of a swap belongs to no index, and only a key to all of them may see it.
    indexes: ['*'],
  },
} as const

export interface Keys {
  search: string
  admin: string
}

/**
 * The keys to work with: agents' queries go out with one that can only search.
 * Where the given key is the master key it is used for nothing but to make, or
 * find, two lesser ones.
 *
 * @param given `MEILI_KEY`; empty for a server that asks for none.
 * @param onMasterKey told that a lesser key would have done.
 */
export async function workingKeys(
  client: Meilisearch,
  given: string,
  onMasterKey: () => void,
): Promise<Keys> {
  if (given === '') return { search: '', admin: '' }
  try {
    const { results } = await client.getKeys({ limit: 1000 })
    const keyNamed = async ({ name, actions, indexes }: (typeof keyRing)['search' | 'admin']) =>
      results.find((key) => key.name === name)?.key ??
      (
        await client.createKey({
          name,
          actions: [...actions],
          indexes: [...indexes],
          expiresAt: null,
        })
      ).key
    const isMaster = !results.some(({ key }) => key === given)
    if (isMaster) onMasterKey()
    return {
      search: await keyNamed(keyRing.search),
      admin: isMaster ? await keyNamed(keyRing.admin) : given,
    }
  } catch (error) {
    // A key that may not see keys is already a lesser one; it is all there is.
    if (refusalBehind(error)?.status === 403) {
      return { search: given, admin: given }
    }
    throw error
  }
}
