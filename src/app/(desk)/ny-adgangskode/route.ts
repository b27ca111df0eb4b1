import { page, showing } from '../showing.ts'

/** `/ny-adgangskode?next=#<token>`: where that mail leads. The server never sees the token here. */
export const GET = showing((request) => {
  const next = new URL(request.url).searchParams.get('next') ?? '/'
  return Promise.resolve(page({ page: 'new-password', next }))
})
