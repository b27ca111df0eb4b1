import config from '@payload-config'
import { getPayload } from 'payload'
import { searchRuntime } from '../../../search/runtime.ts'

export { DELETE, PATCH, POST, PUT } from '../../no-such-method.ts'

export const dynamic = 'force-dynamic'

/** 503 when agents cannot be answered. No secrets, no login. */
export async function GET(): Promise<Response> {
  const payload = await getPayload({ config })
  const database = await payload
    .count({ collection: 'centres', overrideAccess: true })
    .then(() => 'up' as const)
    .catch(() => 'down' as const)
  const { engine, sync } = searchRuntime(payload)
  const search = sync.isReady() ? 'up' : 'starting'
  const isWell = database === 'up' && search === 'up'
  return Response.json(
    {
      status: isWell ? 'ok' : 'down',
      database,
      search: { engine: engine.name, state: search },
      standby: null,
    },
    { status: isWell ? 200 : 503 },
  )
}
