import { spawn } from 'node:child_process'
import path from 'node:path'
import { makeDeskWhileWriting } from '../src/desk/make-desk.ts'
import { makeFileReader } from '../src/exchange/make-file-reader.ts'

/** `npm run dev`: Next with the desk's program beside it, each made anew at every change. */
await makeDeskWhileWriting()
makeFileReader()
const next = path.resolve('node_modules', 'next', 'dist', 'bin', 'next')
spawn(process.execPath, [next, 'dev'], { stdio: 'inherit' }).on('exit', (code) =>
  process.exit(code ?? 1),
)
