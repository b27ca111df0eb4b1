const origin = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/i

/**
 * Origins that may show the desk in a frame, from `FRAME_ORIGINS`: separated by spaces.
 *
 * @throws {Error} on what is no origin: better no server than one that anybody may frame.
 */
export function frameOrigins(env: Readonly<Record<string, string | undefined>>): string[] {
  const named = (env.FRAME_ORIGINS ?? '').split(/\s+/).filter((part) => part !== '')
  const wrong = named.find((part) => !origin.test(part))
  if (wrong !== undefined) {
    throw new Error(`FRAME_ORIGINS: ${wrong} is no origin such as https://telefoni.example`)
  }
  return named
}
