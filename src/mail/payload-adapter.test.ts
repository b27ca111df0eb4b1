import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'

const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

it('is the only package of Payload’s that is of another version than Payload', () => {
  const { payload, ...others } = manifest.dependencies
  const different = Object.entries(others)
    .filter(([name, version]) => name.startsWith('@payloadcms/') && version !== payload)
    .map(([name]) => name)

  expect(different).toEqual(['@payloadcms/email-nodemailer'])
})
