import './environment.ts'
import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { loadDemo } from './load.ts'

/** `npm run seed`: loads the demo content into the database of `DATABASE_URL`. */
const payload = await getPayload({ config })
const report = await loadDemo(payload, new Date())
console.log(['Demo content:', ...report.lines].join('\n'))
process.exit(0)
