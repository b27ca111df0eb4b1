// node seed/run.mjs FILE: runs a TypeScript file of ours. Bundled first, in this process: loaders
// that hook into Node 20's module loading hand each file to a worker thread, and now and then the
// answer never comes; the process then hangs or ends without a word.
import { build } from 'esbuild'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [entry] = process.argv.slice(2)
const outfile = path.resolve(
  'node_modules',
  '.cache',
  'straks',
  `${path.basename(entry, '.ts')}.mjs`,
)
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
await import(pathToFileURL(outfile).href)
