import { Desk } from '../../desk/desk.tsx'
import { wordsToOpenWith } from '../../privacy/opened-with.ts'
import { deskUser, municipality } from './desk-user.ts'

interface Args {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** `/`: the agents' desk; `/?q=` opens with a search. */
export default async function DeskPage({ searchParams }: Args) {
  const { q } = await searchParams
  const words = typeof q === 'string' ? wordsToOpenWith(q.slice(0, 200)) : ''
  const query = words === '' ? undefined : words
  const { user, copyKey } = await deskUser(
    query === undefined ? '/' : `/?q=${encodeURIComponent(query)}`,
  )
  return (
    <Desk
      user={user}
      copyKey={copyKey}
      {...municipality()}
      {...(query !== undefined && { initialQuery: query })}
    />
  )
}
