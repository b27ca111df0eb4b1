/** Long enough that no one guesses it; 32 characters is what `openssl rand -hex 16` gives. */
const shortest = 32

/**
 * The key that signs sessions.
 *
 * @throws {Error} when it is missing or short: better no server than a forgeable one.
 */
export function secretFor(env: NodeJS.ProcessEnv): string {
  const secret = env.PAYLOAD_SECRET ?? ''
  // A build signs nothing; it only reads the shape of the collections.
  if (env.NEXT_PHASE === 'phase-production-build') return secret || 'only-while-building'
  if (secret.length < shortest) {
    throw new Error(
      `PAYLOAD_SECRET must be set, to ${shortest} characters or more (see .env.example)`,
    )
  }
  return secret
}
