import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'same-origin' },
]

/** A part of the desk has another name when it is another. */
const forEver = 'public, max-age=31536000, immutable'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run typecheck` judges the types, of tests and seed too; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: everywhere },
      {
        source: '/desk/:part(.+-[A-Z0-9]{8}\\.\\w+)',
        headers: [{ key: 'Cache-Control', value: forEver }],
      },
    ]),
}

export default withPayload(config, { devBundleServerPackages: false })
