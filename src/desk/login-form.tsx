import { useEffect } from 'react'
import { sweepWork } from '../privacy/kept-work.ts'
import { AccountPage } from './account-page.tsx'
import { forgetCopy } from './copy/copy-in-browser.ts'
import { sendForm } from './send-form.ts'

export interface LoginFormProps {
  /** Where to go afterwards: a path of ours. */
  next?: string
}

/** The way in, for agents as for all others. */
export function LoginForm({ next = '/' }: LoginFormProps) {
  // Whoever is asked to log in may see nothing that an earlier visit kept.
  useEffect(() => void forgetCopy(), [])
  // What they wrote and did not save stays for their next log-in, but not for ever.
  useEffect(() => sweepWork(localStorage, new Date()), [])
  const send = async (form: FormData) => {
    const body = { email: form.get('email'), password: form.get('password') }
    const refused = await sendForm('/api/users/login', body, 'E-mail eller adgangskode er forkert.')
    if (refused === null) window.location.assign(sameSite(next))
    return refused
  }
  return (
    <AccountPage
      says="Log ind for at slå svar op. Brug den e-mail, du er oprettet med."
      button={{ label: 'Log ind', busy: 'Logger ind …' }}
      send={send}
      foot={<a href="/glemt-adgangskode">Glemt adgangskoden?</a>}
    >
      <label>
        E-mail
        <input type="email" name="email" autoComplete="username" required autoFocus />
      </label>
      <label>
        Adgangskode
        <input type="password" name="password" autoComplete="current-password" required />
      </label>
    </AccountPage>
  )
}

/** Only a path of ours: anything else would send a freshly logged-in user off the site. */
export const sameSite = (next: string): string => (/^\/(?![/\\])/.test(next) ? next : '/')
