import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeLoginHook,
  CollectionConfig,
} from 'payload'
import type { User } from '../payload-types.ts'
import { accessFor, fieldAccess } from '../../src/access/access-for.ts'
import { forgetActors } from '../../src/access/recent-actors.ts'
import { roles } from '../../src/access/roles.ts'
import { Refusal } from '../../src/errors.ts'
import { frameOrigins } from '../../src/frame-origins.ts'
import { newPasswordSubject } from '../../src/mail/account-letter.ts'
import { accountLinkMs, nextLinkAfterMs } from '../../src/mail/retry.ts'
import { optionsFrom } from '../options.ts'
import { endWithPassword, noteNewPassword } from './hooks/end-with-password.ts'
import { endWithLogout, keepSession } from './hooks/keep-session.ts'
import { refuseDeadLink } from './hooks/refuse-dead-link.ts'
import { writeNewPassword } from './write-new-password.ts'
import { mailChoiceFields } from './mail-choices.ts'
import { standsInFor } from './stands-in-for.ts'

const onlyAdmins = { create: fieldAccess('users.rights'), update: fieldAccess('users.rights') }

const refuseDeactivated: CollectionBeforeLoginHook<User> = ({ user }) => {
  if (user.deactivated) throw new Refusal('wrong-login')
}

/** What was approved keeps the name of who approved it: users are deactivated instead. */
const refuseDeleting: CollectionBeforeDeleteHook = () => {
  throw new Refusal('not-allowed')
}

const isSecure = (process.env.SERVER_URL ?? '').startsWith('https://')
/** In a frame of another site's a Lax cookie is not sent, and a None one only over https. */
const isFramed = frameOrigins(process.env).length > 0

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Bruger', plural: 'Brugere' },
  access: accessFor('users'),
  auth: {
    // A working day: nobody is thrown out mid-call.
    tokenExpiration: 10 * 60 * 60,
    // Ours are rows of a collection of their own: see src/access/sessions.ts.
    useSessions: false,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    forgotPassword: {
      expiration: accountLinkMs,
      // Each link puts the one before it out of use: nobody else may do that again and again.
      minRequestInterval: nextLinkAfterMs,
      generateEmailSubject: () => newPasswordSubject,
      generateEmailHTML: writeNewPassword,
    },
    cookies: { sameSite: isSecure && isFramed ? 'None' : 'Lax', secure: isSecure },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'centres'],
    hideAPIURL: true,
    group: 'Organisation',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  hooks: {
    beforeOperation: [noteNewPassword, refuseDeadLink],
    beforeLogin: [refuseDeactivated],
    afterChange: [endWithPassword, forgetActors],
    afterOperation: [keepSession],
    afterLogout: [endWithLogout],
    beforeDelete: [refuseDeleting],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Navn', required: true, maxLength: 120 },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: 'Roller',
      required: true,
      defaultValue: ['agent'],
      options: optionsFrom(roles),
      access: onlyAdmins,
    },
    {
      name: 'centres',
      type: 'relationship',
      relationTo: 'centres',
      hasMany: true,
      label: 'Skriver for',
      access: onlyAdmins,
      admin: { allowCreate: false },
    },
    {
      name: 'deactivated',
      type: 'checkbox',
      label: 'Deaktiveret: kan ikke logge ind',
      access: onlyAdmins,
    },
    standsInFor,
    mailChoiceFields,
  ],
}
