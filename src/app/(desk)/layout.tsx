import '@fontsource/ibm-plex-sans/400.css'
import '@fontsource/ibm-plex-sans/500.css'
import '@fontsource/ibm-plex-sans/600.css'
import '@fontsource/ibm-plex-sans/700.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../../desk/desk.css'

export const metadata: Metadata = {
  title: { default: 'Straks', template: '%s · Straks' },
  description: 'Vejledninger til kontaktcentret',
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="da">
      <body>{children}</body>
    </html>
  )
}
