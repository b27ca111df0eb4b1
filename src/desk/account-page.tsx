import { type ReactNode, type SubmitEvent, useState } from 'react'

export interface AccountPageProps {
  says: string
  button: { label: string; busy: string }
  /** @returns why not, for people; `null` when it went well. */
  send: (form: FormData) => Promise<string | null>
  /** Below the button. */
  foot: ReactNode
  children: ReactNode
}

/** A page with one form: the way in, and the ways back in. */
export function AccountPage({ says, button, send, foot, children }: AccountPageProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    setProblem(null)
    const refused = await send(new FormData(event.currentTarget))
    if (refused === null) return
    setProblem(refused)
    setIsBusy(false)
  }
  return (
    <main className="login">
      {/* post: were it sent all the same, the password must not stand in the address. */}
      <form method="post" onSubmit={(event) => void onSubmit(event)}>
        <h1>Straks</h1>
        <p>{says}</p>
        {problem !== null && (
          <p className="login-problem" role="alert">
            {problem}
          </p>
        )}
        {children}
        <button type="submit" className="channel is-primary" aria-disabled={isBusy}>
          {isBusy ? button.busy : button.label}
        </button>
        <p className="quiet">{foot}</p>
      </form>
    </main>
  )
}
