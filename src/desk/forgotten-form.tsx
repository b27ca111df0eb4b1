import { useState } from 'react'
import { AccountPage } from './account-page.tsx'
import { sendForm } from './send-form.ts'

/** Asks for a link to a new password. What it answers tells nobody which addresses there are. */
export function ForgottenForm() {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const send = async (form: FormData) => {
    const email = form.get('email')
    const refused = await sendForm(
      '/api/users/forgot-password',
      { email },
      'Skriv en gyldig e-mailadresse.',
    )
    if (refused === null && typeof email === 'string') setSentTo(email)
    return refused
  }
  if (sentTo !== null) {
    return (
      <main className="notice-page">
        <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>
          Se i din indbakke
        </h1>
        <p>
          Er {sentTo} oprettet i Straks, har du om lidt en mail med et link. Det virker i én time.
        </p>
        <p>Kommer den ikke, så se blandt uønsket post, eller spørg en administrator.</p>
        <a href="/log-ind">Til log ind</a>
      </main>
    )
  }
  return (
    <AccountPage
      says="Skriv den e-mail, du er oprettet med. Så får du et link til at vælge en ny adgangskode."
      button={{ label: 'Send mig et link', busy: 'Sender …' }}
      send={send}
      foot={<a href="/log-ind">Tilbage til log ind</a>}
    >
      <label>
        E-mail
        <input type="email" name="email" autoComplete="username" required autoFocus />
      </label>
    </AccountPage>
  )
}
