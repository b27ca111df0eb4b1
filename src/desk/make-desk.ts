import { type BuildOptions, buildSync, context, type Metafile } from 'esbuild'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type DeskParts, partsFolder, partsList } from './parts.ts'

/**
 * The desk is a program of its own, beside Next: what an agent's browser loads before the
 * first key counts, and it must open without the server; see
 * docs/decisions/0011-the-desk-is-a-program-of-its-own.md.
 */

const sources: Readonly<Record<keyof DeskParts, string>> = {
  script: 'src/desk/start.tsx',
  style: 'src/desk/desk.css',
  worker: 'src/desk/copy/copy-worker.ts',
}

const common = {
  bundle: true,
  minify: true,
  // The oldest browsers that Next, and so /admin, still takes.
  target: ['chrome111', 'edge111', 'firefox111', 'safari16.4'],
  logLevel: 'warning',
} as const satisfies BuildOptions

const program = (mode: 'production' | 'development') =>
  ({
    ...common,
    entryPoints: Object.values(sources),
    outdir: partsFolder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.woff': 'file' },
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    metafile: true,
  }) as const satisfies BuildOptions

/** The service worker is one file, where browsers ask for it: at the root. */
const serviceWorker = {
  ...common,
  entryPoints: ['src/desk/copy/service-worker.ts'],
  outfile: path.resolve('public', 'service-worker.js'),
  format: 'iife',
} as const satisfies BuildOptions

/** Makes the program anew, into `public/`; Next serves what lies there when it is built. */
export function makeDesk(): void {
  clear()
  const { metafile } = buildSync(program('production'))
  listParts(metafile)
  buildSync(serviceWorker)
}

/** Makes it anew at every change of its sources, until the process ends. */
export async function makeDeskWhileWriting(): Promise<void> {
  clear()
  const parts = await context({
    ...program('development'),
    plugins: [
      {
        name: 'list-parts',
        setup: (build) =>
          build.onEnd(({ metafile }) => {
            if (metafile) listParts(metafile)
          }),
      },
    ],
  })
  const worker = await context(serviceWorker)
  await Promise.all([parts.rebuild(), worker.rebuild()])
  await Promise.all([parts.watch(), worker.watch()])
}

function clear(): void {
  rmSync(partsFolder, { recursive: true, force: true })
  mkdirSync(partsFolder, { recursive: true })
}

function listParts({ outputs }: Metafile): void {
  const addressOf = (source: string) => {
    const [file] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source) ?? []
    if (file === undefined) throw new Error(`make-desk: nothing was made of ${source}`)
    return `/desk/${path.basename(file)}`
  }
  const parts = Object.entries(sources).map(([part, source]) => [part, addressOf(source)])
  writeFileSync(partsList, JSON.stringify(Object.fromEntries(parts)))
}
