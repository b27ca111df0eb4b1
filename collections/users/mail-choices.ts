import type { Condition, FieldHook, GroupField } from 'payload'
import { actorOf } from '../../src/access/actor.ts'
import { hasRole } from '../../src/access/roles.ts'
import { Refusal } from '../../src/errors.ts'
import { isMailChoice, mailChoices, newsKindNames, newsKinds } from '../../src/mail/kinds.ts'
import { optionsFrom } from '../options.ts'

const reachesEditor: Condition = (account) => hasRole(actorOf(account), 'editor')
const reachesWriter: Condition = (account) => hasRole(actorOf(account), 'author', 'editor')

/** Payload judges no field that its condition hides; what is sent there is stored all the same. */
const knownChoice: FieldHook = ({ path, value }): unknown => {
  if (value === undefined || value === null || isMailChoice(value)) return value
  throw new Refusal([{ code: 'bad-input', field: path.join('.') }])
}

/** What a person wants to be written to about; each chooses on their own account. */
export const mailChoiceFields: GroupField = {
  name: 'mails',
  type: 'group',
  label: 'Mails fra Straks',
  admin: {
    condition: reachesWriter,
    description:
      'Den samlede mail kommer kl. 7 på hverdage, når der er noget. Alt står også på din forside.',
  },
  fields: newsKindNames.map((kind) => ({
    name: kind,
    type: 'select',
    label: newsKinds[kind].label,
    defaultValue: newsKinds[kind].usual,
    options: optionsFrom(mailChoices),
    hooks: { beforeValidate: [knownChoice] },
    admin: {
      isClearable: false,
      condition: newsKinds[kind].reaches === 'editor' ? reachesEditor : reachesWriter,
    },
  })),
}
