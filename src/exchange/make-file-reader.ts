import { buildSync } from 'esbuild'
import { readerProgram } from './read-apart.ts'

/** Makes the program that reads files in a thread of its own, into `build/`. */
export function makeFileReader(): void {
  buildSync({
    entryPoints: ['src/exchange/file-reader.ts'],
    outfile: readerProgram,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
}
