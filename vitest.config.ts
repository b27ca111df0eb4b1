import path from 'node:path'
import { defineConfig } from 'vitest/config'

// For Lexical's packages; see seed/run.mjs.
const execArgv = ['-C', 'production']
// What comes to be true may take its time where the machine has other work.
const patience = { poll: { timeout: 20_000 } }
const alias = { '@payload-config': path.resolve('payload.config.ts') }

/**
 * `npm test`: units beside their files, then integration and end-to-end against the built
 * app. Each integration file has a server and a database of its own; a browser wants the
 * machine for itself.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{src,collections,seed}/**/*.test.ts'],
          environment: 'node',
          execArgv,
          maxWorkers: '100%',
          // Property tests take their time where the machine has other work.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'int',
          include: ['test/int/**/*.test.ts'],
          environment: 'node',
          execArgv,
          globalSetup: ['test/built-app.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          expect: patience,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          execArgv,
          globalSetup: ['test/built-app.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          expect: patience,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
