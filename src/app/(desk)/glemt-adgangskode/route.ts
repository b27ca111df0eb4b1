import { page, showing } from '../showing.ts'

/** `/glemt-adgangskode`: asks for a mail with a link to a new password, for everyone. */
export const GET = showing(() => Promise.resolve(page({ page: 'forgotten' })))
