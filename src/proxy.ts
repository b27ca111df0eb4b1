import { NextResponse } from 'next/server'
import { errorResponse, Refusal, refusals } from './errors.ts'
import { plainPage, toDesk } from './desk/plain-page.ts'

/** Addresses with a percent sign, which can be broken. */
export const config = { matcher: ['/:path(.*%.*)'] }

/**
 * Refuses an address whose percent-encoding is no text. Next would answer it with a plain
 * 500 of its own, before any route of ours is asked.
 */
export function proxy(request: Request): Response {
  const { pathname } = new URL(request.url)
  if (isReadable(pathname)) return NextResponse.next()
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

/** No page of the app is rendered for an address that it cannot read. */
const page = plainPage(
  'Adressen kan ikke læses',
  'Der er et procenttegn i den, som ikke hører til. Måske er den ikke kopieret helt med.',
  toDesk,
)
