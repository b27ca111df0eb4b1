import { spawn } from 'node:child_process'

/** Long enough for `PAYLOAD_SECRET`; signs nothing but test sessions. */
export const testSecret = 'a-secret-for-tests-only-0123456789abcdef'

/** npm runs scripts, and vitest tests, in the project's folder. */
export const root = process.cwd()

/** As `npm run seed` runs it. */
export const seedCommand = ['-C', 'production', 'seed/run.mjs', 'seed/index.ts']

/** Runs a script of ours to its end. */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let written = ''
  child.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${written}`)
  return written
}
