import { contactSchema, logContact } from '../../../insights/contact-log.ts'
import { searchRuntime } from '../../../search/runtime.ts'
import { answering } from '../../answering.ts'
import { readBody } from '../../body.ts'

export { DELETE, GET, PATCH, PUT } from '../../no-such-method.ts'

/** Logs how a contact ended. */
export const POST = answering(async (request, { payload }) => {
  const contact = await readBody(request, contactSchema)
  const { feed, started } = searchRuntime(payload)
  await started
  const logged = await logContact(payload, contact, {
    now: new Date(),
    editionAt: (reference, at) => feed.inForce(reference, at)?.row.number,
  })
  return Response.json(logged, { status: 201 })
})
