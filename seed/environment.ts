import { existsSync } from 'node:fs'

// Imported first, for its effect: the configuration reads the environment when it is loaded.
if (existsSync('.env')) process.loadEnvFile('.env')
// In production Payload brings the database up to date by its migrations.
Object.assign(process.env, { NODE_ENV: 'production' })
