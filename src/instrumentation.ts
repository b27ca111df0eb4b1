/**
 * Called by Next once when the server starts. Whatever would make the server
 * unable to answer must stop it here, not at the first caller.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServer } = await import('./app/start-server.ts')
  await startServer()
}
