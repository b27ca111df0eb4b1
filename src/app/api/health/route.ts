import config from '@payload-config'
import { getPayload } from 'payload'
import { searchRuntime } from '../../../search/runtime.ts'
import { internalError } from '../../internal-error.ts'

export { DELETE, PATCH, POST, PUT } from '../../no-such-method.ts'

export const dynamic = 'force-dynamic'

/** 503 when agents cannot be answered. No secrets, no login. */
export const GET = (): Promise<Response> => health().catch(internalError)

async function health(): Promise<Response> {
  const payload = await getPayload({ config })
  const database = await payload
    .count({ collection: 'centres', overrideAccess: true })
    .then(() => 'up' as const)
    .catch(() => 'down' as const)
  const { engines, sync } = searchRuntime(payload)
  const standby = sync.isAtRest(engines.standby) ? 'up' : 'starting'
  // Agents are answered as long as one of the two engines does.
  const main = engines.isMainBypassed() ? 'bypassed' : 'up'
  const isWell = database === 'up' && (standby === 'up' || (engines.main && main === 'up'))
  return Response.json(
    {
      status: !isWell ? 'down' : engines.isMainBypassed() ? 'degraded' : 'ok',
      database,
      search: engines.main
        ? { engine: engines.main.name, state: main }
        : { engine: engines.standby.name, state: standby },
      standby: engines.main ? { engine: engines.standby.name, state: standby } : null,
    },
    { status: isWell ? 200 : 503 },
  )
}
