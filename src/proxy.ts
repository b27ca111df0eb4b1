import { NextResponse } from 'next/server'
import { errorResponse, Refusal, refusals } from './errors.ts'
import { frameOrigins } from './frame-origins.ts'

/** Addresses with a percent sign, which can be broken, and the pages that may be framed. */
export const config = { matcher: ['/:path(.*%.*)', '/', '/v/:path*', '/log-ind'] }

/** Who may show the desk in a frame: itself, and the telephony clients of `FRAME_ORIGINS`. */
const frameAncestors = ["'self'", ...frameOrigins(process.env)].join(' ')

/**
 * Says who may frame the desk, and refuses an address whose percent-encoding is no text. Next would answer it with a
 * plain 500 of its own, before any route of ours is asked.
 */
export function proxy(request: Request): Response {
  const { pathname } = new URL(request.url)
  if (isReadable(pathname)) {
    // A browser that knows this passes over X-Frame-Options (CSP 3, section 6.4.2).
    const headers = { 'content-security-policy': `frame-ancestors ${frameAncestors}` }
    return NextResponse.next({ headers })
  }
  return pathname.startsWith('/api/')
    ? errorResponse(new Refusal('bad-address'))
    : new Response(page, {
        status: refusals['bad-address'].status,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      })
}

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/** Stands alone: no page of the app is rendered for an address that it cannot read. */
const page = `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Adressen kan ikke læses · Straks</title>
<style>body { font-family: system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem }</style>
</head>
<body>
<h1>Adressen kan ikke læses</h1>
<p>Der er et procenttegn i den, som ikke hører til. Måske er den ikke kopieret helt med.</p>
<p><a href="/">Til skrivebordet</a></p>
</body>
</html>
`
