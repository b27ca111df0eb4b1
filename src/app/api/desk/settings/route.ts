import { changeSettings, settingsOf } from '../../../../desk/settings.ts'
import { settingsChangeSchema } from '../../../../desk/settings-schema.ts'
import { answering } from '../../../answering.ts'
import { readBody } from '../../../body.ts'

export { DELETE, POST, PUT } from '../../../no-such-method.ts'

export const GET = answering(async (_request, { payload, actor }) =>
  Response.json(await settingsOf(payload, actor.id)),
)

export const PATCH = answering(async (request, { payload, actor }) => {
  const change = await readBody(request, settingsChangeSchema)
  return Response.json(await changeSettings(payload, actor.id, change))
})
