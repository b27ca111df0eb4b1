import { buildSync } from 'esbuild'

/** Makes the service worker one file, where browsers ask for it: at the root. */
export const makeServiceWorker = (): void =>
  void buildSync({
    entryPoints: ['src/desk/copy/service-worker.ts'],
    outfile: 'public/service-worker.js',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  })
