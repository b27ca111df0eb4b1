// node seed/run.mjs FILE: bundles a TypeScript file of ours, which Node 20 cannot read, and runs it.
// What imports payload.config.ts needs `node -C production`: without that condition Lexical's
// packages import themselves in a top-level await, which on Node 20 now and then never comes back
// (exit code 13, without a word).
import { build } from 'esbuild'
import { renameSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

// The script sees the arguments after its own name, as any other does.
process.argv.splice(1, 1)
const entry = process.argv[1]
const bundled = path.resolve(
  'node_modules',
  '.cache',
  'straks',
  `${path.basename(entry, '.ts')}.mjs`,
)
// Beside it first: another of our commands may be reading it just now.
const outfile = `${bundled}.${process.pid}`
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
})
renameSync(outfile, bundled)
await import(pathToFileURL(bundled).href)
