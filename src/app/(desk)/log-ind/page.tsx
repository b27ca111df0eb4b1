import type { Metadata } from 'next'
import { LoginForm } from '../../../desk/login-form.tsx'

export const metadata: Metadata = { title: 'Log ind' }

interface Args {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function LoginPage({ searchParams }: Args) {
  const { next } = await searchParams
  // Only a path of ours: anything else would send a freshly logged-in user off the site.
  const isOurs = typeof next === 'string' && /^\/(?![/\\])/.test(next)
  return <LoginForm next={isOurs ? next : '/'} />
}
