import { existsSync } from 'node:fs'
import { getPayload } from 'payload'

/** `npm run seed`: loads the demo content into the database of `DATABASE_URL`. */

// In production Payload brings the database up to date by its migrations.
Object.assign(process.env, { NODE_ENV: 'production' })
if (existsSync('.env')) process.loadEnvFile('.env')

// Only now: the configuration reads the environment when it is loaded.
const { default: config } = await import('../payload.config.ts')
const { loadDemo } = await import('./load.ts')

const payload = await getPayload({ config })
const report = await loadDemo(payload, new Date())
console.log(['Demo content:', ...report.lines].join('\n'))
process.exit(0)
