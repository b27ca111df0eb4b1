import { type SubmitEvent, useEffect, useState } from 'react'
import { refusalSchema } from './answers.ts'
import { forgetCopy } from './copy/copy-in-browser.ts'

export interface LoginFormProps {
  /** Where to go afterwards: a path of ours. */
  next?: string
}

const noConnection = 'Der er ingen forbindelse til Straks lige nu. Prøv igen om lidt.'

/** The way in, for agents as for all others. */
export function LoginForm({ next = '/' }: LoginFormProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  // Whoever is asked to log in may see nothing that an earlier visit kept.
  useEffect(() => void forgetCopy(), [])
  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setIsBusy(true)
    setProblem(null)
    const refused = await logIn(form)
    if (refused === null) {
      window.location.assign(sameSite(next))
      return
    }
    setProblem(refused)
    setIsBusy(false)
  }
  return (
    <main className="login">
      {/* post: were it sent all the same, the password must not stand in the address. */}
      <form method="post" onSubmit={(event) => void onSubmit(event)}>
        <h1>Straks</h1>
        <p>Log ind for at slå svar op. Brug den e-mail, du er oprettet med.</p>
        {problem !== null && (
          <p className="login-problem" role="alert" id="login-problem">
            {problem}
          </p>
        )}
        <Fields />
        <button type="submit" className="channel is-primary" aria-disabled={isBusy}>
          {isBusy ? 'Logger ind …' : 'Log ind'}
        </button>
        <p className="quiet">Glemt adgangskoden? Spørg din leder eller en administrator.</p>
      </form>
    </main>
  )
}

const Fields = () => (
  <>
    <label>
      E-mail
      <input type="email" name="email" autoComplete="username" required autoFocus />
    </label>
    <label>
      Adgangskode
      <input type="password" name="password" autoComplete="current-password" required />
    </label>
  </>
)

/** @returns why not, for people; `null` when it went well. */
async function logIn(form: FormData): Promise<string | null> {
  try {
    const response = await fetch('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: form.get('email'), password: form.get('password') }),
    })
    if (response.ok) return null
    if (response.status >= 500) return noConnection
    const refusal = refusalSchema.safeParse(await response.json())
    // Payload's own words may be English; ours carry a code.
    const [first] = refusal.data?.errors ?? []
    return first?.code !== undefined ? first.message : 'E-mail eller adgangskode er forkert.'
  } catch {
    return noConnection
  }
}

/** Only a path of ours: anything else would send a freshly logged-in user off the site. */
export const sameSite = (next: string): string => (/^\/(?![/\\])/.test(next) ? next : '/')
