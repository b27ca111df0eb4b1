import { useState } from 'react'
import { AccountPage } from './account-page.tsx'
import { sameSite } from './login-form.tsx'
import { sendForm } from './send-form.ts'

/** Sets a new password with the token of the address, and logs in with it. */
export function NewPasswordForm({ next }: { next: string }) {
  // Stays in the address, so that the page can be loaded again; once used it opens nothing.
  const [token] = useState(() => window.location.hash.slice(1))
  const send = async (form: FormData) => {
    const password = form.get('password')
    if (password !== form.get('again')) return 'De to adgangskoder er ikke ens.'
    const refused = await sendForm(
      '/api/users/reset-password',
      { token, password },
      'Adgangskoden kan ikke bruges. Vælg en anden.',
    )
    if (refused === null) window.location.assign(sameSite(next))
    return refused
  }
  return (
    <AccountPage
      says="Vælg en ny adgangskode. Du bliver logget ud alle andre steder."
      button={{ label: 'Gem og log ind', busy: 'Gemmer …' }}
      send={send}
      foot={
        <>
          Virker linket ikke længere? <a href="/glemt-adgangskode">Få et nyt</a>
        </>
      }
    >
      <label>
        Ny adgangskode
        <input type="password" name="password" autoComplete="new-password" required autoFocus />
      </label>
      <label>
        Ny adgangskode igen
        <input type="password" name="again" autoComplete="new-password" required />
      </label>
    </AccountPage>
  )
}
