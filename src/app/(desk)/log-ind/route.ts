import { page, showing } from '../showing.ts'

/** `/log-ind?next=`: the way in, for agents as for all others. */
export const GET = showing((request) => {
  const next = new URL(request.url).searchParams.get('next') ?? '/'
  return Promise.resolve(page({ page: 'login', next }))
})
